#!/bin/sh
# need.sh NODEPS PACKAGE...: installs the Debian packages that are missing, as root or with sudo.
nodeps=$1
shift
missing=
for p in "$@"; do
    case $(dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null) in
    installed) ;;
    *) missing="$missing $p" ;;
    esac
done
[ -z "$missing" ] && exit 0
if [ -n "$nodeps" ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "missing packages (names as in Debian 12):$missing" >&2
    exit 1
fi
root=
[ "$(id -u)" = 0 ] || root=sudo
if [ -n "$root" ] && ! command -v sudo >/dev/null 2>&1; then
    echo "to install as root:  apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
echo "  INSTALL$missing"
log=$(mktemp)
# shellcheck disable=SC2086 # a list of words, and an optional command
if ! { $root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
fi
rm -f "$log"
