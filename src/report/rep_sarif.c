/* SARIF 2.1.0 (OASIS), for code-scanning pages and editors.
 *
 * A place is given as line and column, and as an offset in bytes, since these are known. charOffset
 * counts characters from the start of the file, which nobody has counted, so it is left out rather
 * than filled with bytes. Where a finding ends is not known either, so no end is written. */
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"

/* Identity of a finding that survives lines being added or moved: see print_of(). */
typedef struct print {
    uint8_t digest[TUR__SHA256_SIZE];
    size_t order;  /* among the findings of the report */
    size_t repeat; /* from 1, among those with the same digest */
} print;

enum { PRINT_BYTES = 16 };

static void member(tur__buf *b, const char *name, const char *value)
{
    tur__buf_printf(b, "\"%s\":", name);
    tur__put_json(b, value, strlen(value));
}

static const char *level_of(tur_severity severity)
{
    switch (severity) {
    case TUR_ERROR: return "error";
    case TUR_WARNING: return "warning";
    case TUR_INFO: return "note";
    case TUR_IGNORE: break;
    }
    return "none";
}

/* ---- Rules ---- */

/* The register's sentences are Markdown of the text already. */
static void put_help(tur__buf *b, tur__buf *scratch, const tur_requirement *r, bool markdown)
{
    const char *strong = markdown ? "**" : "", *gap = markdown ? "\n\n" : "\n";
    scratch->len = 0;
    tur__buf_printf(scratch, "%s%s%sWhen:%s %s.", r->sentence, gap, strong, strong, r->precondition);
    tur__buf_printf(scratch, "%s%sThen:%s %s.", gap, strong, strong, r->predicate);
    tur__buf_printf(scratch, "%s%sElse:%s %s.", gap, strong, strong, r->effect);
    tur__buf_printf(scratch, "%s%sTo do:%s %s", gap, strong, strong, r->fix);
    member(b, markdown ? "markdown" : "text", tur__buf_text(scratch));
}

static void put_rule(tur__buf *b, tur__buf *scratch, const tur_requirement *r)
{
    tur__buf_puts(b, "{");
    member(b, "id", r->id);
    scratch->len = 0;
    tur__put_short(scratch, r->sentence, 120);
    tur__buf_puts(b, ",\"shortDescription\":{");
    member(b, "text", tur__buf_text(scratch));
    scratch->len = 0;
    tur__buf_printf(scratch, "%s Where it is violated, %s.", r->sentence, r->effect);
    tur__buf_puts(b, "},\"fullDescription\":{");
    member(b, "text", tur__buf_text(scratch));
    tur__buf_puts(b, "},\"help\":{");
    put_help(b, scratch, r, false);
    tur__buf_putc(b, ',');
    put_help(b, scratch, r, true);
    tur__buf_puts(b, "},\"defaultConfiguration\":{");
    member(b, "level", level_of(r->severity));
    tur__buf_puts(b, "},\"properties\":{");
    member(b, "area", r->area);
    tur__buf_putc(b, ',');
    member(b, "level", r->level);
    tur__buf_putc(b, ',');
    member(b, "grade", r->grade);
    tur__buf_putc(b, ',');
    member(b, "profile", r->profile);
    tur__buf_puts(b, ",\"tags\":[");
    tur__put_json(b, r->area, strlen(r->area));
    tur__buf_puts(b, "]}}");
}

/* ---- Fingerprints ---- */

static bool add_part(tur__sha256 *s, const char *text)
{
    /* With the zero byte: "ab" "c" is not "a" "bc". */
    return tur__sha256_add(s, text ? text : "", text ? strlen(text) + 1 : 1);
}

/* The requirement, the record and the member. A record without a readable id is told by what was
 * found instead. The name of the file is no part: exports are renamed and rotated. */
static bool print_of(print *p, tur__sha256 *s, const tur_finding *f)
{
    return tur__sha256_begin(s) && add_part(s, f->requirement) && add_part(s, f->record_id) &&
           add_part(s, f->pointer) && (f->record_id || add_part(s, f->found)) &&
           tur__sha256_end(s, p->digest);
}

static int by_digest(const void *a, const void *b)
{
    const print *x = a, *y = b;
    int order = memcmp(x->digest, y->digest, sizeof x->digest);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static int by_order(const void *a, const void *b)
{
    const print *x = a, *y = b;
    return (x->order > y->order) - (x->order < y->order);
}

/* One of each finding, in their order. NULL when memory is exhausted. */
static print *prints_of(const tur_report *r)
{
    print *all = calloc(r->kept + 1, sizeof *all);
    tur__sha256 s = {0};
    size_t count = 0;
    if (!all) return NULL;
    for (const tur__noted *n = r->first; n; n = n->next, count++) {
        all[count].order = count;
        if (print_of(&all[count], &s, &n->is)) continue;
        tur__sha256_free(&s);
        free(all);
        return NULL;
    }
    tur__sha256_free(&s);
    qsort(all, count, sizeof *all, by_digest);
    for (size_t i = 0; i < count; i++) {
        bool again = i && !memcmp(all[i].digest, all[i - 1].digest, sizeof all->digest);
        all[i].repeat = again ? all[i - 1].repeat + 1 : 1;
    }
    qsort(all, count, sizeof *all, by_order);
    return all;
}

static void put_print(tur__buf *b, const print *p)
{
    char hex[TUR__SHA256_HEX];
    tur__sha256_hex(hex, p->digest);
    tur__buf_printf(b, ",\"partialFingerprints\":{\"turFinding/v1\":\"%.*s:%zu\"}", 2 * PRINT_BYTES,
                    hex, p->repeat);
}

/* ---- Results ---- */

static void put_location(tur__buf *b, tur__buf *scratch, const tur_finding *f)
{
    bool place = f->file != NULL, member_known = f->pointer && *f->pointer;
    if (!place && !member_known) return;
    tur__buf_puts(b, ",\"locations\":[{");
    if (place) {
        tur__buf_puts(b, "\"physicalLocation\":{\"artifactLocation\":{");
        if (!strcmp(f->file, "-")) {
            /* Standard input has no URI. */
            tur__buf_puts(b, "\"description\":{\"text\":\"standard input\"}");
        } else {
            scratch->len = 0;
            tur__put_uri(scratch, f->file);
            member(b, "uri", tur__buf_text(scratch));
        }
        tur__buf_putc(b, '}');
        if (f->line) {
            tur__buf_printf(b, ",\"region\":{\"startLine\":%llu", (unsigned long long)f->line);
            if (f->column) tur__buf_printf(b, ",\"startColumn\":%llu", (unsigned long long)f->column);
            if (tur__has_offset(f))
                tur__buf_printf(b, ",\"byteOffset\":%llu", (unsigned long long)f->offset);
            tur__buf_putc(b, '}');
        }
        tur__buf_putc(b, '}');
    }
    if (member_known) {
        const char *last = strrchr(f->pointer, '/');
        last = last ? last + 1 : f->pointer;
        bool element = *last && !last[strspn(last, "0123456789")];
        tur__buf_printf(b, "%s\"logicalLocations\":[{", place ? "," : "");
        member(b, "fullyQualifiedName", f->pointer);
        tur__buf_printf(b, ",\"kind\":\"%s\"}]", element ? "value" : "property");
    }
    tur__buf_puts(b, "}]");
}

static void put_message(tur__buf *b, tur__buf *scratch, const tur_finding *f)
{
    scratch->len = 0;
    if (f->pointer && *f->pointer) {
        tur__show(scratch, f->pointer, strlen(f->pointer), SIZE_MAX);
        tur__buf_puts(scratch, ": ");
    }
    tur__put_statement(scratch, f);
    if (f->message && (f->found || f->wanted)) {
        tur__buf_puts(scratch, " (");
        tur__show(scratch, f->message, strlen(f->message), SIZE_MAX);
        tur__buf_putc(scratch, ')');
    }
    tur__buf_puts(b, ",\"message\":{");
    member(b, "text", tur__buf_text(scratch));
    tur__buf_putc(b, '}');
}

static void put_result(tur__buf *b, tur__buf *scratch, const tur__noted *n, const print *p)
{
    const tur_finding *f = &n->is;
    tur__buf_putc(b, '{');
    member(b, "ruleId", f->requirement);
    tur__buf_printf(b, ",\"ruleIndex\":%zu,", n->row);
    member(b, "level", level_of(f->severity));
    put_message(b, scratch, f);
    put_location(b, scratch, f);
    put_print(b, p);
    if (f->record) {
        tur__buf_printf(b, ",\"properties\":{\"record\":%llu", (unsigned long long)f->record);
        if (f->record_id) {
            tur__buf_putc(b, ',');
            member(b, "record_id", f->record_id);
        }
        tur__buf_putc(b, '}');
    }
    tur__buf_putc(b, '}');
}

static void put_invocation(tur__buf *b, const tur_report *r)
{
    tur__buf_puts(b, "\"invocations\":[{\"executionSuccessful\":true");
    if (r->findings > r->kept) {
        tur__buf_puts(b, ",\"toolExecutionNotifications\":[{\"level\":\"warning\",\"message\":{\"text\":\"");
        tur__put_count(b, r->findings - r->kept, "finding");
        tur__buf_puts(b, " more, counted and not shown\"}}]");
    }
    tur__buf_puts(b, "}],\n");
}

static void put_properties(tur__buf *b, const tur_report *r)
{
    const struct {
        const char *name;
        uint64_t value;
    } rows[] = {
        {"sources", r->summary.sources},           {"records", r->summary.records},
        {"bad_records", r->summary.bad_records},   {"lines", r->summary.lines},
        {"bytes", r->summary.bytes},               {"findings", r->findings},
        {"errors", r->by_severity[TUR_ERROR]},     {"warnings", r->by_severity[TUR_WARNING]},
        {"infos", r->by_severity[TUR_INFO]},       {"not_shown", r->findings - r->kept},
    };
    tur__buf_puts(b, "\"properties\":{\"specification\":\"" TUR_SPEC_VERSION "\"");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        tur__buf_printf(b, ",\"%s\":%llu", rows[i].name, (unsigned long long)rows[i].value);
    tur__buf_puts(b, "}");
}

static tur_status write_sarif(tur__sink *s, const tur_report *r)
{
    tur__buf *b = &s->text, scratch = {0};
    print *prints = prints_of(r), *p = prints;
    if (!prints) return TUR_ENOMEM;
    tur__buf_puts(b, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/"
                     "sarif-schema-2.1.0.json\",\n\"version\":\"2.1.0\",\n\"runs\":[{\n");
    tur__buf_puts(b, "\"tool\":{\"driver\":{\"name\":\"tur\",\"version\":\"" TUR_VERSION
                     "\",\"semanticVersion\":\"" TUR_VERSION "\",\"rules\":[\n");
    for (size_t i = 0; i < r->rows && tur__sink_tick(s); i++) {
        put_rule(b, &scratch, r->row[i].is);
        tur__buf_puts(b, i + 1 < r->rows ? ",\n" : "\n");
    }
    tur__buf_puts(b, "]}},\n");
    put_invocation(b, r);
    tur__buf_puts(b, "\"columnKind\":\"unicodeCodePoints\",\n\"results\":[\n");
    for (const tur__noted *n = r->first; n && tur__sink_tick(s); n = n->next) {
        put_result(b, &scratch, n, p++);
        tur__buf_puts(b, n->next ? ",\n" : "\n");
    }
    tur__buf_puts(b, "],\n");
    put_properties(b, r);
    tur__buf_puts(b, "\n}]}\n");
    if (scratch.failed) b->failed = true;
    tur__buf_free(&scratch);
    free(prints);
    return TUR_OK;
}

const tur__report_kind tur__report_sarif = {
    .name = "sarif",
    .summary = "SARIF 2.1.0, for code scanning and editors",
    .media = "application/sarif+json",
    .write = write_sarif,
};
