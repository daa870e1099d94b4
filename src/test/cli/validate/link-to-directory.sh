# shellcheck shell=sh
mkdir exports
ln -s ../exports exports/again
"$TUR" validate exports
