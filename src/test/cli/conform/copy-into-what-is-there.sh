mkdir there; "$TUR" conform copy there
