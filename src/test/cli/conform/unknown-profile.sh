"$TUR" conform run --role validator --profile money -- true
