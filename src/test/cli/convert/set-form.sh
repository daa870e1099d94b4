# shellcheck shell=sh
"$TUR" convert --from tur --set seller
