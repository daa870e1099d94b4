# shellcheck shell=sh
"$TUR" validate --report json=- /dev/null
