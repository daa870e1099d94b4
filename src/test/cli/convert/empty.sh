# shellcheck shell=sh
# Of no bytes come no records: nobody has to say what they are.
: >empty
"$TUR" convert --to tur-json empty
