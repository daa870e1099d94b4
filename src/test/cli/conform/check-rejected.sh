echo "{}" >x.jsonl; "$TUR" conform check x.jsonl >out; echo "$?"; tail -n 1 out
