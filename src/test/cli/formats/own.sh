# shellcheck shell=sh
"$TUR" formats --output json | grep -c "^{\"name\":\"tur\",.*\"reads\":true,\"writes\":true,\"own\":true}$"
