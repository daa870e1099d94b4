"$TUR" conform run --role validator
