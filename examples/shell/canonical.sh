#!/bin/sh
printf '%s\n' '{"tur":"1.0", "record_id":"01976b2e-8c00-7000-8000-000000000001", "kind":"usage", "grain":"request", "emitter":"com.example.gateway"}' |
    tur convert --from tur
