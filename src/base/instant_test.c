#include "base/instant.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tur.h"

/* Every text is read from a block of exactly its length, so that a read behind it is seen. */
static char *block(const char *text, size_t len)
{
    char *copy = malloc(len ? len : 1);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, len);
    return copy;
}

static bool wire(tur__instant *out, const char *text)
{
    char *copy = block(text, strlen(text));
    bool ok = tur__instant_parse(out, copy, strlen(text));
    free(copy);
    return ok;
}

static bool foreign(tur__instant *out, const char *text, bool assume_utc)
{
    char *copy = block(text, strlen(text));
    bool ok = tur__instant_parse_foreign(out, copy, strlen(text), assume_utc);
    free(copy);
    return ok;
}

static bool from_unix(tur__instant *out, const char *text)
{
    char *copy = block(text, strlen(text));
    bool ok = tur__instant_from_unix(out, copy, strlen(text));
    free(copy);
    return ok;
}

static const char *printed(tur__instant t)
{
    static char text[TUR__INSTANT_TEXT];
    size_t len = tur__instant_print(text, t);
    ck_assert_uint_eq(len, strlen(text));
    return text;
}

static void check_wire(const char *text, int64_t seconds, int32_t nanos)
{
    tur__instant t;
    ck_assert_msg(wire(&t, text), "%s", text);
    ck_assert_msg(t.seconds == seconds && t.nanos == nanos, "%s", text);
    ck_assert_str_eq(printed(t), text);
}

static void check_foreign(const char *text, const char *expected)
{
    tur__instant t;
    ck_assert_msg(foreign(&t, text, false), "%s", text);
    ck_assert_str_eq(printed(t), expected);
    ck_assert_msg(foreign(&t, text, true), "%s", text);
    ck_assert_str_eq(printed(t), expected);
}

static void check_unix(const char *text, const char *expected)
{
    tur__instant t;
    ck_assert_msg(from_unix(&t, text), "%s", text);
    ck_assert_str_eq(printed(t), expected);
}

START_TEST(known_instants_are_read_and_written_back)
{
    check_wire("1970-01-01T00:00:00Z", 0, 0);
    check_wire("1969-12-31T23:59:59Z", -1, 0);
    check_wire("1969-12-31T23:59:59.5Z", -1, 500000000);
    check_wire("2000-02-29T12:34:56Z", 951827696, 0);
    check_wire("2001-09-09T01:46:40Z", 1000000000, 0);
    check_wire("2038-01-19T03:14:08Z", INT64_C(2147483648), 0);
    check_wire("2026-05-01T00:00:00.000000001Z", 1777593600, 1);
    check_wire("2026-05-01T00:00:00.999999999Z", 1777593600, 999999999);
    check_wire("2026-05-01T00:00:00.25Z", 1777593600, 250000000);
    check_wire("2026-05-01T00:00:00.001Z", 1777593600, 1000000);
}
END_TEST

START_TEST(the_range_is_the_years_1_to_9999)
{
    tur__instant t;
    check_wire("0001-01-01T00:00:00Z", INT64_C(-62135596800), 0);
    check_wire("9999-12-31T23:59:59.999999999Z", INT64_C(253402300799), 999999999);
    ck_assert(!wire(&t, "0000-12-31T23:59:59Z"));
    ck_assert(!wire(&t, "0000-01-01T00:00:00Z"));
    ck_assert(!wire(&t, "0000-02-29T00:00:00Z"));
    ck_assert(!wire(&t, "10000-01-01T00:00:00Z"));
    ck_assert(!wire(&t, "-001-01-01T00:00:00Z"));
}
END_TEST

START_TEST(february_has_29_days_in_leap_years_only)
{
    tur__instant t;
    ck_assert(wire(&t, "2024-02-29T00:00:00Z"));
    ck_assert(wire(&t, "2000-02-29T00:00:00Z"));
    ck_assert(wire(&t, "0004-02-29T00:00:00Z"));
    ck_assert(!wire(&t, "2023-02-29T00:00:00Z"));
    ck_assert(!wire(&t, "1900-02-29T00:00:00Z"));
    ck_assert(!wire(&t, "2100-02-29T00:00:00Z"));
    ck_assert(!wire(&t, "2024-02-30T00:00:00Z"));
}
END_TEST

START_TEST(fields_out_of_range_are_refused)
{
    static const char *const bad[] = {
        "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z",
        "2026-01-32T00:00:00Z", "2026-04-31T00:00:00Z", "2026-06-31T00:00:00Z",
        "2026-09-31T00:00:00Z", "2026-11-31T00:00:00Z", "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2016-12-31T23:59:60Z",
        "2026-01-01T00:00:61Z",
    };
    tur__instant t;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ck_assert_msg(!wire(&t, bad[i]), "%s", bad[i]);
        ck_assert_msg(!foreign(&t, bad[i], true), "%s", bad[i]);
    }
}
END_TEST

START_TEST(the_wire_grammar_forgives_nothing)
{
    static const char *const bad[] = {
        "",
        "Z",
        "2026-05-01",
        "2026-05-01T00:00:00",
        "2026-05-01T00:00Z",
        "2026-05-01t00:00:00Z",
        "2026-05-01T00:00:00z",
        "2026-05-01 00:00:00Z",
        "2026-05-01T00:00:00+00:00",
        "2026-05-01T00:00:00.Z",
        "2026-05-01T00:00:00.0Z",
        "2026-05-01T00:00:00.10Z",
        "2026-05-01T00:00:00.1234567891Z",
        "2026-05-01T00:00:00,5Z",
        "2026-05-01T00:00:00.5",
        "2026-05-01T00:00:00.-5Z",
        "2026-05-01T00:00:00.5aZ",
        "2026-05-01T00:00:00Z ",
        " 2026-05-01T00:00:00Z",
        "2026-05-01T00:00:00ZZ",
        "2026/05/01T00:00:00Z",
        "2026-05-01T00-00-00Z",
        "2026-5-01T000:00:00Z",
        "20a6-05-01T00:00:00Z",
        "2026-05-01T+1:00:00Z",
        "2026-05-01T00: 1:00Z",
        "20260501T000000Z",
    };
    tur__instant t = {7, 7};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!wire(&t, bad[i]), "%s", bad[i]);
    ck_assert(!tur__instant_parse(&t, "2026-05-01T00:00:0\0Z", 20));
    ck_assert(t.seconds == 7 && t.nanos == 7);
}
END_TEST

START_TEST(foreign_spellings_become_the_wire_form)
{
    check_foreign("2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01t00:00:00z", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01 00:00:00z", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01T00:00:00.500Z", "2026-05-01T00:00:00.5Z");
    check_foreign("2026-05-01T00:00:00.000Z", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01T00:00:00.123456789000Z", "2026-05-01T00:00:00.123456789Z");
    check_foreign("2026-05-01T00:00:00+00:00", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01T00:00:00-00:00", "2026-05-01T00:00:00Z");
    check_foreign("2026-05-01T00:00:00+02:00", "2026-04-30T22:00:00Z");
    check_foreign("2026-05-01T00:00:00+14:00", "2026-04-30T10:00:00Z");
    check_foreign("2026-12-31 23:30:00.000001-12:00", "2027-01-01T11:30:00.000001Z");
    check_foreign("2026-05-01T00:00:00+05:45", "2026-04-30T18:15:00Z");
    check_foreign("2024-03-01T00:00:00+23:59", "2024-02-29T00:01:00Z");
}
END_TEST

START_TEST(a_missing_zone_needs_the_assumption)
{
    tur__instant t;
    ck_assert(!foreign(&t, "2026-05-01T00:00:00", false));
    ck_assert(!foreign(&t, "2026-05-01T00:00:00.5", false));
    ck_assert(foreign(&t, "2026-05-01T00:00:00", true));
    ck_assert_str_eq(printed(t), "2026-05-01T00:00:00Z");
    ck_assert(foreign(&t, "2026-05-01 00:00:00.50", true));
    ck_assert_str_eq(printed(t), "2026-05-01T00:00:00.5Z");
}
END_TEST

START_TEST(an_offset_can_leave_the_range_or_come_back_into_it)
{
    tur__instant t;
    ck_assert(!foreign(&t, "0001-01-01T00:00:00+00:01", false));
    ck_assert(!foreign(&t, "9999-12-31T23:59:59-00:01", false));
    check_foreign("0000-12-31T23:59:00-00:01", "0001-01-01T00:00:00Z");
    check_foreign("0001-01-01T00:00:00-00:01", "0001-01-01T00:01:00Z");
    ck_assert(!foreign(&t, "10000-01-01T00:00:00+14:00", false));
}
END_TEST

START_TEST(foreign_texts_that_say_too_little_or_too_much_are_refused)
{
    static const char *const bad[] = {
        "",
        "2026-05-01",
        "2026-05-01T00:00",
        "2026-05-01T00:00Z",
        "2026-05-01_00:00:00Z",
        "2026-05-01T00:00:00.Z",
        "2026-05-01T00:00:00.",
        "2026-05-01T00:00:00.1234567891Z",
        "2026-05-01T00:00:00.0000000001Z",
        "2026-05-01T00:00:00.12345678900000001Z",
        "2026-05-01T00:00:00,5Z",
        "2026-05-01T00:00:00+0200",
        "2026-05-01T00:00:00+02",
        "2026-05-01T00:00:00+2:00",
        "2026-05-01T00:00:00+24:00",
        "2026-05-01T00:00:00+02:60",
        "2026-05-01T00:00:00 +02:00",
        "2026-05-01T00:00:00 02:00",
        "2026-05-01T00:00:00+02-00",
        "2026-05-01T00:00:00+a2:00",
        "2026-05-01T00:00:00Z+02:00",
        "2026-05-01T00:00:00Zz",
        "2026-05-01T00:00:00 ",
        "2026-05-01T00:00:00 UTC",
        "2026-05-01T00:00:00A",
    };
    tur__instant t = {7, 7};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!foreign(&t, bad[i], true), "%s", bad[i]);
    ck_assert(t.seconds == 7 && t.nanos == 7);
}
END_TEST

START_TEST(unix_seconds_are_read_to_the_nanosecond)
{
    check_unix("0", "1970-01-01T00:00:00Z");
    check_unix("-0", "1970-01-01T00:00:00Z");
    check_unix("1777593600", "2026-05-01T00:00:00Z");
    check_unix("1777593600.5", "2026-05-01T00:00:00.5Z");
    check_unix("1777593600.123456789", "2026-05-01T00:00:00.123456789Z");
    check_unix("1777593600.000000001", "2026-05-01T00:00:00.000000001Z");
    check_unix("1777593600.500000000000", "2026-05-01T00:00:00.5Z");
    check_unix("1.7775936e9", "2026-05-01T00:00:00Z");
    check_unix("1777593600123E-3", "2026-05-01T00:00:00.123Z");
    check_unix("253402300799.999999999", "9999-12-31T23:59:59.999999999Z");
}
END_TEST

START_TEST(negative_unix_seconds_keep_their_fraction_positive)
{
    tur__instant t;
    check_unix("-1", "1969-12-31T23:59:59Z");
    check_unix("-0.5", "1969-12-31T23:59:59.5Z");
    check_unix("-0.000000001", "1969-12-31T23:59:59.999999999Z");
    check_unix("-1.000000001", "1969-12-31T23:59:58.999999999Z");
    check_unix("-62135596800", "0001-01-01T00:00:00Z");
    ck_assert(!from_unix(&t, "-62135596800.000000001"));
    ck_assert(!from_unix(&t, "-62135596801"));
}
END_TEST

START_TEST(unix_seconds_that_are_no_json_number_are_refused)
{
    static const char *const bad[] = {
        "",     "-",    "+1",   "01",    "-01",   ".5",           "5.",          "-.5",
        "5.e1", "1e",   "1e+",  "1 ",    " 1",    "1.5.5",        "0x10",        "1_000",
        "NaN",  "1e99", "--1",  "1e.5",  "1,5",   "253402300800", "1.0000000001", "1e-10",
        "0.0000000000000000001", "1777593600.1234567891",
    };
    tur__instant t = {7, 7};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!from_unix(&t, bad[i]), "%s", bad[i]);
    ck_assert(t.seconds == 7 && t.nanos == 7);
}
END_TEST

START_TEST(an_instant_out_of_range_has_no_text)
{
    char text[TUR__INSTANT_TEXT];
    ck_assert_uint_eq(tur__instant_print(text, (tur__instant){INT64_MAX, 0}), 0);
    ck_assert_str_eq(text, "");
    ck_assert_uint_eq(tur__instant_print(text, (tur__instant){INT64_MIN, 0}), 0);
    ck_assert_uint_eq(tur__instant_print(text, (tur__instant){INT64_C(253402300800), 0}), 0);
    ck_assert_uint_eq(tur__instant_print(text, (tur__instant){0, -1}), 0);
    ck_assert_uint_eq(tur__instant_print(text, (tur__instant){0, 1000000000}), 0);
}
END_TEST

START_TEST(instants_are_ordered_by_second_then_nano)
{
    tur__instant a = {-1, 999999999}, b = {0, 0}, c = {0, 1};
    ck_assert_int_eq(tur__instant_cmp(a, b), -1);
    ck_assert_int_eq(tur__instant_cmp(b, a), 1);
    ck_assert_int_eq(tur__instant_cmp(b, c), -1);
    ck_assert_int_eq(tur__instant_cmp(c, b), 1);
    ck_assert_int_eq(tur__instant_cmp(c, c), 0);
}
END_TEST

/* Counts the days one by one through all of the range, against the arithmetic. */
START_TEST(every_day_of_the_range_is_the_day_after_the_one_before)
{
    static const int length[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t seconds = INT64_C(-62135596800);
    for (int year = 1; year <= 9999; year++) {
        for (int month = 1; month <= 12; month++) {
            int days = length[month];
            if (month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0))) days++;
            for (int day = 1; day <= days; day++, seconds += 86400) {
                char text[21] = "0000-00-00T00:00:00Z";
                text[0] = (char)('0' + year / 1000);
                text[1] = (char)('0' + year / 100 % 10);
                text[2] = (char)('0' + year / 10 % 10);
                text[3] = (char)('0' + year % 10);
                text[5] = (char)('0' + month / 10);
                text[6] = (char)('0' + month % 10);
                text[8] = (char)('0' + day / 10);
                text[9] = (char)('0' + day % 10);
                tur__instant t;
                char again[TUR__INSTANT_TEXT];
                if (!tur__instant_parse(&t, text, 20) || t.seconds != seconds ||
                    tur__instant_print(again, t) != 20 || strcmp(text, again) != 0)
                    ck_abort_msg("%s", text);
            }
        }
    }
    ck_assert_int_eq(seconds, INT64_C(253402300800));
}
END_TEST

START_TEST(agrees_with_the_calendar_of_libc)
{
    uint64_t state = 88172645463325252U;
    for (int i = 0; i < 30000; i++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        int64_t seconds =
            (int64_t)(state % UINT64_C(315537897600)) - INT64_C(62135596800);
        time_t libc = (time_t)seconds;
        struct tm tm;
        ck_assert_ptr_nonnull(gmtime_r(&libc, &tm));
        char clock[16];
        ck_assert_uint_gt(strftime(clock, sizeof clock, "-%m-%dT%H:%M:%S", &tm), 0);
        const char *text = printed((tur__instant){seconds, 0});
        ck_assert_int_eq(atoi(text), tm.tm_year + 1900);
        ck_assert_int_eq(strncmp(text + 4, clock, 15), 0);
        tur__instant t;
        ck_assert(wire(&t, text));
        ck_assert_int_eq(t.seconds, seconds);
    }
}
END_TEST

START_TEST(users_read_and_print_whole_seconds_and_days)
{
    static const char *const wrong[] = {"", "2026", "2026-13-01", "2026-02-29", "2026-10-01T00:00:00", "2026-10-01T00:00:00.5Z", "2026-10-01 00:00:00Z",
                                        "2026-10-01T00:00:00+01:00", "1793491200", "2026-10-01T", "2026-10-01T00:00:00Z2026-10-01T00:00:00Z", " 2026-10-01"};
    int64_t seconds = 7;
    char text[21];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) ck_assert_msg(tur_time_read(&seconds, wrong[i]) == TUR_EINVAL, "%s", wrong[i]);
    ck_assert_int_eq(seconds, 7);
    ck_assert_int_eq(tur_time_read(&seconds, "2026-10-01"), TUR_OK);
    tur_time_print(text, seconds);
    ck_assert_str_eq(text, "2026-10-01T00:00:00Z");
    ck_assert_int_eq(tur_time_read(&seconds, "2026-11-01T00:00:01Z"), TUR_OK);
    ck_assert_int_eq(seconds, 1793491201);
    tur_time_print(text, seconds);
    ck_assert_str_eq(text, "2026-11-01T00:00:01Z");
    tur_time_print(text, INT64_MAX);
    ck_assert_str_eq(text, "");
}
END_TEST

Suite *instant_suite(void)
{
    Suite *s = suite_create("instant");
    TCase *t = tcase_create("instant");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, known_instants_are_read_and_written_back);
    tcase_add_test(t, the_range_is_the_years_1_to_9999);
    tcase_add_test(t, february_has_29_days_in_leap_years_only);
    tcase_add_test(t, fields_out_of_range_are_refused);
    tcase_add_test(t, the_wire_grammar_forgives_nothing);
    tcase_add_test(t, foreign_spellings_become_the_wire_form);
    tcase_add_test(t, a_missing_zone_needs_the_assumption);
    tcase_add_test(t, an_offset_can_leave_the_range_or_come_back_into_it);
    tcase_add_test(t, foreign_texts_that_say_too_little_or_too_much_are_refused);
    tcase_add_test(t, unix_seconds_are_read_to_the_nanosecond);
    tcase_add_test(t, negative_unix_seconds_keep_their_fraction_positive);
    tcase_add_test(t, unix_seconds_that_are_no_json_number_are_refused);
    tcase_add_test(t, an_instant_out_of_range_has_no_text);
    tcase_add_test(t, instants_are_ordered_by_second_then_nano);
    tcase_add_test(t, every_day_of_the_range_is_the_day_after_the_one_before);
    tcase_add_test(t, agrees_with_the_calendar_of_libc);
    tcase_add_test(t, users_read_and_print_whole_seconds_and_days);
    suite_add_tcase(s, t);
    return s;
}
