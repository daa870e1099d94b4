# shellcheck shell=sh
"$TUR" validate --jobs 257
