# shellcheck shell=sh
# The digest is of the archive as delivered, the root of the records in it; what hangs behind an archive, or is
# missing from it, is no part of an export.
sample=$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl
"$TUR" keygen --no-passphrase --out key.pem --public-out pub.pem >/dev/null
gzip -nc "$sample" >usage.jsonl.gz
zstd -q -c "$sample" >usage.jsonl.zst
for file in usage.jsonl.gz usage.jsonl.zst; do
    "$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
        --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "$file" >id
    "$TUR" verify --key pub.pem --iss https://billing.example "$file.manifest.jws"
    cp "$sample" plain
    "$TUR" verify -q --key pub.pem --iss https://billing.example --level content --file plain "$file.manifest.jws" || echo "the plain file is not the same"
    cp "$file" whole
    echo "-- $file and a byte"
    { cat whole && echo; } >"$file"
    "$TUR" verify --key pub.pem --iss https://billing.example "$file.manifest.jws" | grep -oE '[A-Z]{4,}_[A-Z]{4,}|invalid.*'
    echo "-- cut"
    head -c 700 whole >"$file"
    "$TUR" verify --key pub.pem --iss https://billing.example "$file.manifest.jws" | grep -oE '[A-Z]{4,}_[A-Z]{4,}|invalid.*'
    "$TUR" sign -q --key key.pem --iss https://billing.example --series s --first --out x.jws \
        --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z "$file"
    echo "exit $?"
    echo "-- and another member"
    { cat whole && gzip -nc "$sample"; } >"$file"
    "$TUR" verify --key pub.pem --iss https://billing.example "$file.manifest.jws" 2>&1 | grep -oE '[A-Z]{4,}_[A-Z]{4,}|invalid.*'
done
