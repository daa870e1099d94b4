# shellcheck shell=sh
# Every shell reads its script; the ones that are not here are not asked.
for shell in bash zsh fish; do
    "$TUR" completion $shell >script
    if command -v $shell >/dev/null; then $shell -n script; fi
    grep -c "Made by src/cli/complete.c: tur completion $shell" script
    if [ $shell = bash ] && command -v shellcheck >/dev/null; then shellcheck -s bash script; fi
done
