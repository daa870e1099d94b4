# shellcheck shell=sh
# Unique prefixes are not options; they are near misses.
"$TUR" validate --sever 101=error
