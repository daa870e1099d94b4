# shellcheck shell=sh
# What is wrong with an array is told with its place; rows that can be read are converted.
head -n 1 "$ROOT/examples/records/retry.jsonl" >one
{
    echo '['
    cat one
    echo ',{"tur":"1.0",'
    echo ' "kind":usage},,'
    echo '7 {"kind":"usage"} } ,'
} >bad.json
"$TUR" convert --no-check bad.json >out.jsonl
echo "exit $?"
wc -l <out.jsonl
