"$TUR" conform
