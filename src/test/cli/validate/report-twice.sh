# shellcheck shell=sh
"$TUR" validate --report json=a --report sarif=a /dev/null
code=$?
ls
exit $code
