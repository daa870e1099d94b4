# Each source serves to write and to read; what is not the passphrase opens nothing.
printf 'open sesame\nnot this line\n' >word
"$TUR" keygen --passphrase-file word --out file.pem >/dev/null || echo trouble
"$TUR" keygen --passphrase-fd 3 --out fd.pem 3<word >/dev/null || echo trouble
TUR_PASSPHRASE='open sesame' "$TUR" keygen --out env.pem >/dev/null || echo trouble
for key in file fd env; do
    grep -c 'BEGIN ENCRYPTED PRIVATE KEY' $key.pem
    "$TUR" jwks add keys.json --key $key.pem --passphrase-file word || echo trouble
    "$TUR" jwks add other.json --key $key.pem --passphrase-fd 0 <word || echo trouble
done
"$TUR" jwks list keys.json | wc -l
TUR_PASSPHRASE='open sesamE' "$TUR" jwks add wrong.json --key env.pem
echo $?
"$TUR" jwks add wrong.json --key env.pem
echo $?
ls wrong.json 2>/dev/null
