"$TUR" conform run --role validator -- true
