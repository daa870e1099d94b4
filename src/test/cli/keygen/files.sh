# The private key is its owner's alone whatever the mask says, and what is printed is the id in the key set.
umask 0
kid=$("$TUR" keygen --no-passphrase --out k.pem --public-out k.pub --jwks-out keys.json) || exit
stat -c '%n %a' k.pem
printf '%s\n' "$kid" | grep -cE '^[A-Za-z0-9_-]{43}$'
"$TUR" jwks list keys.json | grep -c "^$kid  ES256  good "
head -n 1 k.pem k.pub
ls
