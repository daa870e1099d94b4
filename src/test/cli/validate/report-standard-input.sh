# shellcheck shell=sh
# Standard input has no address.
echo x | "$TUR" validate -q --report sarif=a.sarif >out
grep -o '"artifactLocation":{[^}]*}' a.sarif
