# shellcheck shell=sh
# A set of identities that cannot be kept ends the run: the rest would not be compared with it.
awk 'BEGIN {
    for (i = 0; i < 60000; i++)
        printf "{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\"}\n", i
}' >in.jsonl
TMPDIR=$PWD/none "$TUR" validate -q --only TUR-0203 --memory 1M in.jsonl in.jsonl
