# shellcheck shell=sh
"$TUR" validate --zzzzzz=1
