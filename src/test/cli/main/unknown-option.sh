# shellcheck shell=sh
"$TUR" --verison
