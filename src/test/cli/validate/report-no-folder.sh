# shellcheck shell=sh
# Nothing is judged when a report could not be written in the end, and no other report is left.
echo '{}' >in.jsonl
"$TUR" validate --report junit=a.xml --report json=none/a.json in.jsonl
code=$?
ls
exit $code
