# shellcheck shell=sh
"$TUR" validate --output xml
