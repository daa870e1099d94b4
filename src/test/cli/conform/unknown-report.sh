"$TUR" conform run --role validator --report xml=x -- true
