# shellcheck shell=sh
# TUR-0101, tur-0101 and 101 are one requirement.
id=$("$TUR" rules | sed -n "1s/ .*//p")
digits=${id#TUR-}
"$TUR" explain "$id" >one
"$TUR" explain "tur-$digits" >two
"$TUR" explain "$(echo "$digits" | sed "s/^0*//")" >three
cmp one two && cmp one three
