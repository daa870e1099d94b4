/* Every requirement of the register is judged as its own records say: the accepted one is clean and
 * tests it, the rejected one violates it and nothing else but its cascade. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tur.h"

static int passed, failed;

typedef struct seen {
    const tur_requirement *r;
    const json_t *cascade;
    bool rejecting, hit;
    char other[512];
} seen;

static bool listed(const json_t *ids, const char *id)
{
    size_t i;
    json_t *v;
    json_array_foreach(ids, i, v) if (!strcmp(json_string_value(v), id)) return true;
    return false;
}

static int on_finding(void *ctx, const tur_finding *f)
{
    seen *s = ctx;
    if (!strcmp(f->requirement, s->r->id)) s->hit = true;
    else if (s->rejecting ? f->severity == TUR_ERROR && !listed(s->cascade, f->requirement) : f->severity >= TUR_WARNING)
        snprintf(s->other, sizeof s->other, "%s %s: found %s, wanted %s", f->requirement, f->pointer ? f->pointer : "", f->found, f->wanted);
    return 0;
}

static void fail(const tur_requirement *r, const char *which, const char *why, const char *more)
{
    failed++;
    printf("%s %s record: %s%s\n", r->id, which, why, more);
}

static void judge(const tur_requirement *r, const json_t *entry, size_t index, bool rejecting)
{
    const char *which = rejecting ? "rejected" : "accepted", *text = rejecting ? r->rejected : r->accepted;
    seen s = {.r = r, .cascade = json_object_get(entry, "cascade"), .rejecting = rejecting};
    tur_validator *v = tur_validator_new();
    tur_source *source = tur_source_from_memory(which, text, rejecting ? r->rejected_len : r->accepted_len);
    if (!v || !source) exit(2);
    tur_validator_on_finding(v, on_finding, &s);
    if (tur_validator_run(v, source) != TUR_OK || tur_validator_finish(v) != TUR_OK) fail(r, which, "the run failed", "");
    else {
        tur_counter c = tur_validator_counters(v)[index];
        if (*s.other) fail(r, which, "another finding: ", s.other);
        else if (s.hit != rejecting) fail(r, which, rejecting ? "not found" : "found", "");
        else if (rejecting ? !c.violated : c.fired <= c.violated) fail(r, which, "the counters do not show it", "");
        else if (c.violated > c.fired) fail(r, which, "violated more often than tested", "");
        else passed++;
    }
    tur_source_close(source);
    tur_validator_free(v);
}

int main(void)
{
    json_error_t e;
    json_t *root = json_load_file("schema/1.0/requirements.json", 0, &e), *list = json_object_get(root, "requirements");
    size_t live = 0, without = 0;
    if (!root) return fprintf(stderr, "%s:%d: %s\n", e.source, e.line, e.text), 2;
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        if (!*r->check) continue;
        live++;
        if (!r->accepted || !r->rejected) {
            /* a record of a mebibyte is made by the unit tests */
            if (!strcmp(r->id, "TUR-0122")) without++;
            else fail(r, "either", "missing", "");
            continue;
        }
        judge(r, json_array_get(list, i), i, false);
        judge(r, json_array_get(list, i), i, true);
    }
    printf("register: %zu requirements, %zu checked by the validator (%zu by unit tests alone)\n", tur_requirement_count(), live, without);
    printf("%d passed, %d failed\n", passed, failed);
    json_decref(root);
    return failed != 0;
}
