# shellcheck shell=sh
# A part of a document is no export: what it was to become stays as it was, and nothing is left beside it.
"$TUR" convert -q --to tur-xml -o whole.xml "$ROOT"/examples/records/agent-run.jsonl 2>/dev/null
head -n 12 whole.xml >cut.xml
sed 's/<records/<!DOCTYPE records>&/' whole.xml >doctype.xml
(cat whole.xml && echo junk) >junk.xml
for file in cut doctype junk; do
    echo old >out.jsonl
    "$TUR" convert -q -o out.jsonl --loss-report loss.json $file.xml 2>&1
    echo $?
    cat out.jsonl
done
ls
