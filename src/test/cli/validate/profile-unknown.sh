# shellcheck shell=sh
"$TUR" validate --profile core,costs no-such-file
