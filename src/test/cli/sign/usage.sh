# shellcheck shell=sh
# What is missing is said before a key is read.
"$TUR" sign x
"$TUR" sign --key k x
"$TUR" sign --key k --iss i x
"$TUR" sign --key k --iss i --first --prev p x
"$TUR" sign --key k --iss i --series s --first x
"$TUR" sign --key k --iss i --series s --first --period p
"$TUR" sign --key k --iss i --series s --first --period p a b
"$TUR" sign --key k --iss i --series s --first --kind void x
"$TUR" sign --key k --iss i --first --kind monthly x
"$TUR" sign --key k --attach s
"$TUR" keygen --no-passphrase --out key.pem >/dev/null
: >empty.jsonl
"$TUR" sign --key key.pem --iss i --series s --first --period 2026-11 empty.jsonl
"$TUR" sign --key key.pem --iss i --series s --first --period 2026-11-01T00:00:00Z/2026-11-01T00:00:00Z empty.jsonl
"$TUR" sign --key key.pem --iss i --series s --first --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z --declare TUR-0101 empty.jsonl
"$TUR" sign --key key.pem --iss i --first --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z empty.jsonl
