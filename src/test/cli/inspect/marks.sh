# shellcheck shell=sh
# Every line is marked, whatever the claims hold.
: >empty.jsonl
"$TUR" keygen --no-passphrase --out key.pem >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --series 's\x"}{' --first --jti 1 --at 2026-12-01 \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z empty.jsonl >id
"$TUR" inspect empty.jsonl.manifest.jws >out
grep -vc '^UNVERIFIED ' out
sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g' out
echo a.b.c >bad.jws
"$TUR" inspect bad.jws
echo "exit $?"
"$TUR" inspect absent.jws
echo "exit $?"
