# shellcheck shell=sh
# What is read is not written over, under whatever name.
echo '{}' >in.jsonl
ln in.jsonl other
"$TUR" validate --report json=other in.jsonl
code=$?
cat in.jsonl
exit $code
