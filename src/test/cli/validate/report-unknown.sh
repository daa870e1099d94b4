# shellcheck shell=sh
"$TUR" validate --report jnit=a.xml /dev/null
