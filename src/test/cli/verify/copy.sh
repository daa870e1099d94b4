# shellcheck shell=sh
# What was judged is copied, as it was judged, and has no name before all of it is good.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
mkdir -p in/date=2026-11 out
head -n 3 "$sample" >in/date=2026-11/a.jsonl
tail -n +4 "$sample" | gzip -n >in/date=2026-11/b.jsonl.gz
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first -o in/usage.manifest.jws \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z in/date=2026-11/a.jsonl in/date=2026-11/b.jsonl.gz >/dev/null
verify() {
    "$TUR" verify -q --jwks keys.json --iss https://billing.example "$@" 2>&1 | sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g'
    "$TUR" verify -q --jwks keys.json --iss https://billing.example "$@" >/dev/null 2>&1
    echo "exit $?"
}
# Once, for a second time would find the first.
copy() {
    "$TUR" verify -q --jwks keys.json --iss https://billing.example "$@" 2>&1 | sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g'
    find out | sort
}
copy --copy-to out in/usage.manifest.jws
diff -r in out && echo same
echo "-- again: nothing is written over"
verify --copy-to out in/usage.manifest.jws
echo "-- only the manifest is in the way, and what was copied goes away"
rm -r out/date=2026-11
verify --copy-to out in/usage.manifest.jws
find out | sort
rm out/usage.manifest.jws
echo "-- a link where a file or a folder would be"
ln -s ../in/date=2026-11 out/date=2026-11
verify --copy-to out in/usage.manifest.jws
rm out/date=2026-11
ln -s nowhere out/usage.manifest.jws
verify --copy-to out in/usage.manifest.jws
find out | sort
rm out/usage.manifest.jws
mkdir out/date=2026-11
ln -s ../../stray out/date=2026-11/b.jsonl.gz
verify --copy-to out in/usage.manifest.jws
find out stray 2>/dev/null | sort
rm -r out/date=2026-11
echo "-- no room"
(
    ulimit -f 2
    verify --copy-to out in/usage.manifest.jws
)
find out
echo "-- what is not valid is not copied"
cp -r in bad
sed 's/^{/{ /' in/date=2026-11/a.jsonl >bad/date=2026-11/a.jsonl
copy --copy-to out bad/usage.manifest.jws
copy --copy-to out --level content bad/usage.manifest.jws
cmp bad/date=2026-11/a.jsonl out/date=2026-11/a.jsonl && echo "as it was judged"
rm -r out/date=2026-11 out/usage.manifest.jws
echo "-- one that stands for it has its name; several have none"
cp in/date=2026-11/a.jsonl other.jsonl
copy --copy-to out --level content --file other.jsonl --file in/date=2026-11/b.jsonl.gz in/usage.manifest.jws
rm -r out/date=2026-11 out/usage.manifest.jws
copy --copy-to out --level set --file other.jsonl in/usage.manifest.jws
echo "-- nowhere, and nothing to copy"
verify --copy-to absent in/usage.manifest.jws
verify --copy-to key.pem in/usage.manifest.jws
verify --copy-to out --signature-only in/usage.manifest.jws
find out
