# Asked for, it is asked for twice, without an echo, and opens the key.
command -v script >/dev/null || exit 3
talk() { sleep 1; echo 'open sesame'; sleep 1; echo "$1"; sleep 1; }
talk 'open sesame' | script -qec "$TUR keygen --ask-passphrase --out k.pem" said >/dev/null
talk 'open seed' | script -qec "$TUR keygen --ask-passphrase --out other.pem" said.other >/dev/null
grep -c sesame said
grep -o 'passphrase:' said
grep -o 'the two are not the same' said.other
ls other.pem 2>/dev/null
TUR_PASSPHRASE='open sesame' "$TUR" jwks add keys.json --key k.pem && echo opened
