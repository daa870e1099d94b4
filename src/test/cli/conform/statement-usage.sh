"$TUR" conform statement
