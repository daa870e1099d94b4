# shellcheck shell=sh
# An empty variable must not select everything.
"$TUR" validate --only ""
