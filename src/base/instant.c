#include "base/instant.h"
#include "base/decimal.h"

#include <string.h>

#include "tur.h"

enum { DAY = 86400, NANOS = 1000000000 };

/* The years that the wire form can write: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z. */
static const int64_t first_second = INT64_C(-62135596800);
static const int64_t last_second = INT64_C(253402300799);

static bool in_range(int64_t seconds) { return first_second <= seconds && seconds <= last_second; }

static inline unsigned digit(char c) { return (unsigned)(unsigned char)c - '0'; }

/* ------------------------------------------------------------------ calendar */

/* Days since 1970-01-01. The year is taken to start in March, which puts the leap day last, and
 * 400 of them are always 146,097 days. One era is added and its days taken off again, so that no
 * dividend is negative, not even for January of year 0. */
static int64_t days_from_date(int year, int month, int day)
{
    year += 400 - (month <= 2);
    int era = year / 400;
    int of_era = year - era * 400;
    int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return (int64_t)(era - 1) * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           719468;
}

/* The inverse, for days of the years 1 to 9999. */
static void date_from_days(int64_t days, int *year, int *month, int *day)
{
    int n = (int)(days + 719468);
    int era = n / 146097;
    int of_era = n - era * 146097;
    int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * y + y / 4 - y / 100);
    int m = (5 * of_year + 2) / 153;
    *day = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = y + era * 400 + (*month <= 2);
}

static int days_in_month(int year, int month)
{
    static const char days[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month] + (month == 2 && leap);
}

/* ------------------------------------------------------------------ reading */

/* -1 unless both bytes are digits. */
static inline int two_digits(const char *p)
{
    unsigned a = digit(p[0]), b = digit(p[1]);
    return a <= 9 && b <= 9 ? (int)(a * 10 + b) : -1;
}

enum { CLOCK = 19 }; /* bytes of YYYY-MM-DDThh:mm:ss */

/* The part that both grammars share: date and time of day, whatever byte is between them. Year 0
 * is left to the range check of the callers. "no `:60`". */
static bool read_clock(int64_t *seconds, const char *p)
{
    if (p[4] != '-' || p[7] != '-' || p[13] != ':' || p[16] != ':') return false;
    int century = two_digits(p), year = two_digits(p + 2), month = two_digits(p + 5);
    int day = two_digits(p + 8), hour = two_digits(p + 11), minute = two_digits(p + 14);
    int second = two_digits(p + 17);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
    year += century * 100;
    if (day > 28 && day > days_in_month(year, month)) return false;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return false;
    *seconds = days_from_date(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
    return true;
}

/* "at most 9 fraction digits", "No trailing zeros in fractions of seconds" */
bool tur__instant_parse(tur__instant *out, const char *text, size_t len)
{
    if (len < CLOCK + 1 || len > CLOCK + 11 || text[10] != 'T' || text[len - 1] != 'Z')
        return false;
    tur__instant t = {0, 0};
    if (!read_clock(&t.seconds, text) || !in_range(t.seconds)) return false;
    if (len > CLOCK + 1) {
        if (text[CLOCK] != '.' || len == CLOCK + 2 || text[len - 2] == '0') return false;
        static const int32_t unit[10] = {NANOS, 100000000, 10000000, 1000000, 100000,
                                         10000, 1000,      100,      10,      1};
        for (size_t i = CLOCK + 1; i < len - 1; i++) {
            unsigned c = digit(text[i]);
            if (c > 9) return false;
            t.nanos = t.nanos * 10 + (int32_t)c;
        }
        t.nanos *= unit[len - CLOCK - 2];
    }
    *out = t;
    return true;
}

/* `Z`, `z` or a numeric offset of RFC 3339, whose hours go to 23; it takes all that is left. */
static bool read_zone(int64_t *offset, const char *p, size_t len)
{
    *offset = 0;
    if (len == 1) return *p == 'Z' || *p == 'z';
    if (len != 6 || (*p != '+' && *p != '-') || p[3] != ':') return false;
    int hour = two_digits(p + 1), minute = two_digits(p + 4);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
    *offset = hour * 3600 + minute * 60;
    if (*p == '-') *offset = -*offset;
    return true;
}

bool tur__instant_parse_foreign(tur__instant *out, const char *text, size_t len, bool assume_utc)
{
    if (len < CLOCK || (text[10] != 'T' && text[10] != 't' && text[10] != ' ')) return false;
    tur__instant t = {0, 0};
    if (!read_clock(&t.seconds, text)) return false;

    size_t i = CLOCK;
    if (i < len && text[i] == '.') {
        size_t first = ++i;
        int32_t unit = NANOS;
        for (unsigned c; i < len && (c = digit(text[i])) <= 9; i++) {
            /* After nine digits UNIT is 0: a tenth digit other than 0 would be lost. */
            unit /= 10;
            if (unit == 0 && c != 0) return false;
            t.nanos += (int32_t)c * unit;
        }
        if (i == first) return false;
    }
    int64_t offset = 0;
    if (i == len ? !assume_utc : !read_zone(&offset, text + i, len - i)) return false;
    t.seconds -= offset;
    if (!in_range(t.seconds)) return false;
    *out = t;
    return true;
}

/* RFC 8259: a JSON number starts with an optional minus and a digit, 0 stands alone, and a point
 * is between digits. The rest of the grammar is that of the foreign literal. */
static bool is_json_number(const char *p, size_t len)
{
    size_t i = len > 0 && *p == '-';
    if (i == len || digit(p[i]) > 9) return false;
    if (p[i] == '0' && i + 1 < len && digit(p[i + 1]) <= 9) return false;
    const char *point = memchr(p, '.', len);
    return !point || (point + 1 < p + len && digit(point[1]) <= 9);
}

bool tur__instant_from_unix(tur__instant *out, const char *digits, size_t len)
{
    tur__decimal d;
    if (!is_json_number(digits, len)) return false;
    if (tur__decimal_parse_literal(&d, digits, len) != TUR__LITERAL_EXACT) return false;
    tur__decimal nanos;
    if (tur__decimal_trim(d).scale > 9) return false;
    if (!tur__decimal_quantize(&nanos, d, 9, TUR__DOWN)) return false;
    __int128 seconds = nanos.coef / NANOS;
    int32_t rest = (int32_t)(nanos.coef % NANOS);
    if (rest < 0) {
        /* -0.5 is half a second after -1: nanos never are negative. */
        seconds--;
        rest += NANOS;
    }
    if (seconds < first_second || seconds > last_second) return false;
    *out = (tur__instant){(int64_t)seconds, rest};
    return true;
}

/* ------------------------------------------------------------------ writing */

static char *put_two(char *p, int n)
{
    *p++ = (char)('0' + n / 10);
    *p++ = (char)('0' + n % 10);
    return p;
}

size_t tur__instant_print(char out[TUR__INSTANT_TEXT], tur__instant t)
{
    char *p = out;
    *p = 0;
    if (!in_range(t.seconds) || t.nanos < 0 || t.nanos >= NANOS) return 0;

    /* Counted from year 1, no dividend is negative. */
    int64_t since = t.seconds - first_second;
    int64_t days = since / DAY + first_second / DAY;
    int clock = (int)(since % DAY);
    int year, month, day;
    date_from_days(days, &year, &month, &day);
    p = put_two(p, year / 100);
    p = put_two(p, year % 100);
    *p++ = '-';
    p = put_two(p, month);
    *p++ = '-';
    p = put_two(p, day);
    *p++ = 'T';
    p = put_two(p, clock / 3600);
    *p++ = ':';
    p = put_two(p, clock / 60 % 60);
    *p++ = ':';
    p = put_two(p, clock % 60);
    if (t.nanos) {
        *p++ = '.';
        int32_t rest = t.nanos;
        for (int32_t unit = NANOS / 10; rest; unit /= 10) {
            *p++ = (char)('0' + rest / unit);
            rest %= unit;
        }
    }
    *p++ = 'Z';
    *p = 0;
    return (size_t)(p - out);
}

int tur__instant_cmp(tur__instant a, tur__instant b)
{
    if (a.seconds != b.seconds) return a.seconds < b.seconds ? -1 : 1;
    return (a.nanos > b.nanos) - (a.nanos < b.nanos);
}

/* ------------------------------------------------------------------ tur.h */

tur_status tur_time_read(int64_t *seconds, const char *text)
{
    static const char midnight[] = "T00:00:00Z";
    char whole[TUR__INSTANT_TEXT];
    size_t len = strlen(text);
    tur__instant t;
    if (len >= sizeof whole - sizeof midnight) return TUR_EINVAL;
    memcpy(whole, text, len + 1);
    if (len == 10) memcpy(whole + len, midnight, sizeof midnight);
    if (!tur__instant_parse(&t, whole, strlen(whole)) || t.nanos) return TUR_EINVAL;
    *seconds = t.seconds;
    return TUR_OK;
}

void tur_time_print(char text[21], int64_t seconds)
{
    char whole[TUR__INSTANT_TEXT];
    size_t len = tur__instant_print(whole, (tur__instant){.seconds = seconds});
    memcpy(text, whole, len + 1);
}
