/* SARIF 2.1.0: a result for each case that failed, under the requirement that it is about. */
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

static void member(tur__buf *b, const char *name, const char *text)
{
    tur__buf_printf(b, "\"%s\":", name);
    tur__put_json(b, text, strlen(text));
}

static void put_rule(tur__buf *b, const tur_requirement *r)
{
    tur__buf_putc(b, '{');
    member(b, "id", r->id);
    tur__buf_puts(b, ",\"shortDescription\":{");
    member(b, "text", r->sentence);
    tur__buf_puts(b, "},\"help\":{");
    member(b, "text", r->fix);
    tur__buf_puts(b, "},\"properties\":{");
    member(b, "area", r->area);
    tur__buf_putc(b, ',');
    member(b, "anchor", r->anchor);
    tur__buf_putc(b, ',');
    member(b, "effect", r->effect);
    tur__buf_puts(b, "}}");
}

static const char *level_of(const tur__json *e)
{
    const char *status = cf_form_get(e, "status");
    if (!strcmp(status, "xfail")) return "note";
    return strcmp(cf_form_get(e, "level"), "must") ? "warning" : "error";
}

static void put_result(tur__buf *b, const tur__json *e)
{
    const char *about = *cf_form_get(e, "about") ? cf_form_get(e, "about") : cf_form_req(e);
    const tur_requirement *r = tur_requirement_find(about);
    tur__buf text = {0};
    tur__buf_printf(&text, "%s: ", cf_form_get(e, "id"));
    tur__show(&text, cf_form_get(e, "message"), strlen(cf_form_get(e, "message")), 1000);
    tur__buf_putc(b, '{');
    if (r) {
        member(b, "ruleId", r->id);
        tur__buf_printf(b, ",\"ruleIndex\":%zu,", (size_t)(r - tur_requirement_at(0)));
    }
    member(b, "level", level_of(e));
    tur__buf_puts(b, ",\"message\":{");
    member(b, "text", cf_text(&text));
    tur__buf_puts(b, "},\"locations\":[{\"logicalLocations\":[{");
    member(b, "fullyQualifiedName", cf_form_get(e, "id"));
    tur__buf_puts(b, ",\"kind\":\"member\"}]}],\"partialFingerprints\":{");
    text.len = 0;
    tur__buf_printf(&text, "%s:%s", cf_form_get(e, "id"), about);
    member(b, "conformanceCase/v1", cf_text(&text));
    tur__buf_puts(b, "},\"properties\":{");
    member(b, "status", cf_form_get(e, "status"));
    tur__buf_putc(b, ',');
    member(b, "title", cf_form_get(e, "title"));
    tur__buf_puts(b, "}}");
    tur__buf_free(&text);
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    tur__arena a = {0};
    const tur__json **worst = cf_form_worst(&a, c);
    bool answered = strcmp(cf_form_get(c, "result"), "no-answer"), first = true;
    tur__buf_puts(b, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/"
                     "sarif-schema-2.1.0.json\",\n\"version\":\"2.1.0\",\n\"runs\":[{\n"
                     "\"tool\":{\"driver\":{\"name\":\"tur conform\",\"version\":\"" TUR_VERSION
                     "\",\"semanticVersion\":\"" TUR_VERSION "\",\"rules\":[\n");
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        if (i) tur__buf_puts(b, ",\n");
        put_rule(b, tur_requirement_at(i));
    }
    tur__buf_printf(b, "]}},\n\"invocations\":[{\"executionSuccessful\":%s}],\n\"results\":[\n", answered ? "true" : "false");
    for (; *worst; worst++) {
        if (!strcmp(cf_form_get(*worst, "status"), "not-run")) continue;
        if (!first) tur__buf_puts(b, ",\n");
        first = false;
        put_result(b, *worst);
    }
    tur__buf_puts(b, "],\n\"properties\":{");
    member(b, "result", cf_form_get(c, "result"));
    tur__buf_putc(b, ',');
    member(b, "report", cf_form_get(root, "digest"));
    tur__buf_putc(b, ',');
    member(b, "suite", cf_form_get(tur__json_get(c, "suite"), "digest"));
    tur__buf_puts(b, "}\n}]}\n");
    tur__arena_free(&a);
}

const cf_form cf_form_sarif = {.name = "sarif", .summary = "SARIF 2.1.0, for code scanning", .put = put};
