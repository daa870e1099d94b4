"$TUR" conform run --role validator --memory 0 --no-fresh --only base-call --xfail nowhere -- "$TUR" conform adapter
