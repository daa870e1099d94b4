# shellcheck shell=sh
"$TUR" validate --only TUR-9999x
