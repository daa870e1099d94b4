# shellcheck shell=sh
# A member with the empty name, in the record and in an element of each array, where `critical` looks for names.
for at in '^{' '"meters":\[{' '"avoided":\[{' '"charges":\[{' '"stated":\[{'; do
    sed "s/$at/&\"\":\"a\",/" "$ROOT/conformance/1.0/base/full.jsonl" >record.jsonl
    "$TUR" validate -q --only TUR-0104,TUR-1605 record.jsonl
done
