"$TUR" conform list --suite nowhere
