# shellcheck shell=sh
"$TUR" validate --severity error
