# shellcheck shell=sh
"$TUR" version --output json | cut -c 1-7
