# No private key is left behind that no set could take.
echo '{"keys":[{"kty":"oct","k":"AA"}]}' >keys.json
"$TUR" keygen --no-passphrase --out k.pem --jwks-out keys.json
echo $?
"$TUR" keygen --no-passphrase --out k.pem --jwks-out no/such/folder.json
echo $?
ls
