# shellcheck shell=sh
mkdir out
"$TUR" convert --from tur -o out
