#!/bin/sh
tur schema record.schema.json | head -n 5
