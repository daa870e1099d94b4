#!/bin/sh
tur explain TUR-0603 | head -n 9
