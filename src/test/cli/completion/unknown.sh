# shellcheck shell=sh
"$TUR" completion tcsh
