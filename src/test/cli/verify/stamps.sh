# shellcheck shell=sh
# Time stamps that openssl asks for and makes: what they prove, and what they save.
cp "$ROOT/src/test/convert/samples/litellm-spendlogs.out.jsonl" usage.jsonl
"$TUR" keygen --no-passphrase --out key.pem --jwks-out keys.json >/dev/null
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
m=usage.jsonl.manifest.jws
# An authority below a root, and another one that nobody knows.
cat >tsa.cnf <<'CNF'
[tsa]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512, sha1
accuracy = secs:1
ess_cert_id_alg = sha256
[stamps]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = critical,timeStamping
CNF
echo 01 >serial
authority() { # NAME
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1-root.key" -out "$1-root.pem" -subj "/CN=$1 root" -days 30
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$1"
    openssl x509 -req -in "$1.csr" -CA "$1-root.pem" -CAkey "$1-root.key" -CAcreateserial -extfile tsa.cnf -extensions stamps -days 30 -out "$1.pem"
} >/dev/null 2>&1
stamp() { # FILE DIGEST AUTHORITY OUT
    openssl ts -query -data "$1" "-$2" -cert -out query.tsq
    openssl ts -reply -config tsa.cnf -section tsa -queryfile query.tsq -signer "$3.pem" -inkey "$3.key" -out "$4"
} >/dev/null 2>&1
authority good
authority other
stamp "$m" sha256 good good.tsr
openssl ts -verify -data "$m" -in good.tsr -CAfile good-root.pem 2>&1 | grep Verification
verify() {
    "$TUR" verify --jwks keys.json --iss https://billing.example "$@" >out
    status=$?
    sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g; s/\(existed[_a-z" :]*\)20[0-9T:-]*Z/\1TIME/' out
    echo "exit $status"
}
verify --tsa-ca good-root.pem --tsr good.tsr "$m"
verify --tsa-ca good.pem --tsr good.tsr --output json "$m"
echo "-- beside the manifest"
verify --tsa-ca good-root.pem "$m"
cp good.tsr "$m.tsr"
verify --tsa-ca good-root.pem "$m"
verify "$m"
echo "-- nothing else lies there"
mkdir own
cp usage.jsonl "$m" "$m.tsr" own
verify -q --tsa-ca good-root.pem --strict-dir own
verify -q --strict-dir own
echo "-- over the token without its line feed, by another digest"
tr -d '\n' <"$m" >bare
stamp bare sha512 good bare.tsr
verify --tsa-ca good-root.pem --tsr bare.tsr "$m"
echo "-- the token alone"
openssl ts -reply -in good.tsr -token_out -out good.token 2>/dev/null
verify --tsa-ca good-root.pem --tsr good.token "$m"
echo "-- another authority, another file, a weak digest, no stamp, no authority, none at all"
verify --tsa-ca other-root.pem --tsr good.tsr "$m"
stamp usage.jsonl sha256 good data.tsr
verify --tsa-ca good-root.pem --tsr data.tsr "$m"
stamp "$m" sha1 good weak.tsr
verify --tsa-ca good-root.pem --tsr weak.tsr "$m"
verify --tsa-ca good-root.pem --tsr keys.json "$m"
verify --tsa-ca keys.json --tsr good.tsr "$m"
verify --tsr good.tsr "$m"
verify --tsa-ca good-root.pem --tsr absent.tsr "$m"
echo "-- an authority that was not asked for its certificate"
openssl ts -query -data "$m" -sha256 -out query.tsq 2>/dev/null
openssl ts -reply -config tsa.cnf -section tsa -queryfile query.tsq -signer good.pem -inkey good.key -out silent.tsr 2>/dev/null
verify --tsa-ca good-root.pem --tsr silent.tsr "$m"
cat good-root.pem good.pem >both.pem
verify --tsa-ca both.pem --tsr silent.tsr "$m"
echo "-- the key is lost: before anybody saw the manifest, and later"
kid=$(jq -r '.keys[0].kid' keys.json)
cp keys.json kept.json
"$TUR" jwks revoke keys.json --kid "$kid" --at 2001-01-01 --reason compromised
verify --tsa-ca good-root.pem "$m"
cp kept.json keys.json
"$TUR" jwks revoke keys.json --kid "$kid" --at 9999-01-01 --reason compromised
verify "$m"
verify --tsa-ca good-root.pem "$m"
echo "-- years later, when the certificates have expired"
verify --tsa-ca good-root.pem --at 2099-01-01 "$m"
echo "-- seen before it was made"
"$TUR" sign -q --key key.pem --iss https://billing.example --series s --first --at 2098-12-31 -o late.manifest.jws \
    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z usage.jsonl >id
stamp late.manifest.jws sha256 good late.manifest.jws.tsr
verify --tsa-ca good-root.pem --at 2099-01-01 late.manifest.jws
echo "-- a proof"
"$TUR" prove --manifest "$m" --index 0 -o proof.json usage.jsonl
prove() {
    "$TUR" verify-proof --jwks keys.json --iss https://billing.example "$@" 2>&1 |
        sed 's/[A-Za-z0-9_-]\{43,64\}/ID/g; s/\(existed[_a-z" :]*\)20[0-9T:-]*Z/\1TIME/; s/,"record":.*/}/'
}
prove proof.json
prove --tsa-ca good-root.pem --tsr good.tsr proof.json
prove --tsa-ca good-root.pem --tsr good.tsr --output json proof.json
prove --tsa-ca good-root.pem --tsr data.tsr proof.json
