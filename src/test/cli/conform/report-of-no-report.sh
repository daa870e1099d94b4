echo "{}" >r.json; "$TUR" conform report --from r.json --as md
