try() { "$TUR" jwks "$@"; echo "$?" >&2; }
try
try list
try list a b
try chek keys.json
try sing keys.json
try add keys.json
try revoke keys.json
try revoke keys.json --kid a
try revoke keys.json --kid a --reason lost
try revoke keys.json --kid a --reason superseded --at noon
try list keys.json --pin x
try check keys.json --key k.pem
try add keys.json --key k.pem --at 2026-01-01
try add keys.json --key k.pem --output json
try list keys.json --kid a
try add keys.json --key k.pem --passphrase-fd 3 --ask-passphrase
