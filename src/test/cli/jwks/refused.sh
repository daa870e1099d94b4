# Code, message, and what it is about; 1, because the question was answered.
key='{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"'
try() { printf '%s' "$1" >keys.json; "$TUR" jwks check keys.json; echo $?; }
try "{\"keys\":[$key,\"d\":\"AQ\",\"kid\":\"mine\"}]}"
try "{\"keys\":[$key},{\"kty\":\"oct\",\"kid\":\"shared\",\"k\":\"AQ\"}]}"
try "{\"keys\":[$key,\"kid\":\"mine\"}]}"
try "{\"keys\":[$key},$key}]}"
try "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\"}]}"
try "{\"keys\":[]}"
try "{\"keys\":[}"
try '[]'
"$TUR" jwks check keys.json --output json
"$TUR" jwks list keys.json
echo $?
"$TUR" jwks check nowhere.json
echo $?
