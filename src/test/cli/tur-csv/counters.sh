# shellcheck shell=sh
# Requirements of the form are tested once a step, those of records once a record.
printf 'record_id,row,rows\na,1,1\nb,1,1,\nc,1,%01100d\n' 0 | "$TUR" validate --stats --max-record 1K --only TUR-0101,TUR-0122,TUR-1502,TUR-1542,TUR-1543 - 2>&1 |
    grep -v -e ' s, ' -e 'not decided'
