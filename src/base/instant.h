/* Instants: UTC, to the nanosecond, without libc time, locale or zone data. */
#ifndef TUR_BASE_INSTANT_H
#define TUR_BASE_INSTANT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct tur__instant {
    int64_t seconds; /* since 1970-01-01T00:00:00Z, proleptic Gregorian, no leap seconds */
    int32_t nanos;   /* 0 .. 999,999,999 */
} tur__instant;

enum { TUR__INSTANT_TEXT = 36 };

/* Reads the wire grammar, and only that: YYYY-MM-DDThh:mm:ss[.f{1,9}]Z, years 0001 to 9999, no
 * trailing zero in the fraction, no :60. */
bool tur__instant_parse(tur__instant *out, const char *text, size_t len);
/* Reads what suppliers print: RFC 3339 with any offset, lower case or a blank for the T, trailing
 * zeros, a missing zone only if ASSUME_UTC. More than nine fraction digits are refused unless the
 * rest are zeros. */
bool tur__instant_parse_foreign(tur__instant *out, const char *text, size_t len, bool assume_utc);
/* SECONDS since 1970 as the digits of a JSON number, with a fraction of up to nine digits. */
bool tur__instant_from_unix(tur__instant *out, const char *digits, size_t len);
size_t tur__instant_print(char out[TUR__INSTANT_TEXT], tur__instant t);
/* -1, 0 or 1. */
int tur__instant_cmp(tur__instant a, tur__instant b);

#endif
