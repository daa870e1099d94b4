# shellcheck shell=sh
# Printed as it is kept.
"$TUR" schema | grep -c "^record.schema.json$"
"$TUR" schema record.schema.json | head -c 1
