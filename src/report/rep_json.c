/* One JSON object. Each requirement and each finding stands on a line of its own, so that two
 * reports can be compared by lines. */
#include "report/report.h"

#include <string.h>

static void text(tur__buf *b, const char *name, const char *value, bool first)
{
    if (!value) return;
    tur__buf_printf(b, "%s\"%s\":", first ? "" : ",", name);
    tur__put_json(b, value, strlen(value));
}

static void number(tur__buf *b, const char *name, uint64_t value, bool first)
{
    tur__buf_printf(b, "%s\"%s\":%llu", first ? "" : ",", name, (unsigned long long)value);
}

static void put_summary(tur__buf *b, const tur_report *r)
{
    const tur_summary *s = &r->summary;
    tur__buf_printf(b, "\"summary\":{\"conforms\":%s", r->conforms ? "true" : "false");
    number(b, "sources", s->sources, false);
    number(b, "records", s->records, false);
    number(b, "bad_records", s->bad_records, false);
    number(b, "lines", s->lines, false);
    number(b, "bytes", s->bytes, false);
    number(b, "findings", r->findings, false);
    number(b, "errors", r->by_severity[TUR_ERROR], false);
    number(b, "warnings", r->by_severity[TUR_WARNING], false);
    number(b, "infos", r->by_severity[TUR_INFO], false);
    number(b, "shown", r->kept, false);
    number(b, "not_shown", r->findings - r->kept, false);
    tur__buf_puts(b, ",\"requirements\":{");
    for (int i = 0; i < TUR__VERDICTS; i++)
        number(b, tur__verdict_name((tur__verdict)i), r->verdicts[i], !i);
    tur__buf_puts(b, "}},\n");
}

static void put_requirement(tur__buf *b, const tur__row *row)
{
    tur__buf_putc(b, '{');
    text(b, "id", row->is->id, true);
    text(b, "area", row->is->area, false);
    text(b, "level", row->is->level, false);
    text(b, "profile", row->is->profile, false);
    text(b, "grade", row->is->grade, false);
    number(b, "fired", row->fired, false);
    number(b, "held", row->held, false);
    number(b, "violated", row->violated, false);
    number(b, "findings", row->findings, false);
    number(b, "shown", row->kept, false);
    text(b, "status", tur__verdict_name(row->verdict), false);
    tur__buf_putc(b, '}');
}

/* The members of `tur validate --output json`. */
static void put_finding(tur__buf *b, const tur_finding *f)
{
    tur__buf_putc(b, '{');
    text(b, "requirement", f->requirement, true);
    text(b, "severity", tur_severity_name(f->severity), false);
    text(b, "file", f->file, false);
    if (f->line) number(b, "line", f->line, false);
    if (f->column) number(b, "column", f->column, false);
    if (tur__has_offset(f)) number(b, "offset", f->offset, false);
    if (f->record) number(b, "record", f->record, false);
    text(b, "record_id", f->record_id, false);
    text(b, "pointer", f->pointer, false);
    text(b, "found", f->found, false);
    text(b, "wanted", f->wanted, false);
    text(b, "message", f->message, false);
    tur__buf_putc(b, '}');
}

static tur_status write_json(tur__sink *s, const tur_report *r)
{
    tur__buf *b = &s->text;
    tur__buf_puts(b, "{\"report\":\"tur-validation\",\n\"tool\":{\"name\":\"tur\"");
    text(b, "version", TUR_VERSION, false);
    tur__buf_puts(b, "},\n\"specification\":{\"name\":\"Token Usage Record\"");
    text(b, "version", TUR_SPEC_VERSION, false);
    number(b, "requirements", r->rows, false);
    tur__buf_puts(b, "},\n");
    put_summary(b, r);
    tur__buf_puts(b, "\"requirements\":[\n");
    for (size_t i = 0; i < r->rows; i++) {
        put_requirement(b, &r->row[i]);
        tur__buf_puts(b, i + 1 < r->rows ? ",\n" : "\n");
    }
    tur__buf_puts(b, "],\n\"findings\":[\n");
    for (const tur__noted *n = r->first; n && tur__sink_tick(s); n = n->next) {
        put_finding(b, &n->is);
        tur__buf_puts(b, n->next ? ",\n" : "\n");
    }
    tur__buf_puts(b, "]}\n");
    return TUR_OK;
}

const tur__report_kind tur__report_json = {
    .name = "json",
    .summary = "one JSON object: summary, every requirement, findings",
    .media = "application/json",
    .write = write_json,
};
