#!/bin/sh
# The consumer's job: nothing is paid that is not signed, unchanged, and the next of its series.
#
#   receive.sh MANIFEST    beside which the files lie
#
#   KEYS       key set of the publisher, fetched by the job itself:
#              curl -fsS --proto =https https://billing.example/.well-known/usage-jwks.json -o "$KEYS"
#   PIN        thumbprint of the publisher's key, known from elsewhere
#   ISSUER, AUDIENCE
#   STATE      what was accepted last; kept from run to run
set -eu
manifest=$1

tur jwks check "$KEYS" --pin "$PIN" >/dev/null
# 0 verified, 1 not, 2 no answer, 4 another key: the job fails on all but the first
tur verify --jwks "$KEYS" --pin "$PIN" --iss "$ISSUER" --aud "$AUDIENCE" --state "$STATE" --output json "$manifest" >report.json
