#!/bin/sh
# The publisher's job: judge an export, sign it, verify what was signed, hand it over.
#
#   publish.sh EXPORT START/END [PREVIOUS.manifest.jws]
#
#   KEY        private key; its passphrase is in TUR_PASSPHRASE
#   PUBLIC     its public part
#   ISSUER, SUBJECT, AUDIENCE, SERIES
#   UPLOAD     a command that takes one file
set -eu
export=$1 period=$2 previous=${3-}
if [ -n "$previous" ]; then set -- --prev "$previous"; else set -- --first; fi

tur validate -q "$export"
tur sign -q --key "$KEY" --iss "$ISSUER" --sub "$SUBJECT" --aud "$AUDIENCE" --series "$SERIES" --period "$period" "$@" --set-root "$export"
# as the consumer will, before anybody sees it
tur verify -q --key "$PUBLIC" --iss "$ISSUER" --aud "$AUDIENCE" "$export.manifest.jws"

# the data first, the manifest last: where it is, the export is complete
$UPLOAD "$export"
$UPLOAD "$export.manifest.jws"
