"$TUR" conform rum
