/* Adapters that are wrong on purpose, each in one way. They speak pipe and judge with libtur, and what
 * they do to the answer is the fault: `faulty MODE`. `honest` has none, so that what the others lose,
 * they lose by their fault. */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "conform/facts.h"
#include "tur.h"

enum { MOST_LINE = 1 << 20, MOST_FOUND = 4000 };

static const char *mode;

static bool is(const char *name) { return !strcmp(mode, name); }

/* ---- Findings ---- */

static struct {
    char id[12];
    bool error;
    uint64_t record;
    char at[400];
} found[MOST_FOUND];
static size_t count;

/* Whether two figures are the same to who reads them as binary floating point. */
static bool same_as_double(const tur_finding *f)
{
    char *a, *b;
    if (!f->found || !f->wanted) return false;
    double x = strtod(f->found, &a), y = strtod(f->wanted, &b);
    return a > f->found && b > f->wanted && x == y && strncmp(f->found, f->wanted, 30);
}

static int take(void *ctx, const tur_finding *f)
{
    (void)ctx;
    if (count == MOST_FOUND) return 0;
    if (is("float") && f->severity == TUR_ERROR && same_as_double(f)) return 0;
    if (is("no-dedup") && !strcmp(tur_requirement_find(f->requirement)->grade, "set")) return 0;
    if (is("first-only") && count) return 0;
    snprintf(found[count].id, sizeof found->id, "%s", is("lies") ? "TUR-0102" : f->requirement);
    snprintf(found[count].at, sizeof found->at, "%s", f->pointer && !strpbrk(f->pointer, "\"\\") ? f->pointer : "");
    found[count].record = f->record;
    found[count++].error = f->severity == TUR_ERROR;
    return 0;
}

static bool judge(const tur__json *in)
{
    tur_validator *v = tur_validator_new();
    bool errors;
    count = 0;
    tur_validator_on_finding(v, take, NULL);
    tur_validator_set_form(v, "tur");
    for (const tur__json *e = in->first; e; e = e->next) {
        tur_source *s = tur_source_open(e->text);
        if (s) tur_validator_run(v, s);
        tur_source_close(s);
    }
    tur_validator_finish(v);
    tur_validator_free(v);
    errors = false;
    for (size_t i = 0; i < count; i++) errors |= found[i].error;
    return errors;
}

/* A reader whose decimal point is that of the locale. */
static bool misreads(const tur__json *in)
{
    const char *locale = getenv("LC_ALL");
    bool point = false;
    if (!locale || strncmp(locale, "de_", 3)) return false;
    for (const tur__json *e = in->first; e; e = e->next) {
        static char bytes[1 << 16];
        FILE *f = fopen(e->text, "r");
        size_t len = f ? fread(bytes, 1, sizeof bytes - 1, f) : 0;
        bytes[len] = '\0';
        if (strstr(bytes, "\":\"0.")) point = true;
        if (f) fclose(f);
    }
    return point;
}

/* ---- Facts: modes of consumers ---- */

static bool is_consumer(void) { return !strncmp(mode, "consumer-", 9); }

static bool read_file(tur__buf *b, const char *path)
{
    FILE *f = fopen(path, "r");
    int c;
    while (f && (c = getc(f)) != EOF) tur__buf_putc(b, (char)c);
    if (f) fclose(f);
    return f;
}

/* Every figure through binary floating point and back, as a program does that has no decimals. */
static void put_float(FILE *out, const char *rows)
{
    while (*rows) {
        size_t len = strcspn(rows, "\t\n");
        char cell[200], *end;
        snprintf(cell, sizeof cell, "%.*s", (int)(len < 199 ? len : 199), rows);
        double value = strtod(cell, &end);
        if (len && !*end && strspn(cell, "-0123456789.") == len && strcmp(cell, "-")) fprintf(out, "%.17g", value);
        else fputs(cell, out);
        rows += len;
        if (*rows) putc(*rows++, out);
    }
}

/* Lines, whether they were there before or not. */
static void put_lines(FILE *out, const char *rows, const tur__buf *in, size_t files)
{
    size_t lines = 0;
    for (size_t i = 0; i < files; i++)
        for (size_t k = 0; k < in[i].len; k++) lines += in[i].data[k] == '\n';
    fprintf(out, "records\t%zu\n%s", lines, strchr(rows, '\n') ? strchr(rows, '\n') + 1 : "");
}

static void ingest(const tur__json *o)
{
    tur__arena a = {0};
    tur__buf in[2048] = {{0}}, rows = {0}, params = {0};
    const char *id = tur__json_get(o, "id")->text, *out = tur__json_get(o, "out")->text, *why = NULL;
    const tur__json *p = tur__json_get(o, "params"), *asked = NULL;
    tur__json_error error;
    size_t n = 0, used;
    bool reject = false;
    for (const tur__json *e = tur__json_get(o, "in")->first; e && n < sizeof in / sizeof *in; e = e->next, n++) {
        tur__json one = *e, list = {.kind = TUR__JSON_ARRAY, .first = &one};
        one.next = NULL;
        reject |= judge(&list);
        read_file(&in[n], e->text);
    }
    if (p && read_file(&params, p->text)) asked = tur__json_get(tur__json_parse(&a, tur__buf_text(&params), params.len, &used, &error), "ask");
    /* What can be read of it is taken in. */
    if (is("consumer-half") && reject) reject = false, asked = NULL;
    if (!reject) {
        char path[4096];
        tur__facts(&rows, &why, in, is("consumer-first-file") && n ? 1 : n, asked);
        snprintf(path, sizeof path, "%s/facts.tsv", out);
        FILE *f = fopen(path, "w");
        if (is("consumer-float")) put_float(f, tur__buf_text(&rows));
        else if (is("consumer-count")) put_lines(f, tur__buf_text(&rows), in, n);
        else fputs(tur__buf_text(&rows), f);
        fclose(f);
    }
    printf("{\"id\":\"%s\",\"status\":\"%s\"}\n", id, reject ? "rejected" : "accepted");
    for (size_t i = 0; i < n; i++) tur__buf_free(&in[i]);
    tur__buf_free(&rows);
    tur__buf_free(&params);
    tur__arena_free(&a);
}

/* ---- Answers ---- */

static void put_violations(void)
{
    fputs(",\"violations\":[", stdout);
    if (is("everything")) {
        for (size_t i = 0; i < tur_requirement_count(); i++)
            printf("%s{\"req\":\"%s\"}", i ? "," : "", tur_requirement_at(i)->id);
    } else {
        for (size_t i = 0; i < count; i++) {
            printf("%s{\"req\":\"%s\"", i ? "," : "", found[i].id);
            if (found[i].record && !is("lost")) printf(",\"record\":%llu", (unsigned long long)found[i].record);
            if (*found[i].at && !is("lost")) printf(",\"at\":\"%s\"", found[i].at);
            putchar('}');
        }
    }
    putchar(']');
}

/* Faults that come before the answer, or instead of it. */
static void misbehave(const char *id)
{
    static unsigned served;
    served++;
    if (is("hang")) pause();
    if (is("chatty")) puts("reading the file");
    if (is("garbage")) puts("{\"id\":");
    if (is("big-line")) {
        for (int i = 0; i < 3 << 20; i++) putchar('x');
        fflush(stdout);
    }
    if (is("no-such-id")) printf("{\"id\":\"c-000000000000\",\"status\":\"accepted\"}\n");
    if (is("twice")) printf("{\"id\":\"%s\",\"status\":\"accepted\"}\n", id);
    if (is("leaves") && served == 3) exit(0);
    if (is("noisy"))
        for (int i = 0; i < 2000; i++) fputs("what a long line this is, and nobody reads it, or it would be shorter\n", stderr);
}

static void answer(const tur__json *o)
{
    const char *id = tur__json_get(o, "id")->text;
    const tur__json *in = tur__json_get(o, "in");
    if (is_consumer() && tur__json_is(tur__json_get(o, "do"), "ingest")) {
        ingest(o);
        return;
    }
    if (!tur__json_is(tur__json_get(o, "do"), "validate")) {
        printf("{\"id\":\"%s\",\"status\":\"unsupported\"}\n", id);
        return;
    }
    bool reject = judge(in);
    misbehave(id);
    if (is("locale") && misreads(in)) reject = true;
    if (is("accepts")) reject = false, count = 0;
    if (is("rejects")) reject = true;
    if (is("crash") && reject) raise(SIGSEGV);
    if (is("exit-1") && reject) exit(1);
    if (is("unsupported")) {
        printf("{\"id\":\"%s\",\"status\":\"unsupported\",\"feature\":\"everything\"}\n", id);
    } else if (is("says-error")) {
        printf("{\"id\":\"%s\",\"status\":\"error\",\"message\":\"not today\"}\n", id);
    } else {
        printf("{\"id\":\"%s\",\"status\":\"%s\"%s", id, reject ? "rejected" : "accepted", is("unknown-key") ? ",\"ok\":1" : "");
        if (count || is("everything")) put_violations();
        puts("}");
    }
}

/* Answers what has come so far, the last first: order is free where several may be under way. */
static void answer_backwards(char *line, size_t size)
{
    enum { MOST = 8 };
    static char *kept[MOST];
    size_t n = 0;
    struct pollfd in = {STDIN_FILENO, POLLIN, 0};
    do {
        kept[n++] = strdup(line);
    } while (n < MOST && poll(&in, 1, 5) > 0 && fgets(line, (int)size, stdin) && !strstr(line, "\"bye\""));
    if (strstr(line, "\"bye\"")) exit(0);
    while (n--) {
        tur__arena a = {0};
        tur__json_error error;
        size_t used;
        answer(tur__json_parse(&a, kept[n], strlen(kept[n]), &used, &error));
        tur__arena_free(&a);
        free(kept[n]);
    }
}

static void greet(void)
{
    if (is("mute")) pause();
    if (is("early")) exit(3);
    printf("{\"v\":%d,\"impl\":{\"name\":\"faulty\",\"version\":\"%s\"},\"roles\":[\"%s\"],\"spec\":[\"1.0\"],"
           "\"profiles\":[\"core\",\"cost\",\"commit\",\"seal\"],\"grade\":\"%s\",\"parallel\":%d}\n",
           is("version-2") ? 2 : 1, mode, is("other-role") ? "converter" : is_consumer() ? "consumer" : "validator",
           is("grade-1") || is_consumer() ? "R1" : is("lost") ? "R3" : "R2", is("backwards") ? 4 : 1);
}

int main(int argc, char **argv)
{
    static char line[MOST_LINE];
    mode = argc > 1 ? argv[1] : "honest";
    /* What was read ahead cannot be polled for. */
    if (is("backwards")) setvbuf(stdin, NULL, _IONBF, 0);
    /* A C program that forgets to flush: its output goes nowhere until there is much of it. */
    if (!is("no-flush")) setvbuf(stdout, NULL, _IOLBF, 1 << 16);
    while (fgets(line, sizeof line, stdin)) {
        tur__arena a = {0};
        tur__json_error error;
        size_t used;
        const tur__json *o = tur__json_parse(&a, line, strlen(line), &used, &error), *op = tur__json_get(o, "op");
        bool bye = tur__json_is(op, "bye");
        if (tur__json_is(op, "hello")) greet();
        else if (tur__json_is(op, "case") && is("backwards")) answer_backwards(line, sizeof line);
        else if (tur__json_is(op, "case")) answer(o);
        tur__arena_free(&a);
        if (bye && is("stays")) pause();
        if (bye) return is("bye-1") ? 1 : 0;
    }
    return 0;
}
