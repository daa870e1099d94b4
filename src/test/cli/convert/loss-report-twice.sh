# shellcheck shell=sh
"$TUR" convert --from tur --loss-report -
