/* Records, their canonical forms and leaves, as whoever asks for them gets them. */
#include "tur.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/sha256.h"

Suite *records_suite(void);

#define MORE "\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\""
#define ID "0192f0c1-2d3e-7abc-8def-%012x"

typedef struct told {
    tur__buf out;
    int count, stop_after;
} told;

static int on_record(void *ctx, const tur_record *r)
{
    told *t = ctx;
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX] = "no leaf";
    tur__buf_printf(&t->out, "%s:%llu %llu %s %s %.*s\n", r->file, (unsigned long long)r->line, (unsigned long long)r->record, r->record_id ? r->record_id : "-",
                    r->conforms ? "fine" : "bad", (int)r->canonical_len, r->canonical ? r->canonical : "");
    ck_assert_int_eq(r->canonical != NULL, r->leaf != NULL);
    if (r->canonical) {
        tur__buf b = {0};
        tur__buf_putc(&b, 0);
        tur__buf_add(&b, r->canonical, r->canonical_len);
        ck_assert(tur__sha256_once(digest, b.data, b.len));
        ck_assert(!memcmp(digest, r->leaf, sizeof digest));
        tur__buf_free(&b);
        tur__sha256_hex(hex, digest);
    }
    return ++t->count == t->stop_after;
}

static int on_finding(void *ctx, const tur_finding *f)
{
    told *t = ctx;
    tur__buf_printf(&t->out, "%s:%llu %s\n", f->file, (unsigned long long)f->line, f->requirement);
    return 0;
}

static tur_status judge(told *t, int jobs, const char *text, size_t len)
{
    tur_validator *v = tur_validator_new();
    ck_assert_ptr_nonnull(v);
    tur_validator_on_finding(v, on_finding, t);
    ck_assert_int_eq(tur_validator_set_jobs(v, jobs), TUR_OK);
    ck_assert_int_eq(tur_validator_on_record(v, on_record, t), TUR_OK);
    tur_source *s = tur_source_from_memory("f", text, len);
    ck_assert_ptr_nonnull(s);
    tur_status status = tur_validator_run(v, s);
    ck_assert_int_eq(tur_validator_on_record(v, NULL, NULL), TUR_EINVAL);
    tur_source_close(s);
    tur_validator_free(v);
    return status;
}

START_TEST(each_record_is_told_after_its_findings)
{
    static const char text[] =
        "{" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000001\",\"tur\":\"1.0\"}\n"
        " {\"tur\":\"1.0\", \"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000002\"," MORE "}\n"
        "\n"
        "{\"tur\":\"1.0\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000001\"," MORE "}\n"
        "{\"b\":1,\"a\":1.5}\n"
        "{]\n";
    told t = {0};
    ck_assert_int_eq(judge(&t, 1, text, sizeof text - 1), TUR_OK);
    const char *wanted =
        "f:1 1 0192f0c1-2d3e-7abc-8def-000000000001 fine {" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000001\",\"tur\":\"1.0\"}\n"
        "f:2 2 0192f0c1-2d3e-7abc-8def-000000000002 fine {" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000002\",\"tur\":\"1.0\"}\n"
        "f:4 3 0192f0c1-2d3e-7abc-8def-000000000001 bad {" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000001\",\"tur\":\"1.0\"}\n"
        "f:5 4 - bad \n"
        "f:6 5 - bad \n";
    /* without the findings, which other tests have */
    char *line = strtok((char *)(uintptr_t)tur__buf_text(&t.out), "\n");
    tur__buf got = {0};
    for (; line; line = strtok(NULL, "\n"))
        if (!strstr(line, " TUR-")) tur__buf_printf(&got, "%s\n", line);
    ck_assert_str_eq(tur__buf_text(&got), wanted);
    tur__buf_free(&got);
    tur__buf_free(&t.out);
}
END_TEST

START_TEST(the_order_is_that_of_the_input_for_any_number_of_threads)
{
    tur__buf text = {0};
    told one = {0}, four = {0};
    for (unsigned i = 0; i < 8000; i++) {
        if (i % 3) tur__buf_printf(&text, "{" MORE ",\"record_id\":\"" ID "\",\"tur\":\"1.0\"}\n", i % 1000 ? i : 7);
        else tur__buf_printf(&text, "{\"tur\" : \"1.0\",\"record_id\":\"" ID "\"," MORE "}\n", i);
    }
    ck_assert_int_eq(judge(&one, 1, text.data, text.len), TUR_OK);
    ck_assert_int_eq(judge(&four, 4, text.data, text.len), TUR_OK);
    ck_assert_int_eq(one.count, 8000);
    ck_assert_str_eq(tur__buf_text(&one.out), tur__buf_text(&four.out));
    tur__buf_free(&one.out);
    tur__buf_free(&four.out);
    tur__buf_free(&text);
}
END_TEST

START_TEST(a_record_that_cannot_be_read_is_told_too)
{
    static const char *const texts[][2] = {
        {"row,rows,tur\n1,x,1.0\n", "f:2 1 - bad "},
        {"row,rows,tur\n1,1,1.0\n1,x,1.0\n1,1,1.0\n", "f:3 2 - bad "},
        {"row,rows,record_id\n1,2,a\n", "f:2 1 - bad "},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        told t = {.count = 0};
        judge(&t, 1, texts[i][0], strlen(texts[i][0]));
        ck_assert_msg(strstr(tur__buf_text(&t.out), texts[i][1]) != NULL, "%s", tur__buf_text(&t.out));
        tur__buf_free(&t.out);
    }
}
END_TEST

START_TEST(the_callback_can_stop)
{
    static const char text[] = "{}\n{}\n{}\n";
    told t = {.stop_after = 2};
    ck_assert_int_eq(judge(&t, 1, text, sizeof text - 1), TUR_STOPPED);
    ck_assert_int_eq(t.count, 2);
    tur__buf_free(&t.out);
}
END_TEST

Suite *records_suite(void)
{
    Suite *s = suite_create("records");
    TCase *c = tcase_create("records");
    tcase_add_test(c, each_record_is_told_after_its_findings);
    tcase_add_test(c, the_order_is_that_of_the_input_for_any_number_of_threads);
    tcase_add_test(c, a_record_that_cannot_be_read_is_told_too);
    tcase_add_test(c, the_callback_can_stop);
    suite_add_tcase(s, c);
    return s;
}
