"$TUR" keygen --no-passphrase --alg RS256 --out k.pem --jwks-out keys.json >/dev/null
"$TUR" jwks list keys.json | cut -d ' ' -f 3
openssl pkey -in k.pem -noout -text | head -n 1
