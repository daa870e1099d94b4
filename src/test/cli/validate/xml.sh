# shellcheck shell=sh
# Findings name the place in the document, and the member; one form after another is one export.
cat >a.xml <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<records xmlns="urn:tur:schema:1.0:xml">
 <record>
  <tur>1.0</tur>
  <record_id>01976b2e-8c00-7000-8000-000000000001</record_id>
  <emitter>com.example.gateway</emitter>
  <kind>usage</kind>
  <grain>request</grain>
  <request><model_calls>many</model_calls></request>
  <labels>été</labels><labels></labels>
  <colour>red</colour>
  <meters><meter>input</meter></meters>
  <meters><meter>output</meter><quantity>3.0</quantity></meters>
 </record>
</records>
X
echo '{"tur":"1.0","record_id":"01976b2e-8c00-7000-8000-000000000001","emitter":"com.example.gateway","kind":"usage","grain":"request"}' >b.jsonl
"$TUR" validate --only structure --only identity a.xml b.jsonl | grep -v MB/s
# The declaration has to be true.
iconv -f UTF-8 -t UTF-16 a.xml >wide.xml
"$TUR" validate -q --only file wide.xml
sed 's/ encoding="UTF-8"//' a.xml | iconv -f UTF-8 -t UTF-16 >wide.xml
"$TUR" validate -q --only structure wide.xml
"$TUR" validate -q --from tur a.xml | cut -c 1-23 | head -n 1
