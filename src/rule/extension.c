/* `critical`: "members, core of a later minor or x_, that a reader has to know before it uses the
 * quantities or the money" (record.md#extensions). */
#include "rule/measure.h"

/* A name of `critical` that is an extension, while it is looked for. */
typedef struct name {
    const tur__item *item;
    bool found;
} name;

typedef struct names {
    name *name;
    int count;
    uint64_t marks; /* a bit by length and last letter, which most other names lack */
} names;

static uint64_t mark(const char *text, uint32_t len)
{
    /* a member may have the empty name, as wrong as it is */
    return len ? UINT64_C(1) << ((len * 7 + (unsigned char)text[len - 1]) & 63) : 0;
}

static bool is_extension(const tur__item *i)
{
    return i->len > 2 && i->text[0] == 'x' && i->text[1] == '_';
}

/* Node of a core member, 0 where the version has none of that name. */
static int core_member(const tur__item *i)
{
    const tur__frame_info *info = &tur__frames[TUR__FRAME_RECORD];
    for (int node = 1; node < info->count; node++) {
        const tur__node *n = &info->nodes[node];
        if (n->parent == 0 && tur__same_text(n->name, (uint32_t)strlen(n->name), i->text, i->len))
            return node;
    }
    return 0;
}

/* A record of a later minor version has members that this reader does not know, and the frame does
 * not show them. */
static bool is_later(const tur__frame *r)
{
    const tur__slot *v = &r->slot[TUR__RECORD_TUR];
    return !tur__ok(r, TUR__RECORD_TUR) ||
           !tur__same_text(v->text, v->len, TUR_SPEC_VERSION, sizeof TUR_SPEC_VERSION - 1);
}

static void look_in(names *n, const tur__frame *f)
{
    for (const tur__extra *x = f->extras; x; x = x->next) {
        if (!(n->marks & mark(x->name, x->name_len))) continue;
        for (int i = 0; i < n->count; i++) {
            const tur__item *item = n->name[i].item;
            n->name[i].found |= tur__same_text(x->name, x->name_len, item->text, item->len);
        }
    }
}

/* "Extensions on record, meter line and charge": a name is the record's wherever it stands. */
static void look_for(names *n, const tur__frame *r)
{
    static const int arrays[] = {TUR__RECORD_METERS, TUR__RECORD_AVOIDED, TUR__RECORD_CHARGES};
    look_in(n, r);
    for (int i = 0; i < 3; i++)
        if (tur__has(r, arrays[i]))
            for (const tur__frame *f = r->slot[arrays[i]].list; f; f = f->next) look_in(n, f);
}

static bool arrays_are_sound(const tur__frame *r)
{
    return !tur__bad(r, TUR__RECORD_METERS) && !tur__bad(r, TUR__RECORD_AVOIDED) &&
           !tur__bad(r, TUR__RECORD_CHARGES);
}

static void missing(tur__judge *j, const tur__item *i)
{
    tur__violated(
        j, TUR_1605, j->record, TUR__RECORD_CRITICAL,
        tur__arena_printf(j->arena, "%.*s, which the record does not have", (int)i->len, i->text),
        "names of members that the record has");
}

/* A core member: the record has to have it, and need not name it. */
static void judge_core(tur__judge *j, const tur__item *i, int node)
{
    if (!tur__has(j->record, node)) {
        if (tur__wants(j, TUR_1605)) missing(j, i);
    } else if (tur__wants(j, TUR_1607)) {
        tur__violated(j, TUR_1607, j->record, TUR__RECORD_CRITICAL,
                      tur__arena_printf(j->arena, "%.*s, which every reader of the version knows",
                                        (int)i->len, i->text),
                      "extensions, or members of a later minor version");
    }
}

static void run(tur__judge *j)
{
    const tur__frame *r = j->record;
    bool has = tur__wants(j, TUR_1605), new = tur__wants(j, TUR_1607);
    if (!tur__ok(r, TUR__RECORD_CRITICAL) || (!has && !new)) return;
    const tur__slot *critical = &r->slot[TUR__RECORD_CRITICAL];
    names n = {tur__arena_alloc(j->arena, sizeof *n.name * (size_t)critical->num), 0, 0};
    if (!n.name) return;
    for (const tur__item *i = critical->list; i; i = i->next) {
        int node = is_extension(i) ? 0 : core_member(i);
        if (has) tur__fired(j, TUR_1605);
        if (new) tur__fired(j, TUR_1607);
        if (node) {
            judge_core(j, i, node);
        } else if (is_extension(i)) {
            n.name[n.count++] = (name){i, false};
            n.marks |= mark(i->text, i->len);
        } else if (has && !is_later(r)) {
            missing(j, i);
        }
    }
    if (!has || !n.count) return;
    look_for(&n, r);
    for (int i = 0; i < n.count; i++)
        if (!n.name[i].found && arrays_are_sound(r)) missing(j, n.name[i].item);
}

const tur__code_check tur__check_extension = {
    .run = run, .serves = (const uint16_t[]){TUR_1605, TUR_1607, UINT16_MAX}};
