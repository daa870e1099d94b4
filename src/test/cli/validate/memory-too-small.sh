# shellcheck shell=sh
"$TUR" validate --memory 1K
