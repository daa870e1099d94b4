# shellcheck shell=sh
# What a document names is never looked at, and what it cannot mean in two ways is refused.
space='xmlns="urn:tur:schema:1.0:xml"'
members='<tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>com.example.gateway</emitter><kind>usage</kind><grain>request</grain>'
echo secret >secret
judge() {
    cat >"$1"
    "$TUR" validate -q "$1"
    echo "$?"
}
judge entity.xml <<X
<!DOCTYPE records [<!ENTITY z "00">]>
<records $space><record>$members<meters><meter>input</meter><quantity>1&z;0</quantity></meters></record></records>
X
judge file.xml <<X
<?xml version="1.0"?>
<!DOCTYPE records [<!ENTITY e SYSTEM "file://$PWD/secret">]>
<records $space><record>$members<labels>&e;</labels></record></records>
X
judge catalog.xml <<X
<?xml version="1.0"?>
<?oasis-xml-catalog catalog="file://$PWD/secret"?>
<records $space><record>$members<labels>&e;</labels></record></records>
X
judge inclusion.xml <<X
<records $space xmlns:i="http://www.w3.org/2001/XInclude"><record>$members<labels><i:include href="secret" parse="text"/></labels></record></records>
X
judge comment.xml <<X
<records $space><record>$members<meters><meter>input</meter><quantity>12<!-- 34 -->56</quantity></meters></record></records>
X
judge child.xml <<X
<records $space><record>$members<meters><meter>input</meter><quantity>12<b>34</b></quantity></meters></record></records>
X
judge latin.xml <<X
<?xml version="1.0" encoding="ISO-8859-1"?>
<records $space/>
X
{
    printf '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">'
    i=0
    while [ $i -lt 20 ]; do
        printf '<!ENTITY l%d "&l%d;&l%d;&l%d;&l%d;">' $((i + 1)) $i $i $i $i
        i=$((i + 1))
    done
    printf ']><l>&l20;</l>'
} | judge laughs.xml
{
    printf '<records %s><record>' "$space"
    i=0
    while [ $i -lt 300 ]; do
        printf '<a>'
        i=$((i + 1))
    done
} | judge deep.xml
