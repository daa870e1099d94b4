# shellcheck shell=sh
# Requirements of the form are tested once a step, those of records once a record.
printf '[{"a":"%01100d"},{"a":1},,' 0 | "$TUR" validate --stats --max-record 1K --only TUR-0101,TUR-0122,TUR-1502,TUR-1530,TUR-1531 - 2>&1 | grep -v -e ' s, ' -e 'not decided'
