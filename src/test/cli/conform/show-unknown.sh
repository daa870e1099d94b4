"$TUR" conform show no-such-case
