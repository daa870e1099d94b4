# shellcheck shell=sh
# As many lines as the table, each an object.
[ "$("$TUR" rules | wc -l)" -eq "$("$TUR" rules --output json | grep -c "^{\"id\":\"TUR-[0-9]*\",.*}$")" ]
