#!/bin/sh
tur rules --area corrections
