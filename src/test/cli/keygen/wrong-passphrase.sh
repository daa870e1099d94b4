TUR_PASSPHRASE='open sesame' "$TUR" keygen --out k.pem >/dev/null
TUR_PASSPHRASE='open sesamE' "$TUR" jwks add keys.json --key k.pem
echo $?
"$TUR" jwks add keys.json --key k.pem
echo $?
ls
