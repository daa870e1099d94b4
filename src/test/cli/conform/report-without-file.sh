"$TUR" conform report --as md
