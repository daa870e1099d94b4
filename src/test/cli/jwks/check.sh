# A set is good when a key of it is; what is pinned has to be there and good.
key='{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"'
pin=cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s
other=NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs
echo "{\"keys\":[$key,\"nbf\":1700000000}]}" >keys.json
try() { "$TUR" jwks check "$@"; echo $?; }
try keys.json --at 2026-01-01 --pin "$pin"
try keys.json --at 2026-01-01 --pin "$pin" --pin "$other"
try keys.json --at 2026-01-01 --pin "$other" --output json
try keys.json --at 2020-01-01
try keys.json --pin "${pin}x"
