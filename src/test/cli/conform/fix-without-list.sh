"$TUR" conform run --role validator --fix-xfail -- true
