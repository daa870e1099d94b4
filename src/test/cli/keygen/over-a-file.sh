echo precious >k.pem
"$TUR" keygen --no-passphrase --out k.pem --jwks-out keys.json
echo $?
cat k.pem
ln -s nowhere l.pem
"$TUR" keygen --no-passphrase --out l.pem
echo $?
ls
