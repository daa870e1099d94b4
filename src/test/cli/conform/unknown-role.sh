"$TUR" conform run --role validater -- true
