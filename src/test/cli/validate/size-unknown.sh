# shellcheck shell=sh
"$TUR" validate --memory 64Q
