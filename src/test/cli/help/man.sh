# shellcheck shell=sh
# The page names every command and every option, and what checks manual pages finds nothing wrong.
"$TUR" help --man >tur.1
grep '^\.TH' tur.1 | grep -c "\"tur $("$TUR" version | sed -n '1s/^tur //p')\""
"$TUR" help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p' | sort -u | while read -r command; do
    if [ "$command" = tur ]; then continue; fi
    grep -qx "\\.SS tur $command" tur.1 || echo "no $command"
    "$TUR" help "$command" | sed -n '/^Options:/,/^Examples:/s/.* --\([a-z-]*\).*/\1/p' | sed 's/-/\\-/g' | while read -r option; do
        sed -n "/^\\.SS tur $command\$/,/^\\.SS /p" tur.1 | grep -qF -- "\\-\\-$option\\fR" || echo "$command: no --$option"
    done
done
if command -v mandoc >/dev/null; then mandoc -Tlint -Wall tur.1; fi
if command -v groff >/dev/null; then
    groff -man -Tascii -ww tur.1 >tur.txt 2>said
    cat said
fi
awk 'length > 90' tur.1
