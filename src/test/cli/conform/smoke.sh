"$TUR" conform smoke --role consumer --memory 0 -- "$TUR" conform adapter | cut -c 1-4 | sort | uniq -c
