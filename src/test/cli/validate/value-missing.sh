# shellcheck shell=sh
"$TUR" validate --jobs
