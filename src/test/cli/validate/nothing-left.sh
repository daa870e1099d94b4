# shellcheck shell=sh
# A run that judges nothing would look like one that found nothing.
echo '{}' >in.jsonl
"$TUR" validate --only TUR-1202 in.jsonl
echo "exit $?"
"$TUR" validate --profile seal in.jsonl
echo "exit $?"
"$TUR" validate --level L1 --only TUR-0203 in.jsonl
echo "exit $?"
"$TUR" validate --only TUR-0101 --severity TUR-0101=ignore in.jsonl
echo "exit $?"
