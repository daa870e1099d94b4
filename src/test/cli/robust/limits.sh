# shellcheck shell=sh
# Arrays at their limits: work that grows with the square of them stays bounded.
sh "$ROOT/src/test/robust/robust.sh" limits charges-1024 far-columns
