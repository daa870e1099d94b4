# shellcheck shell=sh
# A report that cannot be written is trouble, whatever the findings.
"$TUR" validate -q --report json=/dev/full /dev/null
