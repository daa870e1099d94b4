# shellcheck shell=sh
"$TUR" explain zzzzzzzz
