# shellcheck shell=sh
echo >key
"$TUR" convert --from tur --pseudonym-key key
