# shellcheck shell=sh
"$TUR" validate --report junit /dev/null
"$TUR" validate --report junit= /dev/null
"$TUR" validate --report pdf=a.pdf /dev/null
