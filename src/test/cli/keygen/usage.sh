try() { "$TUR" keygen "$@"; echo "$?" >&2; }
: >empty
head -c 2000 /dev/zero | tr '\0' x >long
try
try --out k.pem
try --out k.pem --no-passphrase operand
try --out k.pem --no-passphrase --passphrase-file empty
try --out k.pem --passphrase-file empty --passphrase-fd 3
try --out k.pem --passphrase-file empty
try --out k.pem --passphrase-file nowhere
try --out k.pem --passphrase-file long
try --out k.pem --passphrase-fd three
try --out k.pem --passphrase-fd 99
TUR_PASSPHRASE='' try --out k.pem
try --out k.pem --no-passphrase --alg es256
try --out k.pem --no-passphrase --alg HS256
try --out k.pem --no-passphrase --nbf 2026-01-01
try --out k.pem --no-passphrase --jwks-out keys.json --nbf yesterday
try --out k.pem --no-passphrase --jwks-out keys.json --nbf 2026-01-02 --exp 2026-01-02
try --out no/such/folder.pem --no-passphrase
ls k.pem keys.json 2>/dev/null
