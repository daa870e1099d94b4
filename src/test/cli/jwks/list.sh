# Every state that a key can have.
key='{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"'
cat >keys.json <<END
{"keys":[$key,"kid":"a"},
$key,"kid":"b","nbf":1800000000},
$key,"kid":"c","iat":1,"exp":1500000000},
$key,"kid":"d","revoked":{"revoked_at":1600000000,"reason":"superseded"}},
$key,"kid":"e\u001b[31m","use":"enc"},
{"kty":"OKP"}]}
END
"$TUR" jwks list keys.json --allow-custom-kid --at 2026-01-01
"$TUR" jwks list keys.json --allow-custom-kid --at 2026-01-01 --output json
"$TUR" jwks list keys.json
echo $?
