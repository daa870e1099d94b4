/* The pipe: however a source is delivered, cut and shared among threads, what comes out is the same;
 * and identities are compared over the whole export. */
#include "tur.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

#define MORE "\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\""
enum { CHUNK = 256 * 1024, MIB = 1 << 20 };

/* How a text is judged, and what was told. */
typedef struct trial {
    int jobs;
    size_t piece;      /* bytes that a read gives at most; 0 for all that is asked */
    size_t memory, max_record;
    size_t fail_at;    /* reading fails behind so many bytes; 0 never */
    int stop_after;    /* findings; 0 never */
    const char *only, *and_only; /* areas or ids */
    bool brief;        /* no texts of findings */
    tur_status run, finish;
    tur_summary summary;
    tur__buf out;      /* findings, a line each */
    int findings;
    uint64_t progress; /* the last one told */
    /* the source */
    const char *text;
    size_t len, at;
    tur_validator *v;
} trial;

static int64_t read_some(void *ctx, void *buffer, size_t size)
{
    trial *t = ctx;
    size_t n = t->len - t->at;
    if (t->fail_at && t->at >= t->fail_at) return -1;
    if (t->fail_at && n > t->fail_at - t->at) n = t->fail_at - t->at;
    if (n > size) n = size;
    if (t->piece && n > t->piece) n = t->piece;
    memcpy(buffer, t->text + t->at, n);
    t->at += n;
    return (int64_t)n;
}

static int on_finding(void *ctx, const tur_finding *f)
{
    trial *t = ctx;
    tur__buf_printf(&t->out, "%s:%llu:%llu @%llu record %llu %s %s %s", f->file, (unsigned long long)f->line, (unsigned long long)f->column, (unsigned long long)f->offset, (unsigned long long)f->record, f->record_id ? f->record_id : "-", f->requirement, f->pointer ? f->pointer : "-");
    if (!t->brief) tur__buf_printf(&t->out, " %s | %s | %s", f->found, f->wanted, f->message);
    tur__buf_putc(&t->out, '\n');
    return ++t->findings == t->stop_after;
}

static void on_progress(void *ctx, uint64_t bytes)
{
    trial *t = ctx;
    if (bytes < t->progress) ck_abort_msg("progress goes back");
    t->progress = bytes;
}

/* A validator set up as T says; findings of SHOULD rules on content would only be noise here. */
static void begin(trial *t)
{
    t->v = tur_validator_new();
    ck_assert_ptr_nonnull(t->v);
    tur_validator_on_finding(t->v, on_finding, t);
    tur_validator_on_progress(t->v, on_progress, t);
    if (t->jobs) ck_assert_int_eq(tur_validator_set_jobs(t->v, t->jobs), TUR_OK);
    if (t->memory) ck_assert_int_eq(tur_validator_set_memory(t->v, t->memory), TUR_OK);
    if (t->max_record) ck_assert_int_eq(tur_validator_set_max_record(t->v, t->max_record), TUR_OK);
    if (t->only) ck_assert_int_eq(tur_validator_only(t->v, t->only), TUR_OK);
    if (t->and_only) ck_assert_int_eq(tur_validator_only(t->v, t->and_only), TUR_OK);
}

static void feed(trial *t, const char *name, const char *text, size_t len)
{
    t->text = text;
    t->len = len;
    t->at = 0;
    tur_source *s = t->piece || t->fail_at ? tur_source_new(name, read_some, t) : tur_source_from_memory(name, text, len);
    ck_assert_ptr_nonnull(s);
    t->run = tur_validator_run(t->v, s);
    tur_source_close(s);
}

static void end(trial *t)
{
    t->finish = tur_validator_finish(t->v);
    t->summary = *tur_validator_summary(t->v);
    const tur_counter *c = tur_validator_counters(t->v);
    for (size_t i = 0; i < tur_requirement_count(); i++)
        if (c[i].violated > c[i].fired) ck_abort_msg("%s violated %llu times, tested %llu times", tur_requirement_at(i)->id, (unsigned long long)c[i].violated, (unsigned long long)c[i].fired);
    tur_validator_free(t->v);
}

static trial judge(trial t, const char *text, size_t len)
{
    begin(&t);
    feed(&t, "f", text, len);
    end(&t);
    return t;
}

static void put_record(tur__buf *b, unsigned number, const char *more)
{
    tur__buf_printf(b, "{" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\"%s,\"tur\":\"1.0\"}", number, more);
}

/* Lines of every sort, some a MiB. About LINES of them. */
static tur__buf mixture(unsigned lines)
{
    tur__buf b = {0};
    for (unsigned i = 0; i < lines; i++) {
        unsigned kind = i * 2654435761u >> 24;
        if (kind < 8) put_record(&b, i, ",\"colour\":\"red\",\"labels\":[5,null]");
        else if (kind < 12) put_record(&b, i / 3, "");
        else if (kind < 16) tur__buf_puts(&b, " \t");
        else if (kind < 20) put_record(&b, i, ""), tur__buf_putc(&b, '\r');
        else if (kind < 24) tur__buf_puts(&b, "{\"tur\":\"1.0\",\"labels\":[\"\xE2\x82\xAC\\u00");
        else if (kind < 28) tur__buf_printf(&b, "{" MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"zone\":1,\"tur\":\"1.7\"}", i);
        else if (kind < 30) put_record(&b, i, ",\"labels\":[\"\xF0\x9F\x9A\x80\",\"\xF0\x9F\x9A\x80\",\"\x7F\"]");
        else if (kind < 32) tur__buf_puts(&b, "\xEF\xBB\xBF{}");
        else if (i == lines / 2 || i == lines / 3) {
            tur__buf_puts(&b, "{\"x_a_b\":\"");
            for (int k = 0; k < (i == lines / 2 ? MIB + 100 : MIB / 3); k += 10) tur__buf_puts(&b, "0123456789");
            tur__buf_puts(&b, "\"}");
        } else put_record(&b, i, ",\"meters\":[{\"meter\":\"input\",\"quantity\":\"12\"},{\"meter\":\"output\",\"quantity\":\"5\"}],\"complete\":[\"input\",\"output\"]");
        tur__buf_putc(&b, '\n');
    }
    return b;
}

static void same(const trial *a, const trial *b, const char *how)
{
    const char *x = a->out.len ? a->out.data : "", *y = b->out.len ? b->out.data : "";
    ck_assert_int_eq(a->run, b->run);
    ck_assert_int_eq(a->finish, b->finish);
    if (a->out.len != b->out.len || memcmp(x, y, a->out.len)) {
        /* the first line that differs */
        size_t i = 0, from = 0;
        for (; i < a->out.len && i < b->out.len && x[i] == y[i]; i++)
            if (x[i] == '\n') from = i + 1;
        ck_abort_msg("%s\n%.300s\n---- instead of\n%.300s", how, y + from, x + from);
    }
    if (memcmp(&a->summary, &b->summary, sizeof a->summary)) ck_abort_msg("%s: the summaries differ", how);
}

START_TEST(any_jobs_any_pieces)
{
    static const size_t pieces[] = {0, 1, 7, 4095, CHUNK - 1, CHUNK + 1};
    tur__buf b = mixture(9000);
    trial one = judge((trial){.jobs = 1}, b.data, b.len);
    ck_assert_int_eq(one.run, TUR_OK);
    ck_assert_int_gt(one.findings, 1000);
    ck_assert_uint_eq(one.summary.bytes, b.len);
    ck_assert_uint_eq(one.summary.lines, 9000);
    ck_assert_uint_eq(one.progress, b.len);
    for (int jobs = 1; jobs <= 5; jobs++)
        for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
            char how[64];
            snprintf(how, sizeof how, "%d jobs, pieces of %zu", jobs, pieces[p]);
            trial other = judge((trial){.jobs = jobs, .piece = pieces[p]}, b.data, b.len);
            same(&one, &other, how);
            tur__buf_free(&other.out);
        }
    tur__buf_free(&one.out);
    tur__buf_free(&b);
}
END_TEST

/* A validator that has judged before judges the same again: what it learned about the habits of an
 * emitter changes its speed only. */
START_TEST(judged_before)
{
    tur__buf b = mixture(3000);
    trial first = {.jobs = 1}, again = {.jobs = 1};
    begin(&first);
    ck_assert_int_eq(tur_validator_set_severity(first.v, "TUR-0203", TUR_IGNORE), TUR_OK);
    feed(&first, "f", b.data, b.len);
    end(&first);
    begin(&again);
    ck_assert_int_eq(tur_validator_set_severity(again.v, "TUR-0203", TUR_IGNORE), TUR_OK);
    feed(&again, "f", b.data, b.len);
    size_t half = again.out.len;
    feed(&again, "f", b.data, b.len);
    end(&again);
    ck_assert_uint_eq(first.out.len, half);
    ck_assert_uint_eq(again.out.len, 2 * half);
    if (memcmp(first.out.data, again.out.data, half) || memcmp(first.out.data, again.out.data + half, half)) ck_abort_msg("the second time differs");
    tur__buf_free(&first.out);
    tur__buf_free(&again.out);
    tur__buf_free(&b);
}
END_TEST

/* Two bad records and one without a line feed, the first at byte START of the file: places and texts
 * are those of the lines, wherever the border of a chunk falls. */
static void at_border(size_t start, int jobs)
{
    tur__buf b = {0}, wanted = {0};
    unsigned line = 1;
    char filler[256];
    tur__buf f = {0};
    put_record(&f, 0, "");
    /* records of one length, then one that fills up */
    unsigned number = 1000;
    while (b.len + 2 * f.len + 200 < start) {
        put_record(&b, number++, "");
        tur__buf_putc(&b, '\n');
        line++;
    }
    size_t rest = start - b.len - f.len - 1;
    memset(filler, ' ', sizeof filler);
    ck_assert_uint_lt(rest, 1000);
    for (size_t n = rest; n;) {
        size_t part = n < sizeof filler ? n : sizeof filler;
        tur__buf_add(&b, filler, part);
        n -= part;
    }
    put_record(&b, number++, "");
    tur__buf_putc(&b, '\n');
    line++;
    ck_assert_uint_eq(b.len, start);
    for (unsigned i = 0; i < 3; i++) {
        size_t at = b.len;
        const char *bad = "{\"labels\":[\"\xE2\x82\xAC\"],\"colour\":5,";
        tur__buf_puts(&b, bad);
        tur__buf_printf(&b, MORE ",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\"}", i);
        tur__buf_printf(&wanted, "f:%u:17 @%zu record %u 0192f0c1-2d3e-7abc-8def-%012x TUR-0104 /colour\n", line, at + 18, line, i);
        if (i == 2) tur__buf_printf(&wanted, "f:%u:%zu @%zu record %u 0192f0c1-2d3e-7abc-8def-%012x TUR-1504 -\n", line, b.len - at - 2 + 1, b.len, line, i);
        else tur__buf_putc(&b, '\n');
        line++;
    }
    trial t = {.jobs = jobs, .brief = true};
    begin(&t);
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (strcmp(r->check, "structure")) ck_assert_int_eq(tur_validator_set_severity(t.v, r->id, TUR_IGNORE), TUR_OK);
    }
    feed(&t, "f", b.data, b.len);
    end(&t);
    if (strcmp(tur__buf_text(&t.out), tur__buf_text(&wanted))) ck_abort_msg("start at %zu, %d jobs\n%s---- instead of\n%s", start, jobs, tur__buf_text(&t.out), tur__buf_text(&wanted));
    tur__buf_free(&t.out);
    tur__buf_free(&b);
    tur__buf_free(&f);
    tur__buf_free(&wanted);
}

START_TEST(borders)
{
    for (size_t start = CHUNK - 520; start <= CHUNK + 8; start++) at_border(start, 1 + (int)(start % 3));
    for (size_t start = 2 * CHUNK - 500; start <= 2 * CHUNK + 4; start += 7) at_border(start, 2);
}
END_TEST

/* Fills LEN bytes with blanks and records before it, of a file whose interesting line comes next. */
static void put_filler(tur__buf *b, size_t len)
{
    tur__buf f = {0};
    put_record(&f, 0xfff, "");
    while (len && len < f.len + 1) ck_abort_msg("filler of %zu", len);
    for (unsigned i = 0; len >= 2 * (f.len + 1); i++, len -= f.len + 1) {
        put_record(b, 0x1000 + i, "");
        tur__buf_putc(b, '\n');
    }
    if (len) {
        for (size_t i = len - f.len - 1; i--;) tur__buf_putc(b, ' ');
        tur__buf_add(b, f.data, f.len);
        tur__buf_putc(b, '\n');
    }
    tur__buf_free(&f);
}

/* Findings about one line of LEN bytes that starts with HEAD, goes on with FILL and ends in TAIL, at
 * byte START; a good record follows. */
static char *overlong(size_t start, const char *head, char fill, size_t len, const char *tail, size_t max_record, bool follow)
{
    tur__buf b = {0};
    put_filler(&b, start);
    tur__buf_puts(&b, head);
    for (size_t i = strlen(head) + strlen(tail); i < len; i++) tur__buf_putc(&b, fill);
    tur__buf_puts(&b, tail);
    if (follow) {
        tur__buf_putc(&b, '\n');
        put_record(&b, 7, ",\"colour\":1");
        tur__buf_putc(&b, '\n');
    }
    trial t = judge((trial){.jobs = 2, .only = "structure", .and_only = "file", .max_record = max_record, .brief = true}, b.data, b.len);
    ck_assert_int_eq(t.run, TUR_OK);
    ck_assert_uint_eq(t.summary.bytes, b.len);
    /* places relative to the line, so that texts of different starts compare */
    tur__buf out = {0};
    char *save = NULL;
    tur__buf_putc(&t.out, 0);
    for (char *l = strtok_r(t.out.data, "\n", &save); l; l = strtok_r(NULL, "\n", &save)) {
        unsigned long long offset = strtoull(strchr(l, '@') + 1, NULL, 10);
        const char *id = strstr(l, " TUR-");
        tur__buf_printf(&out, "@%lld%s\n", (long long)(offset - start), id);
    }
    tur__buf_free(&b);
    tur__buf_free(&t.out);
    char *text = strdup(tur__buf_text(&out));
    tur__buf_free(&out);
    return text;
}

static const size_t starts[] = {0, 200, 131072, 262000, 262143, 262144, 300000, 524287, 524288, 600000};
#define STARTS (sizeof starts / sizeof *starts)

START_TEST(longest_record)
{
    char wanted[128];
    for (size_t i = 0; i < STARTS; i++)
        for (size_t len = MIB - 1; len <= MIB + 1; len++) {
            char *out = overlong(starts[i], "{\"x_a_b\":\"", 'x', len, "\"}", 0, true);
            snprintf(wanted, sizeof wanted, "@%zu TUR-0104 /colour\n", len + 1 + 1 + strlen(MORE) + strlen(",\"record_id\":\"0192f0c1-2d3e-7abc-8def-000000000000\","));
            ck_assert_msg((strstr(out, "@0 TUR-0122 -\n") != NULL) == (len > MIB), "start %zu, %zu bytes:\n%s", starts[i], len, out);
            ck_assert_msg(len > MIB ? !strstr(out, "TUR-0103") : strstr(out, "@0 TUR-0103 /tur") != NULL, "start %zu, %zu bytes:\n%s", starts[i], len, out);
            ck_assert_msg(strstr(out, wanted) != NULL, "start %zu, %zu bytes: the record behind it:\n%s", starts[i], len, out);
            free(out);
        }
}
END_TEST

START_TEST(far_too_long)
{
    /* from a little to a lot, with and without an end */
    static const size_t lens[] = {MIB + 2, MIB + CHUNK - 1, MIB + CHUNK, MIB + CHUNK + 1, 2 * MIB, 5 * MIB + 3};
    for (size_t i = 0; i < STARTS; i++)
        for (size_t l = 0; l < sizeof lens / sizeof *lens; l++)
            for (int follow = 0; follow < 2; follow++) {
                char *out = overlong(starts[i], "{\"x_a_b\":\"", 'x', lens[l], "\"}", 0, follow);
                ck_assert_msg(!strncmp(out, "@0 TUR-0122 -\n", 14) && (strchr(out, '\n')[1] != 0) == follow, "start %zu, %zu bytes:\n%s", starts[i], lens[l], out);
                free(out);
            }
}
END_TEST

/* What is said of a line that is too long depends neither on where it starts in the file nor on what
 * the first bytes of it are. */
START_TEST(too_long_wherever)
{
    static const struct { const char *head, *tail; char fill; size_t len, max; } lines[] = {
        {"", "{\"a\":1}", ' ', MIB + 70000, 0},
        {"{", "}\r", 'x', MIB + 70000, 0},
        {"{", "}\r", '\r', MIB + 70000, 0},
        {"{", "}", '\r', 300000, CHUNK - 1},
        {"", "", ' ', MIB + 70000, 0},
    };
    for (size_t k = 0; k < sizeof lines / sizeof *lines; k++) {
        char *first = overlong(0, lines[k].head, lines[k].fill, lines[k].len, lines[k].tail, lines[k].max, true);
        for (size_t i = 1; i < STARTS; i++) {
            char *out = overlong(starts[i], lines[k].head, lines[k].fill, lines[k].len, lines[k].tail, lines[k].max, true);
            ck_assert_msg(!strcmp(out, first), "line %zu, start %zu:\n%.500s---- at the start of the file:\n%.500s", k, starts[i], out, first);
            free(out);
        }
        free(first);
    }
}
END_TEST

/* COUNT records; every STEPth one repeats the one DISTANCE before it. */
static tur__buf repeating(unsigned from, unsigned count, unsigned step, unsigned distance)
{
    tur__buf b = {0};
    for (unsigned i = 0; i < count; i++) {
        put_record(&b, from + (i >= distance && i % step == 0 ? i - distance : i), "");
        tur__buf_putc(&b, '\n');
    }
    return b;
}

/* Each repeat in OUT names line - DISTANCE of the same source; returns how many there are. */
static int check_repeats(trial *t, unsigned step, unsigned distance)
{
    int n = 0;
    const char *text = tur__buf_text(&t->out);
    char wanted[64];
    for (const char *l = text; *l; l = strchr(l, '\n') + 1, n++) {
        unsigned long long line = strtoull(l + 2, NULL, 10);
        snprintf(wanted, sizeof wanted, "f:%llu has it too", line - distance);
        const char *stop = strchr(l, '\n'), *hit = strstr(l, wanted);
        if (!strstr(l, "TUR-0203 /record_id") || !hit || hit > stop || (line - 1) % step) ck_abort_msg("%.*s\nwanted %s", (int)(stop - l), l, wanted);
    }
    return n;
}

START_TEST(repeats)
{
    /* over chunks, in memory and spilled: 200,000 identities take several MiB */
    const unsigned count = 200000, step = 1000, distance = 70001;
    tur__buf b = repeating(0, count, step, distance);
    int wanted = 0;
    for (unsigned i = 0; i < count; i++) wanted += i >= distance && i % step == 0;
    for (int jobs = 1; jobs <= 3; jobs++) {
        trial t = judge((trial){.jobs = jobs, .only = "TUR-0203"}, b.data, b.len), spilled = judge((trial){.jobs = jobs, .only = "TUR-0203", .memory = MIB}, b.data, b.len);
        ck_assert_int_eq(t.finish, TUR_OK);
        ck_assert_int_eq(spilled.finish, TUR_OK);
        ck_assert_int_eq(check_repeats(&t, step, distance), wanted);
        ck_assert_int_eq(check_repeats(&spilled, step, distance), wanted);
        ck_assert_uint_eq(t.summary.errors, (uint64_t)wanted);
        ck_assert_uint_eq(spilled.summary.errors, (uint64_t)wanted);
        tur__buf_free(&t.out);
        tur__buf_free(&spilled.out);
    }
    tur__buf_free(&b);
}
END_TEST

/* The memory for identities changes when a repeat is told, and nothing else of the result. */
START_TEST(repeats_bad_records)
{
    tur__buf b = repeating(0, 100000, 1000, 50001);
    trial t = judge((trial){.only = "TUR-0203"}, b.data, b.len), spilled = judge((trial){.only = "TUR-0203", .memory = MIB}, b.data, b.len);
    ck_assert_uint_eq(t.summary.bad_records, 49);
    ck_assert_uint_eq(spilled.summary.bad_records, 49);
    tur__buf_free(&t.out);
    tur__buf_free(&spilled.out);
    tur__buf_free(&b);
}
END_TEST

START_TEST(repeats_over_sources)
{
    tur__buf a = repeating(0, 5000, 1, 10000), b = repeating(4990, 5000, 1, 10000);
    trial t = {.jobs = 3, .only = "TUR-0203"};
    begin(&t);
    feed(&t, "a", a.data, a.len);
    feed(&t, "b", b.data, b.len);
    feed(&t, "empty", "", 0);
    end(&t);
    ck_assert_int_eq(t.findings, 10);
    ck_assert_uint_eq(t.summary.sources, 3);
    const char *text = tur__buf_text(&t.out);
    ck_assert_ptr_nonnull(strstr(text, "b:1:"));
    ck_assert_ptr_nonnull(strstr(text, "a:4991 has it too"));
    ck_assert_ptr_nonnull(strstr(text, "a:5000 has it too"));
    tur__buf_free(&a);
    tur__buf_free(&b);
    tur__buf_free(&t.out);
}
END_TEST

START_TEST(callback_stops)
{
    tur__buf b = mixture(9000);
    trial one = judge((trial){.jobs = 1, .stop_after = 700}, b.data, b.len);
    ck_assert_int_eq(one.run, TUR_STOPPED);
    ck_assert_int_eq(one.finish, TUR_STOPPED);
    ck_assert_int_eq(one.findings, 700);
    for (int jobs = 2; jobs <= 5; jobs++) {
        trial other = judge((trial){.jobs = jobs, .stop_after = 700}, b.data, b.len);
        same(&one, &other, "stopped");
        tur__buf_free(&other.out);
    }
    /* and it stays stopped */
    trial t = {.jobs = 2, .stop_after = 1};
    begin(&t);
    feed(&t, "a", b.data, b.len);
    feed(&t, "b", b.data, b.len);
    end(&t);
    ck_assert_int_eq(t.findings, 1);
    ck_assert_int_eq(t.run, TUR_STOPPED);
    tur__buf_free(&t.out);
    tur__buf_free(&one.out);
    tur__buf_free(&b);
}
END_TEST

/* What was read before reading failed is judged, with any number of threads; other sources are not
 * concerned. */
START_TEST(read_errors)
{
    static const size_t fails[] = {1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 1000000};
    tur__buf b = mixture(9000);
    for (size_t i = 0; i < sizeof fails / sizeof *fails; i++) {
        trial one = judge((trial){.jobs = 1, .fail_at = fails[i]}, b.data, b.len);
        ck_assert_int_eq(one.run, TUR_EIO);
        for (int turn = 0; turn < 20; turn++) {
            char how[64];
            int jobs = 2 + turn % 4;
            snprintf(how, sizeof how, "%d jobs, fails at %zu", jobs, fails[i]);
            trial other = judge((trial){.jobs = jobs, .fail_at = fails[i]}, b.data, b.len);
            same(&one, &other, how);
            tur__buf_free(&other.out);
        }
        tur__buf_free(&one.out);
    }
    trial t = {.jobs = 2, .only = "TUR-0104"};
    begin(&t);
    t.fail_at = 1;
    feed(&t, "a", b.data, b.len);
    ck_assert_int_eq(t.run, TUR_EIO);
    t.fail_at = 0;
    feed(&t, "b", "{\"colour\":1}\n", 13);
    ck_assert_int_eq(t.run, TUR_OK);
    end(&t);
    ck_assert_int_eq(t.findings, 1);
    tur__buf_free(&t.out);
    tur__buf_free(&b);
}
END_TEST

START_TEST(settings)
{
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(tur_validator_set_jobs(v, 0), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_jobs(v, -1), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_jobs(v, 257), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_jobs(v, 256), TUR_OK);
    ck_assert_int_eq(tur_validator_set_max_record(v, 1023), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_max_record(v, ((size_t)1 << 30) + 1), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_max_record(v, 1024), TUR_OK);
    ck_assert_int_eq(tur_validator_set_memory(v, MIB - 1), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_memory(v, MIB), TUR_OK);
    ck_assert_int_eq(tur_validator_only(v, "TUR-9999"), TUR_ENOENT);
    ck_assert_int_eq(tur_validator_only(v, ""), TUR_ENOENT);
    ck_assert_int_eq(tur_validator_set_severity(v, "nonsense", TUR_ERROR), TUR_ENOENT);
    ck_assert_int_eq(tur_validator_set_severity(v, "structure", (tur_severity)4), TUR_EINVAL);
    ck_assert_int_eq(tur_validator_set_severity(v, "structure", (tur_severity)-1), TUR_EINVAL);
    /* 256 threads for one line */
    tur_source *s = tur_source_from_memory("a", "{}\n", 3);
    ck_assert_int_eq(tur_validator_run(v, s), TUR_OK);
    tur_source_close(s);
    ck_assert_int_eq(tur_validator_finish(v), TUR_OK);
    ck_assert_uint_gt(tur_validator_summary(v)->errors, 0);
    tur_validator_free(v);
    tur_validator_free(NULL);
    tur_source_close(NULL);
}
END_TEST

START_TEST(severities)
{
    static const char text[] = "{\"colour\":1}\n";
    tur_validator *v = tur_validator_new();
    ck_assert_int_eq(tur_validator_only(v, "tur-0104"), TUR_OK);
    ck_assert_int_eq(tur_validator_set_severity(v, "TUR-0104", TUR_WARNING), TUR_OK);
    tur_source *s = tur_source_from_memory("a", text, sizeof text - 1);
    ck_assert_int_eq(tur_validator_run(v, s), TUR_OK);
    tur_source_close(s);
    ck_assert_uint_eq(tur_validator_summary(v)->warnings, 1);
    ck_assert_uint_eq(tur_validator_summary(v)->errors, 0);
    ck_assert_uint_eq(tur_validator_summary(v)->bad_records, 0);
    tur_validator_free(v);
}
END_TEST

START_TEST(nearly_nothing)
{
    static const struct { const char *text; size_t len; const char *wanted; unsigned lines, records; } cases[] = {
        {"", 0, "", 0, 0},
        {"\n", 1, "f:1:1 @0 record 0 - TUR-1503 -\n", 1, 0},
        {"\n\n", 2, "f:1:1 @0 record 0 - TUR-1503 -\nf:2:1 @1 record 0 - TUR-1503 -\n", 2, 0},
        {" ", 1, "f:1:1 @0 record 0 - TUR-1503 -\n", 1, 0},
        {"\xEF\xBB\xBF", 3, "f:1:1 @0 record 0 - TUR-1501 -\nf:1:1 @3 record 0 - TUR-1503 -\n", 1, 0},
        {"\xEF\xBB", 2, "f:1:1 @0 record 1 - TUR-0101 -\n", 1, 1},
        {"\0", 1, "f:1:1 @0 record 1 - TUR-0101 -\n", 1, 1},
        {"{", 1, "f:1:2 @1 record 1 - TUR-1505 -\n", 1, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int jobs = 1; jobs < 4; jobs++) {
            trial t = judge((trial){.jobs = jobs, .brief = true}, cases[i].text, cases[i].len);
            ck_assert_int_eq(t.run, TUR_OK);
            ck_assert_msg(!strcmp(tur__buf_text(&t.out), cases[i].wanted), "case %zu:\n%s---- wanted\n%s", i, tur__buf_text(&t.out), cases[i].wanted);
            ck_assert_uint_eq(t.summary.lines, cases[i].lines);
            ck_assert_uint_eq(t.summary.records, cases[i].records);
            tur__buf_free(&t.out);
        }
}
END_TEST

/* A finding about a line as a whole does not carry the identity of the record before it. */
START_TEST(a_line_may_have_more_than_one_carriage_return)
{
    static const char text[] = "{\"tur\":\"a\rb\"}\r\n";
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory("t", text, strlen(text));
    ck_assert_int_eq(tur_validator_run(v, s), TUR_OK);
    for (size_t i = 0; i < tur_requirement_count(); i++)
        ck_assert_msg(tur_validator_counters(v)[i].violated <= tur_validator_counters(v)[i].fired, "%s", tur_requirement_at(i)->id);
    tur_source_close(s);
    tur_validator_free(v);
}
END_TEST

START_TEST(lines_are_not_records)
{
    tur__buf b = {0};
    put_record(&b, 1, "");
    tur__buf_puts(&b, "\n\n");
    put_record(&b, 2, "");
    tur__buf_puts(&b, "\r\n");
    trial t = judge((trial){.only = "file", .brief = true}, b.data, b.len);
    const char *text = tur__buf_text(&t.out), *blank = strstr(text, "f:2:"), *feed_of = strstr(text, "f:3:");
    ck_assert_ptr_nonnull(blank);
    ck_assert_ptr_nonnull(feed_of);
    ck_assert_msg(!strstr(text, "000000000001"), "%s", text);
    ck_assert_msg(strstr(blank, "record 0 - TUR-1503") != NULL, "%s", text);
    ck_assert_msg(strstr(feed_of, "record 2 ") != NULL || strstr(feed_of, "record 0 ") != NULL, "%s", text);
    tur__buf_free(&t.out);
    tur__buf_free(&b);
}
END_TEST

/* The end of the file is tested once, also where the file ends with a chunk. */
START_TEST(ends_with_a_chunk)
{
    size_t index = 0;
    while (strcmp(tur_requirement_at(index)->id, "TUR-1504")) index++;
    for (size_t len = CHUNK - 1; len <= CHUNK + 1; len++) {
        tur__buf b = {0};
        put_filler(&b, len);
        trial t = {.jobs = 1};
        begin(&t);
        feed(&t, "f", b.data, b.len);
        uint64_t fired = tur_validator_counters(t.v)[index].fired;
        end(&t);
        ck_assert_msg(fired == 1, "%zu bytes: tested %llu times", len, (unsigned long long)fired);
        tur__buf_free(&t.out);
        tur__buf_free(&b);
    }
}
END_TEST

START_TEST(files)
{
    ck_assert_ptr_null(tur_source_open("/nonexistent/file"));
    /* a folder opens, and cannot be read */
    tur_source *s = tur_source_open(".");
    if (s) {
        tur_validator *v = tur_validator_new();
        ck_assert_int_eq(tur_validator_run(v, s), TUR_EIO);
        tur_validator_free(v);
        tur_source_close(s);
    }
    s = tur_source_from_memory("a", "{}", 2);
    ck_assert_uint_eq(tur_source_size(s), 2);
    tur_source_close(s);
}
END_TEST

Suite *validate_suite(void);

Suite *validate_suite(void)
{
    const struct { const char *name; const TTest *test; } tests[] = {
        {"any jobs, any pieces", any_jobs_any_pieces}, {"judged before", judged_before}, {"borders", borders}, {"longest record", longest_record}, {"far too long", far_too_long}, {"too long wherever", too_long_wherever}, {"repeats", repeats}, {"repeats, bad records", repeats_bad_records}, {"repeats over sources", repeats_over_sources},
        {"callback stops", callback_stops}, {"read errors", read_errors}, {"settings", settings}, {"severities", severities}, {"nearly nothing", nearly_nothing}, {"lines are not records", lines_are_not_records}, {"a line may have more than one carriage return", a_line_may_have_more_than_one_carriage_return}, {"ends with a chunk", ends_with_a_chunk}, {"files", files},
    };
    Suite *s = suite_create("validate");
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        TCase *c = tcase_create(tests[i].name);
        tcase_add_test(c, tests[i].test);
        tcase_set_timeout(c, 120);
        suite_add_tcase(s, c);
    }
    return s;
}
