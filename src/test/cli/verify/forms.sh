# shellcheck shell=sh
# Whatever form of ours the records are in, they have the leaves that were signed: content in order, set
# in any order. Every form that there is takes its turn.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
cp "$sample" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out pub.pem >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first --set-root \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
sed '1!G;h;$!d' usage.jsonl >turned.jsonl
verify() { # LEVEL FILE
    "$TUR" verify -q --key pub.pem --iss https://billing.example --level "$1" --file "$2" usage.jsonl.manifest.jws || echo "$2 is not of level $1"
}
forms=$("$TUR" formats --output json | jq -r 'select(.own and .reads and .writes) | .name')
last=usage.jsonl
for form in $forms; do
    "$TUR" convert -q --to "$form" -o "one.$form" usage.jsonl || echo "no $form"
    verify content "one.$form"
    # through each form in turn
    "$TUR" convert -q --to "$form" -o "chain.$form" "$last" || echo "no $form of $last"
    verify content "chain.$form"
    last=chain.$form
    "$TUR" convert -q --to "$form" -o "turned.$form" turned.jsonl || echo "no $form turned"
    verify set "turned.$form"
    if "$TUR" verify -q --key pub.pem --iss https://billing.example --level content --file "turned.$form" usage.jsonl.manifest.jws >/dev/null; then
        echo "turned.$form passes for content"
    fi
    # and signed as it is
    "$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
        --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "one.$form" >id || echo "$form cannot be signed"
    "$TUR" verify -q --key pub.pem --iss https://billing.example "one.$form.manifest.jws" || echo "$form cannot be verified"
    "$TUR" inspect "one.$form.manifest.jws" | sed -n 's/.*"\(root\|form\)": //p' | tr -d ',\n' >of
    grep -qF "\"$form\"" of || echo "$form is not named"
    "$TUR" inspect usage.jsonl.manifest.jws | grep -qF "$(sed 's/^"[^"]*"//' of)" || echo "$form has another root"
done
if [ -n "$forms" ]; then echo "all of them"; fi
