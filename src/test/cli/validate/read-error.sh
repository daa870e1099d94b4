# shellcheck shell=sh
# One file that cannot be read says nothing of the next; why it cannot be is said.
echo '{}' >in.jsonl
"$TUR" validate -q --only TUR-0101,TUR-0108 /proc/self/mem in.jsonl
