/* The XML Schema beside the validator: what the validator accepts is valid by the schema; what the
 * schema can say, it refuses; and where it accepts what the validator refuses, this is written down
 * here, with the reason.
 *
 * Usage: xsd SCHEMA FILE... The files are JSON Lines without errors. */
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "tur.h"

static int passed, failed, left_out, loose;
static xmlSchemaPtr schema;

static void fail(const char *what, const char *why, const char *more)
{
    failed++;
    printf("%s: %s%s\n", what, why, more);
}

/* ---- What the two say ---- */

static void quiet(void *ctx, xmlErrorPtr e)
{
    tur__buf *said = ctx;
    if (!said->len) tur__buf_puts(said, e->message);
}

/* Whether the document is valid by the schema; SAID receives the first complaint. */
static bool valid(const tur__buf *document, tur__buf *said)
{
    said->len = 0;
    xmlSetStructuredErrorFunc(said, quiet);
    xmlDocPtr d = xmlReadMemory(document->data, (int)document->len, "test.xml", NULL, XML_PARSE_NONET);
    bool good = false;
    if (d) {
        xmlSchemaValidCtxtPtr c = xmlSchemaNewValidCtxt(schema);
        xmlSchemaSetValidStructuredErrors(c, quiet, said);
        good = xmlSchemaValidateDoc(c, d) == 0;
        xmlSchemaFreeValidCtxt(c);
    }
    xmlFreeDoc(d);
    xmlSetStructuredErrorFunc(NULL, NULL);
    return good;
}

typedef struct verdict {
    uint64_t errors;
    char first[12];     /* requirement of the first error */
    const char *wanted; /* a requirement, or NULL */
    bool hit;           /* it was found to be violated */
} verdict;

static int on_finding(void *ctx, const tur_finding *f)
{
    verdict *v = ctx;
    v->hit |= v->wanted && !strcmp(f->requirement, v->wanted);
    if (f->severity != TUR_ERROR) return 0;
    if (!v->errors++) snprintf(v->first, sizeof v->first, "%s", f->requirement);
    return 0;
}

static verdict judge(const tur__buf *document, const char *wanted)
{
    verdict result = {.wanted = wanted};
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory("test.xml", document->data, document->len);
    if (!v || !s) exit(2);
    tur_validator_on_finding(v, on_finding, &result);
    if (tur_validator_run(v, s) || tur_validator_finish(v)) exit(2);
    tur_source_close(s);
    tur_validator_free(v);
    return result;
}

/* ---- Records ---- */

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return true;
}

/* The records as a document. False where one of them could not be said. */
static bool to_xml(tur__buf *out, const char *text, size_t len)
{
    tur_converter *c = NULL;
    tur_source *s = tur_source_from_memory("test", text, len);
    if (!s || tur_converter_new(&c, "tur", "tur-xml")) exit(2);
    tur_converter_set_unchecked(c);
    out->len = 0;
    if (tur_converter_run(c, s, take, out) || tur_converter_finish(c, take, out)) exit(2);
    bool all = !tur_converter_summary(c)->errors;
    tur_converter_free(c);
    tur_source_close(s);
    return all;
}

static void accepted(const char *name, const char *text, size_t len)
{
    tur__buf document = {0}, said = {0};
    if (!to_xml(&document, text, len)) fail(name, "cannot be written as XML", "");
    else if (!valid(&document, &said)) fail(name, "valid, but not by the schema: ", tur__buf_text(&said));
    else if (judge(&document, NULL).errors) fail(name, "valid as JSON Lines, but not as XML", "");
    else passed++;
    tur__buf_free(&document);
    tur__buf_free(&said);
}

/* Structural requirements that an XML Schema 1.0 cannot decide. */
static const char *const beyond[] = {
    "TUR-0108", /* an object without members: all of them are optional */
    "TUR-0110", /* days of months */
    "TUR-1001", /* the list of currencies */
    "TUR-1201", /* the list of countries */
    "TUR-1603", /* bytes of an extension */
};

/* A record that violates a requirement on structure: the schema refuses it too, where it can. */
static void rejected(const tur_requirement *r)
{
    tur__buf document = {0}, said = {0};
    bool excused = false;
    for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) excused |= !strcmp(r->id, beyond[i]);
    if (!to_xml(&document, r->rejected, r->rejected_len)) left_out++;
    else if (!judge(&document, r->id).hit) fail(r->id, "found in JSON Lines, not in XML", "");
    else if (!valid(&document, &said)) passed++;
    else if (excused || strcmp(r->check, "structure") != 0) loose++;
    else fail(r->id, "the schema accepts what is rejected", "");
    tur__buf_free(&document);
    tur__buf_free(&said);
}

static void check_register(void)
{
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        /* a schema is of one version */
        bool other_version = !strcmp(r->id, "TUR-1606");
        if (r->accepted && *r->accepted == '{' && !other_version && !strcmp(r->grade, "record") && r->accepted[r->accepted_len - 1] == '\n') accepted(r->id, r->accepted, r->accepted_len);
        if (r->rejected && *r->rejected == '{' && !strcmp(r->grade, "record") && strncmp(r->anchor, "data.md#file", 12) != 0) rejected(r);
    }
}

/* ---- Documents that were changed ---- */

#define BASE                                                                                                              \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records xmlns=\"urn:tur:schema:1.0:xml\">\n<record>"                     \
    "<tur>1.0</tur><record_id>01976b2e-8c00-7000-8000-000000000001</record_id><emitter>com.example.gateway</emitter>"     \
    "<kind>usage</kind><grain>request</grain><time><start>2026-11-01T10:00:00Z</start></time>"                            \
    "<service><operation>chat</operation></service>"                                                                      \
    "<request><id>r</id><stream_complete>false</stream_complete><model_calls>2</model_calls></request>"                   \
    "<tags><entry name=\"a\">b</entry></tags><labels>a</labels><labels>b</labels>"                                        \
    "<trace><trace_id>4bf92f3577b34da6a3ce929d0e0e4736</trace_id></trace>"                                                \
    "<meters><meter>input</meter><quantity>2006</quantity></meters>"                                                      \
    "<meters><meter>output</meter><quantity>300</quantity><x_integer name=\"x_a_b\">-1</x_integer></meters>"              \
    "<complete>input</complete><complete>output</complete>"                                                               \
    "<x_string name=\"x_a_b\">c</x_string><x_boolean name=\"x_a_c\">true</x_boolean>"                                     \
    "<x_map name=\"x_a_d\"><entry name=\"k\">v</entry></x_map></record></records>\n"

/* FROM, which occurs once, becomes TO. WANTED is the requirement that is violated then, or NULL; the
 * schema refuses it as well, unless it is LOOSE. */
typedef struct change {
    const char *from, *to, *wanted;
    bool loose;
} change;

static const change changes[] = {
    {"", "", NULL, false},
    {"<x_string name=\"x_a_b\">c", "<x_string name=\"x_a_b\"><![CDATA[c]]>&#100;", NULL, false},
    {"<labels>a", "<!-- a --><labels>a", NULL, false},
    {"<labels>a", "<labels> a ", NULL, false},
    {"<records xmlns", "<records xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"urn:tur:schema:1.0:xml a.xsd\" xmlns", NULL, false},
    /* names and places */
    {"urn:tur:schema:1.0:xml", "urn:tur:schema:1.1:xml", "TUR-1552", false},
    {"<record><tur>", "<entry/><record><tur>", "TUR-1552", false},
    {"<tur>1.0</tur>", "", "TUR-0103", false},
    {"<start>", "<colour>red</colour><start>", "TUR-0104", false},
    {"<kind>usage</kind><grain>request</grain>", "<grain>request</grain><kind>usage</kind>", "TUR-1553", false},
    {"<kind>usage</kind>", "<kind>usage</kind><kind>usage</kind>", "TUR-0105", false},
    {"<labels>b", "<tags><entry name=\"b\">b</entry></tags><labels>b", "TUR-0105", false},
    {"<trace><trace_id>", "<labels>c</labels><x_string name=\"x_a_z\">c</x_string><trace><trace_id>", "TUR-1553", false},
    {"<kind>", "<kind id=\"a\">", "TUR-1552", false},
    {"<start>", "<start name=\"a\">", "TUR-1552", false},
    {"<entry name=\"a\">", "<entry>", "TUR-1552", false},
    {"<entry name=\"a\">b</entry>", "<a>b</a>", "TUR-1552", false},
    {"<entry name=\"a\">b</entry>", "<entry name=\"a\">b</entry><entry name=\"a\">c</entry>", "TUR-0105", false},
    {"<x_string name=\"x_a_b\">c</x_string>", "<x_a_b>c</x_a_b>", "TUR-1552", false},
    {"name=\"x_a_c\"", "name=\"x_a_b\"", "TUR-0105", false},
    {"name=\"x_a_c\"", "name=\"x_a\"", "TUR-1602", false},
    {"name=\"x_a_c\"", "name=\"kind\"", "TUR-1602", false},
    {"<entry name=\"k\">v</entry>", "<entry name=\"k\">v</entry><entry name=\"k\">w</entry>", "TUR-0105", false},
    /* what an element holds */
    {"<kind>usage", "<kind>usage<b/>", "TUR-1554", false},
    {"<kind>usage", "<kind><b>usage</b>", "TUR-0106", false},
    {"<time>", "<time>now", "TUR-1554", false},
    {"<start>2026-11-01T10:00:00Z</start>", "now", "TUR-0106", false},
    {"<kind>usage", "<kind>us<!-- -->age", "TUR-1554", true},
    {"<start>2026-11-01T10:00:00Z</start>", "", "TUR-0108", true},
    {"<entry name=\"a\">b</entry>", "", "TUR-0108", false},
    {"<entry name=\"k\">v</entry>", "", "TUR-1604", false},
    {"<labels>a", "<labels>", "TUR-0108", false},
    {"<entry name=\"a\">", "<entry name=\"\">", "TUR-0108", false},
    /* types */
    {"<tur>1.0", "<tur>2.0", "TUR-1601", false},
    {"01976b2e-8c00", "01976B2E-8c00", "TUR-0201", false},
    {"com.example.gateway", "gateway", "TUR-0202", false},
    {"<kind>usage", "<kind>used", "TUR-0111", false},
    {"<grain>", "<grain> ", "TUR-0111", false},
    {"<grain>request</grain>", "<grain>request</grain><additive>both</additive>", "TUR-0118", false},
    {"10:00:00Z", "10:00:60Z", "TUR-0110", false},
    {"10:00:00Z", "24:00:00Z", "TUR-0110", false},
    {"10:00:00Z", "10:00:00.120Z", "TUR-0110", false},
    {"10:00:00Z", "10:00:00+00:00", "TUR-0110", false},
    {"2026-11", "0000-11", "TUR-0110", false},
    {"2026-11-01", "2026-02-30", "TUR-0110", true},
    {"chat", "Chat", "TUR-0117", false},
    {"<model_calls>2", "<model_calls>2.0", "TUR-0112", false},
    {"<model_calls>2", "<model_calls>+2", "TUR-0106", false},
    {"<model_calls>2", "<model_calls>02", "TUR-0106", false},
    {"<model_calls>2", "<model_calls> 2", "TUR-0106", false},
    {"<model_calls>2", "<model_calls>-1", "TUR-0112", false},
    {"<model_calls>2", "<model_calls>9007199254740991", NULL, false},
    {"<model_calls>2", "<model_calls>9007199254740992", "TUR-0112", false},
    {"<model_calls>2", "<model_calls>9100000000000000", "TUR-0112", false},
    {"<model_calls>2", "<model_calls>10000000000000000", "TUR-0112", false},
    {"<model_calls>2", "<model_calls>8999999999999999", NULL, false},
    {"<model_calls>2", "<model_calls>0", NULL, false},
    {"<stream_complete>false", "<stream_complete>0", "TUR-0106", false},
    {"<quantity>2006</quantity>", "<quantity>2006</quantity><rest>false</rest>", "TUR-0118", false},
    {"<quantity>2006", "<quantity>2006.0", "TUR-0109", false},
    {"<quantity>2006", "<quantity>-0", "TUR-0109", false},
    {"<quantity>2006", "<quantity>2e3", "TUR-0109", false},
    {"<quantity>2006", "<quantity>123456789012345678901", "TUR-0120", false},
    {"<quantity>2006", "<quantity>1.1234567890123456789", "TUR-0120", false},
    {"<meter>input", "<meter>inputs", "TUR-0601", false},
    {"4bf92f3577b34da6a3ce929d0e0e4736", "00000000000000000000000000000000", "TUR-1101", false},
    {"4bf92f3577b34da6a3ce929d0e0e4736", "4bf92f3577b34da6a3ce929d0e0e473", "TUR-1101", false},
    {"<complete>output", "<complete>input", "TUR-0119", false},
    {"<labels>a", "<labels>a\tb", "TUR-0116", false},
    {"<labels>a", "<labels>a&#x85;", "TUR-0116", false},
    {"<labels>a", "<labels>a&#xFDD0;", "TUR-0116", false},
    {"<labels>a", "<labels>a&#x1FFFE;", "TUR-0116", false},
    {"<labels>a", "<labels>a&#xFFFD;&#x10000;&#x10FFFD;", NULL, false},
    {"name=\"x_a_b\">-1", "name=\"x_a_b\">-0", "TUR-1604", false},
    {"name=\"x_a_b\">-1", "name=\"x_a_b\">1.5", "TUR-1604", false},
    {"name=\"x_a_b\">-1", "name=\"x_a_b\">one", "TUR-1604", false},
    {"name=\"x_a_b\">-1", "name=\"x_a_b\">-9007199254740991", NULL, false},
    {"name=\"x_a_b\">-1", "name=\"x_a_b\">-9007199254740992", "TUR-1604", false},
    {"name=\"x_a_c\">true", "name=\"x_a_c\">yes", "TUR-1604", false},
    {"name=\"x_a_b\">c", "name=\"x_a_b\">", "TUR-1604", false},
    /* the document */
    {"<records", "<!DOCTYPE records [<!ENTITY z \"00\">]><records", "TUR-1551", true},
    {"</record>", "", "TUR-1550", false},
};

static void check_changes(void)
{
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const change *c = &changes[i];
        tur__buf document = {0}, said = {0};
        const char *at = strstr(BASE, c->from);
        char name[100];
        snprintf(name, sizeof name, "%.40s -> %.50s", c->from, c->to);
        if (!at || (*c->from && strstr(at + 1, c->from))) fail(name, "does not occur once", "");
        else {
            tur__buf_add(&document, BASE, (size_t)(at - BASE));
            tur__buf_puts(&document, c->to);
            tur__buf_puts(&document, at + strlen(c->from));
            verdict v = judge(&document, NULL);
            bool by_schema = valid(&document, &said);
            if (c->wanted ? strcmp(v.first, c->wanted) != 0 : v.errors) fail(name, "judged otherwise: ", v.errors ? v.first : "accepted");
            else if (by_schema != (!c->wanted || c->loose)) fail(name, by_schema ? "valid by the schema" : "not valid by the schema: ", by_schema ? "" : tur__buf_text(&said));
            else passed++;
        }
        tur__buf_free(&document);
        tur__buf_free(&said);
    }
    /* what is too long or too many is made here */
    static const struct { const char *before, *item, *behind, *wanted; int times; } many[] = {
        {"<labels>a</labels>", "<labels>b</labels>", "", NULL, 254},
        {"<labels>a</labels>", "<labels>b</labels>", "", "TUR-0114", 255},
        {"<labels>a", "b", "", NULL, 255},
        {"<labels>a", "b", "", "TUR-0113", 256},
        {"<entry name=\"a", "b", "", NULL, 127},
        {"<entry name=\"a", "b", "", "TUR-0113", 128},
        {"name=\"x_a_b\">c", "d", "", NULL, 1023},
        {"name=\"x_a_b\">c", "d", "", "TUR-1604", 1024},
    };
    for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
        tur__buf document = {0}, said = {0};
        const char *at = strstr(BASE, many[i].before) + strlen(many[i].before);
        tur__buf_add(&document, BASE, (size_t)(at - BASE));
        for (int k = 0; k < many[i].times; k++) tur__buf_puts(&document, many[i].item);
        tur__buf_puts(&document, at);
        verdict v = judge(&document, NULL);
        bool by_schema = valid(&document, &said);
        if (many[i].wanted ? strcmp(v.first, many[i].wanted) != 0 : v.errors) fail(many[i].before, "judged otherwise: ", v.errors ? v.first : "accepted");
        else if (by_schema != !many[i].wanted) fail(many[i].before, "by the schema otherwise: ", tur__buf_text(&said));
        else passed++;
        tur__buf_free(&document);
        tur__buf_free(&said);
    }
}

/* ---- Files ---- */

static void check_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    char *line = NULL;
    size_t cap = 0;
    int number = 0;
    if (!f) return fail(path, "cannot be opened", "");
    for (ssize_t n; (n = getline(&line, &cap, f)) > 0;) {
        char name[500];
        snprintf(name, sizeof name, "%s:%d", path, ++number);
        accepted(name, line, (size_t)n);
    }
    free(line);
    fclose(f);
}

int main(int argc, char **argv)
{
    if (argc < 2) return fputs("usage: xsd SCHEMA FILE...\n", stderr), 2;
    xmlSchemaParserCtxtPtr c = xmlSchemaNewParserCtxt(argv[1]);
    schema = xmlSchemaParse(c);
    xmlSchemaFreeParserCtxt(c);
    if (!schema) return fprintf(stderr, "%s is no XML Schema\n", argv[1]), 2;
    check_register();
    check_changes();
    for (int i = 2; i < argc; i++) check_file(argv[i]);
    xmlSchemaFree(schema);
    printf("rejected records: %d that XML cannot say, %d that a schema cannot judge\n", left_out, loose);
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || !passed;
}
