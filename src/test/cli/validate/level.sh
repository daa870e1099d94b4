# shellcheck shell=sh
# An identity that occurs twice is a matter of the export. What is not selected is not tested either.
record='{"emitter":"com.example","grain":"request","kind":"usage","record_id":"0192f0c1-2d3e-7abc-8def-0123456789ab","tur":"1.0"}'
printf '%s\n%s\n' "$record" "$record" >in.jsonl
for level in L1 L2; do
    echo "$level:"
    "$TUR" validate -q --level $level --only structure,identity --stats --output json in.jsonl | grep TUR-0203
    "$TUR" validate -q --level $level --only structure,TUR-0203 in.jsonl
    echo "exit $?"
done
