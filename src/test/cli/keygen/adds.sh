# A key set that is there keeps its keys.
"$TUR" keygen --no-passphrase --out a.pem --jwks-out keys.json >/dev/null
"$TUR" keygen --no-passphrase --alg ES384 --out b.pem --jwks-out keys.json --nbf 2027-01-01 --exp 2028-01-01T12:00:00Z >/dev/null
"$TUR" jwks list keys.json --at 2026-01-01 | sed 's/^[A-Za-z0-9_-]*  //' | sed '1s/20..-..-..T..:..:..Z/NOW/'
