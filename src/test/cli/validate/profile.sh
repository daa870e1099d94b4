# shellcheck shell=sh
# Level, profile and name have to select a requirement, and a severity selects none. The record
# violates one requirement of core and one of cost.
cat >in.jsonl <<'END'
{"charges":[{"code":"usage","status":"priced"}],"emitter":"com.example","grain":"request","kind":"usage","record_id":"0192f0c1-2d3e-7abc-8def-0123456789ab","time":{},"tur":"1.0"}
END
judged() {
    "$TUR" validate -q --stats --output json --fail-on never "$@" in.jsonl |
        sed -n 's/^{"requirement":"\([^"]*\)","fired":[1-9].*,"violated":\([0-9]*\).*/\1 \2/p' >list
    echo "$*:$(sed 's/^/ /; s/ 0$/ held/; s/ 1$/ violated/' list | tr -d '\n')"
}
judged --profile core --only TUR-0101,TUR-0108,TUR-0705
judged --profile cost --only TUR-0101,TUR-0108,TUR-0705
judged --profile core,cost --only TUR-0101,TUR-0108,TUR-0705
judged --profile core --profile cost --only TUR-0101,TUR-0108,TUR-0705
judged --profile cost --only TUR-0108,TUR-0705 --severity TUR-0108=error
judged --severity TUR-0108=warning --profile core --only TUR-0108,TUR-0705
judged --level L1 --profile core --only TUR-0108,TUR-0203
