# A private key that others can reach is not used.
"$TUR" keygen --no-passphrase --out k.pem >/dev/null
ln -s k.pem link.pem
"$TUR" jwks add keys.json --key link.pem
echo $?
for mode in 640 604 620; do
    chmod $mode k.pem
    "$TUR" jwks add keys.json --key k.pem
    echo $?
done
chmod 400 k.pem
"$TUR" jwks add keys.json --key k.pem
echo $?
