"$TUR" conform list --timeout 5
