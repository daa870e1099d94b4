# What is not known to us stays in the set.
printf '%s' '{"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","kid":"a","note":[1.50]},{"kty":"OKP","kid":"b"}],"owner":"A"}' >keys.json
"$TUR" jwks revoke keys.json --allow-custom-kid --kid a --at 2026-02-03T04:05:06Z --reason superseded
cat keys.json
"$TUR" jwks revoke keys.json --allow-custom-kid --kid a --at 2026-02-03 --reason compromised
echo $?
"$TUR" jwks revoke keys.json --allow-custom-kid --kid z --reason superseded
echo $?
"$TUR" jwks revoke keys.json --kid a --reason superseded
echo $?
"$TUR" jwks revoke nowhere.json --kid a --reason superseded
echo $?
ls
