# shellcheck shell=sh
"$TUR" convert --to tur-json --all-columns
