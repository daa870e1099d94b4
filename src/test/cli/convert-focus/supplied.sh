# shellcheck shell=sh
# What records do not say of the bill is supplied, and comes back with them.
for file in "$ROOT"/examples/records/*.jsonl; do
    "$TUR" convert -q --from tur --set billing_period.start=2026-11-01T00:00:00Z --set billing_period.end=2026-12-01T00:00:00Z \
        --set x_focus_service_name=Example --to focus-1.4 -o rows.csv "$file" 2>/dev/null
    "$TUR" convert -q --from tur --set billing_period.start=2026-11-01T00:00:00Z --set billing_period.end=2026-12-01T00:00:00Z \
        --set x_focus_service_name=Example "$file" 2>/dev/null >canonical
    "$TUR" convert -q --from focus-1.4 rows.csv 2>/dev/null >back
    grep -vxFf canonical back
    echo "${file##*/}: $(wc -l <back | tr -d ' ') of $(wc -l <canonical | tr -d ' ')"
done
