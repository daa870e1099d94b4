# shellcheck shell=sh
# Sources that are no table of FOCUS; an export without records is a table without rows.
printf '' | "$TUR" convert --from focus-1.4 -
printf 'a,b\n1,2\n' | "$TUR" convert --from focus-1.4 -
printf 'BilledCost,ChargeCategory,BilledCost\n1,Usage,1\n' | "$TUR" convert --from focus-1.4 -
printf 'BilledCost,"ChargeCategory\n1,Usage\n' | "$TUR" convert --from focus-1.4 -
: >empty
"$TUR" convert -q --from tur --to focus-1.2 empty
"$TUR" convert -q --from tur --to focus-1.4 empty | tr ',' '\n' | wc -l | tr -d ' '
