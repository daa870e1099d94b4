# shellcheck shell=sh
"$TUR" schema record.schma.json
