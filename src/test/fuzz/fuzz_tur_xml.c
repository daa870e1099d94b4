/* Records as XML. The first byte selects what is tried:
 *
 *   0  what a document of any bytes yields is JSON; one in which nothing is found is a document for
 *      another parser too, and valid by the XML Schema
 *   1  a record of any kind that can be written comes back as the same line */
#include <libxml/xmlschemas.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "binding/reading.h"
#include "record/scan.h"

static void check(bool holds)
{
    if (!holds) abort();
}

/* The scanner takes the line for JSON, whatever else it finds. */
static void check_line(const tur__buf *json)
{
    static tur__scan *scan;
    tur__arena a = {0};
    char *line = calloc(1, json->len + 1 + TUR__PAD);
    if (!scan) scan = calloc(1, sizeof *scan);
    check(line && scan);
    memcpy(line, json->data, json->len);
    line[json->len] = '\n';
    scan->arena = &a;
    tur__scan_line(scan, line, json->len);
    bool deep = false;
    for (const tur__pending *f = scan->findings; f; f = f->next) deep |= f->requirement == TUR_0115;
    check(!scan->broken || deep);
    free(line);
    tur__arena_free(&a);
}

static void read_all(const uint8_t *data, size_t size)
{
    const tur__binding *b = tur__binding_find("tur-xml");
    tur_source *s = tur_source_from_memory("fuzz", data, size);
    tur__reading r = {.source = s, .max_record = 4096};
    check(s && tur__reading_open(&r, b));
    while (tur__reading_next(&r, b) == TUR__STEP_RECORD)
        if (r.json.len) check_line(&r.json);
    tur__reading_close(&r, b);
    tur_source_close(s);
}

static int count(void *ctx, const tur_finding *f)
{
    (void)f;
    ++*(uint64_t *)ctx;
    return 0;
}

static void quiet(void *ctx, xmlErrorPtr e) { (void)ctx, (void)e; }

/* Where we find nothing, another has nothing to find either. */
static void check_accepted(const uint8_t *data, size_t size)
{
    static xmlSchemaPtr schema;
    size_t len;
    uint64_t findings = 0;
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory("fuzz", data, size);
    check(v && s && tur_validator_set_form(v, "tur-xml") == TUR_OK);
    tur_validator_on_finding(v, count, &findings);
    /* an archive may be cut */
    bool whole = tur_validator_run(v, s) == TUR_OK && tur_validator_finish(v) == TUR_OK;
    tur_source_close(s);
    tur_validator_free(v);
    if (findings || !whole || (size && data[0] != '<')) return;
    if (!schema) {
        const char *text = tur_schema_text(&len, "record.xsd");
        xmlSchemaParserCtxtPtr c = xmlSchemaNewMemParserCtxt(text, (int)len);
        check((schema = xmlSchemaParse(c)) != NULL);
        xmlSchemaFreeParserCtxt(c);
    }
    xmlDocPtr d = xmlReadMemory((const char *)data, (int)size, "fuzz", NULL, XML_PARSE_NONET);
    check(d != NULL);
    xmlSchemaValidCtxtPtr c = xmlSchemaNewValidCtxt(schema);
    xmlSchemaSetValidStructuredErrors(c, quiet, NULL);
    check(xmlSchemaValidateDoc(c, d) == 0);
    xmlSchemaFreeValidCtxt(c);
    xmlFreeDoc(d);
}

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return true;
}

static void leave_out(void *ctx, size_t index, int requirement)
{
    (void)ctx;
    check(index == 0 && requirement >= 0 && requirement < TUR__REQUIREMENT_COUNT);
}

static void record(const uint8_t *data, size_t size)
{
    const tur__binding *b = tur__binding_find("tur-xml");
    tur__arena a = {0};
    tur__buf line = {0}, out = {0}, back = {0};
    tur__json_error e;
    size_t used;
    tur__json *o = tur__json_parse(&a, (const char *)data, size, &used, &e);
    if (o && o->kind == TUR__JSON_OBJECT) {
        tur__json_write(&line, o);
        tur__buf_putc(&line, '\n');
        tur__writing w = {.write = take, .ctx = &out, .state = calloc(1, b->write_state_size), .left_out = leave_out};
        check(w.state && b->write(&w, line.data, line.len) == TUR_OK && b->write_end(&w) == TUR_OK);
        b->write_close(w.state);
        free(w.state);
        tur_source *s = tur_source_from_memory("fuzz", out.data, out.len);
        tur__reading r = {.source = s, .max_record = 1 << 20};
        check(s && tur__reading_open(&r, b) && tur__reading_next(&r, b) != TUR__STEP_NO_MEMORY);
        check(!r.faults);
        if (r.json.len) {
            tur__json *again = tur__json_parse(&a, r.json.data, r.json.len, &used, &e);
            check(again != NULL);
            tur__json_write(&back, again);
            tur__buf_putc(&back, '\n');
            check(back.len == line.len && !memcmp(back.data, line.data, line.len));
        }
        tur__reading_close(&r, b);
        tur_source_close(s);
    }
    tur__buf_free(&line);
    tur__buf_free(&out);
    tur__buf_free(&back);
    tur__arena_free(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    xmlSetStructuredErrorFunc(NULL, quiet);
    if (!size) return 0;
    if (data[0] & 1) record(data + 1, size - 1);
    else {
        read_all(data + 1, size - 1);
        check_accepted(data + 1, size - 1);
    }
    return 0;
}
