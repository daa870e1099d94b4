# shellcheck shell=sh
# What is wrong with an archive says nothing of the records: the question cannot be answered.
records=$ROOT/examples/records/agent-run.jsonl
gzip -n -c "$records" >a.gz
zstd -q -c --check "$records" >a.zst
try() {
    "$TUR" validate -q "$1"
    echo "validate $1: $?"
    "$TUR" convert -q --from tur -o out.jsonl "$1"
    echo "convert $1: $?"
}
for kind in gz zst; do
    size=$(wc -c <a.$kind)
    head -c $((size - 1)) a.$kind >cut.$kind
    head -c $((size / 2)) a.$kind >half.$kind
    { cat a.$kind && echo; } >behind.$kind
    { cat a.$kind && head -c 9 a.$kind; } >second-cut.$kind
    { head -c $((size - 2)) a.$kind && printf 'xx'; } >checksum.$kind
    for file in cut half behind second-cut checksum; do try $file.$kind; done
done
zstd -q --ultra --long=28 -c <"$records" >window.zst
try window.zst
ls out.jsonl 2>/dev/null
# what came before is judged, and the other files are
cat "$ROOT"/examples/records/*.jsonl | sed '1s/"quantity":"/&0/' | gzip -n | head -c 2500 >cut.gz
"$TUR" validate -q --only TUR-0109 cut.gz "$records"
echo "exit $?"
