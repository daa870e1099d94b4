# Each source serves to write and to read; what is not the passphrase opens nothing.
printf 'open sesame\nnot this line\n' >word
"$TUR" keygen --passphrase-file word --out file.pem >/dev/null || echo trouble
TUR_PASSPHRASE='open sesame' "$TUR" jwks add keys.json --key file.pem || echo trouble
"$TUR" keygen --passphrase-fd 3 --out fd.pem 3<word >/dev/null || echo trouble
"$TUR" jwks add keys.json --key fd.pem --passphrase-file word || echo trouble
TUR_PASSPHRASE='open sesame' "$TUR" keygen --out env.pem >/dev/null || echo trouble
"$TUR" jwks add keys.json --key env.pem --passphrase-fd 0 <word || echo trouble
grep -l 'BEGIN ENCRYPTED PRIVATE KEY' ./*.pem
"$TUR" jwks list keys.json | wc -l
