# shellcheck shell=sh
# Our own forms say what they are; whatever else is JSON or a table has to be named.
echo '{"id":"resp_1","usage":{"input_tokens":1}}' >usage.json
echo 'day,tokens' >usage.csv
for file in usage.json usage.csv; do
    "$TUR" convert -q -o out.jsonl "$file"
    echo "exit $?"
done
ls
