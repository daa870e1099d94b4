# A set is made when it is not there. Of a private key only the public part gets in, and each key once.
"$TUR" keygen --no-passphrase --out k.pem --public-out k.pub >kid
"$TUR" jwks add keys.json --key k.pem --nbf 2026-01-01
"$TUR" jwks list keys.json | sed "s/$(cat kid)/KID/"
grep -c '"d"' keys.json
"$TUR" jwks add keys.json --key k.pub 2>said
echo $?
sed "s/$(cat kid)/KID/" said
"$TUR" jwks add other.json --key k.pub --nbf 2026-01-01 --exp 2025-01-01
echo $?
"$TUR" jwks add other.json --key nowhere.pem
echo $?
"$TUR" jwks add other.json --key keys.json
echo $?
ls
