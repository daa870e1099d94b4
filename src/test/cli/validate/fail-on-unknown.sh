# shellcheck shell=sh
"$TUR" validate --fail-on fatal
