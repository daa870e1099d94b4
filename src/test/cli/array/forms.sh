# shellcheck shell=sh
# What is asked for is taken at its word; what is not says what it is by its first bytes.
head -n 2 "$ROOT/examples/records/chat-cache.jsonl" >lines.jsonl
"$TUR" convert -q --to tur-json lines.jsonl >array.json
printf '\357\273\277' | cat - array.json >marked.json
: >empty
for file in lines.jsonl array.json marked.json empty; do
    for form in '' --from=tur --from=tur-json; do
        # shellcheck disable=SC2086 # an option or nothing
        "$TUR" validate -q --only structure,file $form "$file" | cut -c 1-100
    done
done
# the rules of lines are of lines alone
printf '[ ]' | "$TUR" validate --only file 2>&1 | sed '/ s, /d; /not decided/d'
"$TUR" validate --from openai-usage array.json
echo "exit $?"
"$TUR" validate --from tur-jason array.json
echo "exit $?"
# a carriage return in a string is no line end there
printf '["a\rb", {"a\rb": 1}]' | "$TUR" validate -q - | cut -c 1-100
