# shellcheck shell=sh
# Nothing is read: the question could not be answered.
echo '{}' >in.jsonl
"$TUR" validate --level L3 --report json=report.json in.jsonl no-such-file
echo "exit $?"
ls
