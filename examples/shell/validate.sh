#!/bin/sh
tur validate examples/records && echo conforms
