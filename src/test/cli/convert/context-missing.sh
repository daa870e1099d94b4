# shellcheck shell=sh
"$TUR" convert --from tur --context nope.json
