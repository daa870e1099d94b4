# shellcheck shell=sh
"$TUR" convert usage.json
