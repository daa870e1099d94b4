# shellcheck shell=sh
# A finding says which cell is wrong. What is wrong with a record has the requirement that it has as JSON Lines.
id=01976b2e-8c00-7000-8000-00000000000
cat >in.csv <<END
record_id,row,rows,tur,emitter,kind,grain,request.attempt,time.start,tags,meters.meter,meters.quantity,meters.unit,charges.code,charges.status,charges.billed
${id}1,1,1,1.0,com.example.gateway,usage,request,one,2026-11-01,,input,5.0,,,,
${id}2,1,1,1.0,com.example.gateway,use,request,1.5,,"{""a"":1,""a"":""b""}",input,5,token,,,
${id}3,1,1,1.0,com.example.gateway,usage,,null,,"{""ä"":""b"",""c"":2}",inputs,+5,,,,
${id}4,1,1,1.0,com.example.gateway,usage,request,,,nothing,input,5,,,,
${id}5,1,1,1.0,=cmd,usage,request,,,,input,5,,,,
${id}6,1,2,1.0,com.example.gateway,usage,request,,,,input,5,,,,
${id}7,2,,,,,,,,,output,5,,,,
${id}8,1,1,1.0,com.example.gateway,usage,request,,,,input,5,,usage,free,0
END
"$TUR" validate -q in.csv
echo "exit $?"
