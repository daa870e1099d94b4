"$TUR" conform run --role validator --grade R1 --transport exec -- true
