# shellcheck shell=sh
"$TUR" validate --memory 99999999999999T
