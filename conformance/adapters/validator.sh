#!/bin/sh
# A validator behind the transport exec: VERB OUTDIR FILE...
# The verdict is that of `tur validate`; another implementation puts its own there.
#
#   tur conform run --role validator --transport exec --env TUR -- conformance/adapters/validator.sh
set -u
verb=$1
out=$2
shift 2
[ "$verb" = validate ] || exit 2
"${TUR:-tur}" validate --quiet --from tur --max-findings 0 --output json "$@" >"$out/findings"
status=$?
sed -n 's/.*"requirement":"\(TUR-[0-9]*\)".*/\1/p' "$out/findings" | sort -u
[ "$status" -le 1 ] || exit 70
exit "$status"
