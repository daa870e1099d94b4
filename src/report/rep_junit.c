/* JUnit, in the form that Jenkins reads and most others do: a suite for each area, a case for each
 * requirement. There is no standard; the schema of the Jenkins xUnit plug-in is the narrowest of
 * the forms in use, so nothing beyond it is written. `time` is left out everywhere: it is optional
 * there, and would differ from run to run.
 *
 * An error fails a case. A warning does not: what a specification says one SHOULD do is no ground
 * to stop a build, and who thinks otherwise raises the severity. Its findings stand in system-out. */
#include "report/report.h"

#include <stdio.h>
#include <string.h>

#include <libxml/xmlwriter.h>

/* Findings that a case lists, and bytes of the sentence in its name. */
enum { LISTED = 25, NAMED = 90 };

/* One document on its way. A call that fails makes all that follow do nothing. */
typedef struct junit {
    const tur_report *r;
    xmlTextWriterPtr xml;
    tur__buf text;
    bool failed;
} junit;

static int hand_on(void *ctx, const char *bytes, int len)
{
    tur__sink *s = ctx;
    tur__buf_add(&s->text, bytes, (size_t)len);
    return tur__sink_tick(s) ? len : -1;
}

static void start(junit *j, const char *name)
{
    if (!j->failed) j->failed = xmlTextWriterStartElement(j->xml, BAD_CAST name) < 0;
}

static void end(junit *j)
{
    if (!j->failed) j->failed = xmlTextWriterEndElement(j->xml) < 0;
}

static void attribute(junit *j, const char *name, const char *value)
{
    if (!j->failed) j->failed = xmlTextWriterWriteAttribute(j->xml, BAD_CAST name, BAD_CAST value) < 0;
}

static void number(junit *j, const char *name, uint64_t value)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    attribute(j, name, digits);
}

/* The text that was collected, as an attribute or as content. */
static void collected(junit *j, const char *attribute_name)
{
    const char *text = tur__buf_text(&j->text);
    if (j->text.failed) j->failed = true;
    if (attribute_name) attribute(j, attribute_name, text);
    else if (!j->failed) j->failed = xmlTextWriterWriteString(j->xml, BAD_CAST text) < 0;
    j->text.len = 0;
}

static void property(junit *j, const char *name, const char *value)
{
    start(j, "property");
    attribute(j, "name", name);
    attribute(j, "value", value);
    end(j);
}

static void property_number(junit *j, const char *name, uint64_t value)
{
    start(j, "property");
    attribute(j, "name", name);
    number(j, "value", value);
    end(j);
}

static void put_properties(junit *j)
{
    const tur_report *r = j->r;
    start(j, "properties");
    property(j, "tur", TUR_VERSION);
    property(j, "specification", TUR_SPEC_VERSION);
    property_number(j, "sources", r->summary.sources);
    property_number(j, "records", r->summary.records);
    property_number(j, "lines", r->summary.lines);
    property_number(j, "bytes", r->summary.bytes);
    end(j);
}

static void put_findings(junit *j, const tur__row *row)
{
    uint64_t listed = 0;
    tur__buf *b = &j->text;
    tur__buf_putc(b, '\n');
    for (const tur__noted *n = row->first; n && listed < LISTED; n = n->next_of_row, listed++) {
        tur__put_place(b, &n->is);
        tur__buf_printf(b, ": %s", tur_severity_name(n->is.severity));
        if (n->is.pointer && *n->is.pointer) {
            tur__buf_putc(b, ' ');
            tur__show(b, n->is.pointer, strlen(n->is.pointer), SIZE_MAX);
        }
        tur__buf_puts(b, ": ");
        tur__put_statement(b, &n->is);
        tur__buf_putc(b, '\n');
    }
    if (row->findings > listed) {
        tur__put_count(b, row->findings - listed, "finding");
        tur__buf_puts(b, " more, not shown\n");
    }
    collected(j, NULL);
}

static void put_outcome(junit *j, const tur__row *row)
{
    switch (row->verdict) {
    case TUR__HELD: return;
    case TUR__VIOLATED:
        start(j, "failure");
        attribute(j, "type", row->is->id);
        tur__put_count(&j->text, row->findings, "finding");
        tur__buf_printf(&j->text, ": %s", row->is->effect);
        collected(j, "message");
        break;
    case TUR__WARNED: start(j, "system-out"); break;
    default:
        start(j, "skipped");
        tur__put_reason(&j->text, row);
        collected(j, "message");
        end(j);
        return;
    }
    put_findings(j, row);
    end(j);
}

static void put_case(junit *j, const tur__row *row)
{
    start(j, "testcase");
    attribute(j, "classname", row->is->area);
    tur__buf_printf(&j->text, "%s ", row->is->id);
    tur__put_short(&j->text, row->is->sentence, NAMED);
    collected(j, "name");
    put_outcome(j, row);
    end(j);
}

static uint64_t skipped(const uint64_t *verdicts)
{
    return verdicts[TUR__IGNORED] + verdicts[TUR__UNTESTED] + verdicts[TUR__UNDECIDED];
}

static void put_suite(junit *j, const tur__area *area)
{
    start(j, "testsuite");
    attribute(j, "name", area->name);
    number(j, "tests", area->count);
    number(j, "failures", area->verdicts[TUR__VIOLATED]);
    number(j, "errors", 0);
    number(j, "skipped", skipped(area->verdicts));
    put_properties(j);
    for (size_t i = area->first; i < area->first + area->count; i++) put_case(j, &j->r->row[i]);
    end(j);
}

static void put_document(junit *j)
{
    const tur_report *r = j->r;
    if (!j->failed) j->failed = xmlTextWriterStartDocument(j->xml, "1.0", "UTF-8", NULL) < 0;
    start(j, "testsuites");
    attribute(j, "name", "tur validate");
    number(j, "tests", r->rows);
    number(j, "failures", r->verdicts[TUR__VIOLATED]);
    number(j, "errors", 0);
    for (size_t i = 0; i < r->areas; i++) put_suite(j, &r->area[i]);
    end(j);
    if (!j->failed) j->failed = xmlTextWriterEndDocument(j->xml) < 0;
}

static tur_status write_junit(tur__sink *s, const tur_report *r)
{
    xmlOutputBufferPtr out = xmlOutputBufferCreateIO(hand_on, NULL, s, NULL);
    junit j = {.r = r, .xml = out ? xmlNewTextWriter(out) : NULL};
    if (!j.xml) {
        if (out) xmlOutputBufferClose(out);
        return TUR_ENOMEM;
    }
    j.failed = xmlTextWriterSetIndent(j.xml, 1) < 0;
    put_document(&j);
    xmlFreeTextWriter(j.xml); /* hands on what it holds */
    tur__buf_free(&j.text);
    if (s->status != TUR_OK) return s->status;
    return j.failed ? TUR_ENOMEM : TUR_OK;
}

const tur__report_kind tur__report_junit = {
    .name = "junit",
    .summary = "JUnit XML: a suite for each area, a case for each requirement",
    .media = "application/xml",
    .write = write_junit,
};
