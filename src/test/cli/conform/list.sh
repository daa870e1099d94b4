"$TUR" conform list --only sum-two-known
