"$TUR" conform run --role validator -- ./no-such-program
