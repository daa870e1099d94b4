#!/bin/sh
# Both jobs of this folder, one after the other: a month, the next month, and the first month again.
set -u
here=$(cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cp "$here/../records/chat-cache.jsonl" "$work/2026-11.jsonl"
sed 's/2026-11-/2026-12-/g; s/"record_id":"......../"record_id":"00000012/' "$work/2026-11.jsonl" >"$work/2026-12.jsonl"
cd "$work" || exit 2
mkdir theirs

export KEY=key.pem PUBLIC=key.pub.pem ISSUER=https://billing.example SUBJECT=account:acct_1 AUDIENCE=customer.example SERIES=acct_1/usage
export UPLOAD='cp -t theirs' KEYS=keys.json STATE=accepted.json TUR_PASSPHRASE='not this one'
PIN=$(tur keygen --out "$KEY" --public-out "$PUBLIC" --jwks-out "$KEYS" 2>/dev/null) || exit 2
export PIN

receive() {
    sh "$here/receive.sh" "theirs/$1"
    echo "$1: exit $?, $(jq -r '.outcome + ", level " + .level + (.manifests[0].reasons | map(", " + .code) | add // "")' report.json)"
}
sh "$here/publish.sh" 2026-11.jsonl 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z >/dev/null
receive 2026-11.jsonl.manifest.jws
sh "$here/publish.sh" 2026-12.jsonl 2026-12-01T00:00:00Z/2027-01-01T00:00:00Z 2026-11.jsonl.manifest.jws >/dev/null
receive 2026-12.jsonl.manifest.jws
echo "# the first month again"
receive 2026-11.jsonl.manifest.jws
echo "# a digit"
sed 's/"1920"/"1921"/' 2026-12.jsonl >theirs/2026-12.jsonl
receive 2026-12.jsonl.manifest.jws 2>/dev/null
