/* Source documents and the records that they become: the samples of the converters' tests, as golden
 * cases. conformance/1.0/convert.json says which. */
#include "tools/cases.h"

#include <string.h>

static char *copied(const char *name)
{
    tur__buf bytes = {0};
    if (!cases_read(cases_printf("src/test/convert/samples/%s", name), &bytes)) cases_die("no sample %s", name);
    char *path = cases_printf("data/convert/%s", name);
    cases_put_file(path, &bytes);
    return path;
}

/* What is reported has been looked at where the sample was written: it stands in the expectations of
 * src/test/cli. Here it is what every converter of the format has to report. */
static void expect(tur__json *c, const tur__json *entry)
{
    static cases_verdict v;
    tur__buf records = {0};
    tur__json *e = cases_object(), *must = cases_array(), *may = cases_array(), *req = tur__json_get(c, "req");
    cases_convert(&v, &records, tur__json_get(c, "in"), tur__json_get(c, "params"));
    tur__buf_free(&records);
    cases_put_text(e, "status", v.rejected ? "rejected" : "accepted");
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (v.worst[i] == TUR_IGNORE) continue;
        tur__json *one = cases_object();
        cases_put_text(one, "req", r->id);
        if (!strcmp(r->level, "may")) tur__json_push(may, cases_string(r->id));
        else tur__json_push(must, one);
        if (strstr(r->roles, "converter") && !cases_has(req, r->id)) tur__json_push(req, cases_string(r->id));
    }
    if (must->first) cases_put(e, "must", must);
    if (may->first) cases_put(e, "may", may);
    if (cases_text(entry, "out")) cases_put_text(e, "records", copied(cases_text(entry, "out")));
    cases_put(c, "expect", e);
}

void cases_write_convert(void)
{
    const tur__json *list = cases_load("conformance/1.0/convert.json");
    const char *twin = NULL;
    for (const tur__json *entry = list->first; entry; entry = entry->next) {
        const char *from = cases_text(entry, "from");
        tur__json *c = cases_new(cases_text(entry, "id"), "golden", "TUR-1301", cases_text(entry, "title"));
        tur__json *in = cases_array(), *params = cases_object(), *features = cases_array();
        tur__json_set(&cases_arena, c, "role", cases_string("converter"));
        tur__json_set(&cases_arena, c, "do", cases_string("convert"));
        for (const tur__json *name = tur__json_get(entry, "in")->first; name; name = name->next) {
            tur__json *part = cases_object();
            cases_put_text(part, "path", copied(name->text));
            tur__json_push(in, part);
        }
        cases_put_text(params, "from", from);
        if (tur__json_get(entry, "set")) cases_put(params, "set", cases_copy(tur__json_get(entry, "set")));
        tur__json_push(features, cases_string(cases_printf("format:%s", from)));
        cases_put(c, "in", in);
        cases_put(c, "params", params);
        cases_put(c, "features", features);
        expect(c, entry);
        if (tur__json_is(tur__json_get(tur__json_get(c, "expect"), "status"), "accepted")) twin = cases_text(c, "id");
        else if (twin) cases_put_text(c, "twin", twin);
        tur__json_push(cases_file_of("convert", from)->list, c);
    }
}
