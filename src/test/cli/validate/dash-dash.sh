# shellcheck shell=sh
# After -- nothing is an option.
"$TUR" validate --quiet -- --help
