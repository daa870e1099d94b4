"$TUR" conform run --transport exec -- true
