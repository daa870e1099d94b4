# shellcheck shell=sh
# Many chunks, with repeats near and far, calls read twice, and memory that does not
# hold the identities: no byte depends on the number of threads, and no finding on the form.
awk 'BEGIN {
    for (i = 0; i < 30000; i++)
        printf "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012d\",\"request\":{\"id\":\"call-%d\"},\"tur\":\"1.0\"}\n", i % 29000, i % 28900
}' >lines.jsonl
{ printf '[' && paste -s -d , lines.jsonl && printf ']\n'; } >one-line.json
"$TUR" convert -q --no-check --to tur-json lines.jsonl | jq --indent 1 . >pretty.json
# the form of the finding without its place
bare() { jq -c 'del(.file, .line, .column, .offset, .wanted)' "$1"; }
for file in lines.jsonl one-line.json pretty.json; do
    for jobs in 1 2 5; do
        "$TUR" validate -q --max-findings 0 --memory 1M --only identity --output json --jobs $jobs "$file" >"$file.$jobs"
    done
    cmp "$file.1" "$file.2" && cmp "$file.1" "$file.5"
    bare "$file.1" | sort >"$file.bare"
    cmp lines.jsonl.bare "$file.bare"
    "$TUR" validate -q --max-findings 0 --only identity --output json --jobs 5 "$file" >more-memory
    bare more-memory | jq -r .requirement | sort | uniq -c | sed 's/^ *//'
done
