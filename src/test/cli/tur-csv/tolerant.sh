# shellcheck shell=sh
# A byte order mark, CRLF, blank lines, needless quotation marks and columns in any order are no faults.
"$TUR" convert -q --from tur --to tur-csv "$ROOT/examples/records/chat-cache.jsonl" >plain.csv
printf '\357\273\277kind,"grain",row,rows,"tur",emitter,record_id\r\n\r\n"usage",request,"1",1,1.0,com.example.gateway,"01976b2e-8c00-7000-8000-000000000001"\r\n' >bom.csv
"$TUR" validate -q bom.csv && echo conforms
"$TUR" convert -q bom.csv
tr -d '\r' <plain.csv >feeds.csv
"$TUR" convert -q plain.csv >a.jsonl
"$TUR" convert -q feeds.csv | cmp - a.jsonl
