/* Where a validator judges: reasons as findings, by requirement, and what was tested. */
#include <stdio.h>
#include <string.h>

#include "seal/verifier.h"

enum { TESTED = 1, VIOLATED = 2 };

void tur__tested(tur_verifier *v, tur__sealed *s, int requirement)
{
    if (v->judge && !s->tested[requirement]) s->tested[requirement] = TESTED;
}

/* Place of the file NAME in the list of the manifest; -1: it is not one of them. */
static int listed_at(const tur__sealed *s, const char *name)
{
    for (size_t i = 0; name && i < s->m.files; i++)
        if (!strcmp(s->m.file[i].name, name)) return (int)i;
    return -1;
}

/* RFC 6901, from the claims; NULL where there are none that could be read. */
static const char *pointer_to(tur_verifier *v, const tur__sealed *s, const char *file, const char *member)
{
    int at = listed_at(s, file);
    if (!s->genuine) return NULL;
    if (at >= 0) return tur__arena_printf(&v->arena, "/" TUR__MANIFEST "/files/%d%s%s", at, member ? "/" : "", member ? member : "");
    return tur__arena_printf(&v->arena, "/" TUR__MANIFEST "%s%s", member || file ? "/" : "", file ? "files" : member ? member : "");
}

static void tell(tur_verifier *v, int requirement, tur_finding *f)
{
    if (!v->stopped) v->stopped = tur__validator_tell(v->judge, requirement, f) == TUR_STOPPED;
}

bool tur__tell_finding(tur_verifier *v, tur__sealed *s, const tur_reason *r, const char *member)
{
    /* what is no manifest has no form of one */
    const char *id = r->requirement || s->genuine ? r->requirement : "TUR-1561";
    const tur_requirement *is = id ? tur_requirement_find(id) : NULL;
    if (!is || strcmp(is->grade, "period") != 0) return false;
    int requirement = (int)(is - tur__requirements);
    s->tested[requirement] = VIOLATED;
    if (!tur_validator_judges(v->judge, (size_t)requirement)) return false;
    tur_finding f = {.file = s->name, .pointer = pointer_to(v, s, r->file, member), .found = r->found ? r->found : r->wanted ? NULL : r->file, .wanted = r->wanted, .message = r->message};
    tell(v, requirement, &f);
    return true;
}

void tur__advise(tur_verifier *v, tur__sealed *s, int requirement, const char *member, const char *found, const char *wanted)
{
    if (!v->judge) return;
    s->tested[requirement] = VIOLATED;
    if (!tur_validator_judges(v->judge, (size_t)requirement)) return;
    tur_finding f = {.file = s->name, .pointer = pointer_to(v, s, NULL, member), .found = found, .wanted = wanted};
    tell(v, requirement, &f);
}

void tur__count_tested(tur_verifier *v)
{
    for (size_t i = 0; v->judge && i < v->count; i++)
        for (int k = 0; k < TUR__REQUIREMENT_COUNT; k++) {
            uint8_t was = v->sealed[i].again ? 0 : v->sealed[i].tested[k];
            if (!was || !tur_validator_judges(v->judge, (size_t)k)) continue;
            v->judge->counter[k].fired++;
            v->judge->counter[k].violated += was == VIOLATED;
        }
}
