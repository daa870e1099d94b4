# shellcheck shell=sh
# Estimates of a gateway: no bill, no count, and two snapshots of one day are one record.
cd "$ROOT/src/test/convert/samples" || exit 2
"$TUR" convert --from focus-1.2 --set parties.consumer.id=consumer.example --set as_of=2026-11-01T14:05:00Z litellm-focus-export-1.csv
"$TUR" convert --from focus-1.2 --set parties.consumer.id=consumer.example --set as_of=2026-11-02T00:05:00Z litellm-focus-export-2.csv
# In one run both would be one state of one day, and are not.
"$TUR" convert --from focus-1.2 --set parties.consumer.id=consumer.example litellm-focus-export-1.csv litellm-focus-export-2.csv
