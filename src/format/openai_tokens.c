#include "format/openai_tokens.h"

#include <string.h>

const char *const tur__modality_names[TUR__MODALITIES] = {"text", "audio", "image", "video"};

/* ---- Reading ---- */

bool tur__take_agreed(tur__run *run, tur__count *out, const tur__alias *aliases, size_t n)
{
    *out = (tur__count){0};
    for (size_t i = 0; i < n; i++) {
        tur__count c;
        if (!aliases[i].object) continue;
        if (!tur__take_count(run, &c, aliases[i].object, aliases[i].name)) return false;
        if (out->known && c.known && c.n != out->n) {
            tur__row_refuse(run, "TUR-1302", c.node,
                            tur__text(run, "%lld, and %lld elsewhere in the row", (long long)c.n,
                                      (long long)out->n),
                            tur__text(run, "one value of %s", aliases[i].name));
            return false;
        }
        if (c.known && !out->known) *out = c;
    }
    return true;
}

bool tur__exceeds(tur__run *run, const tur__count *whole, int64_t parts, const char *identity)
{
    if (!whole->known || parts <= whole->n) return false;
    tur__row_refuse(run, "TUR-1302", whole->node,
                    tur__text(run, "parts of %lld in a whole of %lld", (long long)parts,
                              (long long)whole->n),
                    identity);
    return true;
}

bool tur__take_modalities(tur__run *run, tur__count by[TUR__MODALITIES], const tur__json *details,
                          const char *prefix)
{
    for (size_t i = 0; i < TUR__MODALITIES; i++)
        if (!tur__take_count(run, &by[i], details,
                             tur__text(run, "%s%s_tokens", prefix, tur__modality_names[i])))
            return false;
    return true;
}

static bool take(tur__run *run, tur__usage *u, const tur__json *usage, const char *in,
                 const char *out)
{
    tur__json *di, *dw, *dc, *dout;
    const char *in_details = tur__text(run, "%s_details", in);
    const char *out_details = tur__text(run, "%s_details", out);
    u->root = usage;
    u->ttl_place[0] = "input.cache_write.30m";
    u->ttl_place[1] = "input.cache_write.12h";
    return tur__take_count(run, &u->input, usage, in) && tur__take_count(run, &u->output, usage, out) &&
           tur__take_count(run, &u->total, usage, "total_tokens") &&
           tur__take_object(run, &di, usage, in_details) &&
           tur__take_object(run, &dout, usage, out_details) &&
           tur__take_count(run, &u->read, di, "cached_tokens") &&
           tur__take_count(run, &u->written, di, "cache_write_tokens") &&
           tur__take_object(run, &dw, di, "cache_write_tokens_details") &&
           tur__take_count(run, &u->ttl[0], dw, "ttl_30m_tokens") &&
           tur__take_count(run, &u->ttl[1], dw, "ttl_12h_tokens") &&
           tur__take_object(run, &dc, di, "cached_tokens_details") &&
           tur__take_modalities(run, u->input_by, di, "") &&
           tur__take_modalities(run, u->read_by, dc, "") &&
           tur__take_count(run, &u->reasoning, dout, "reasoning_tokens") &&
           tur__take_count(run, &u->rejected, dout, "rejected_prediction_tokens") &&
           tur__take_count(run, &u->accepted, dout, "accepted_prediction_tokens") &&
           tur__take_modalities(run, u->output_by, dout, "");
}

bool tur__usage_take_chat(tur__run *run, tur__usage *u, const tur__json *usage)
{
    return take(run, u, usage, "prompt_tokens", "completion_tokens");
}

bool tur__usage_take_response(tur__run *run, tur__usage *u, const tur__json *usage)
{
    return take(run, u, usage, "input_tokens", "output_tokens");
}

/* ---- Judging ---- */

bool tur__usage_prove(tur__run *run, tur__usage *u)
{
    if (!u->total.known || !u->input.known || !u->output.known) return true;
    int64_t sum = u->input.n + u->output.n;
    if (sum == u->total.n) return true;
    if (u->reasoning.n && sum + u->reasoning.n == u->total.n) return u->outside = true;
    tur__row_refuse(run, "TUR-1302", u->total.node,
                    tur__text(run, "%lld + %lld against %lld", (long long)u->input.n,
                              (long long)u->output.n, (long long)u->total.n),
                    u->reasoning.n ? "the total = input + output, or input + output + reasoning"
                                   : "the total = input + output");
    return false;
}

static int64_t sum_of(const tur__count by[TUR__MODALITIES])
{
    int64_t sum = 0;
    for (size_t i = 0; i < TUR__MODALITIES; i++) sum += by[i].n;
    return sum;
}

/* ---- Figures ---- */

/* The members from the usage object down, with points between them. What stands elsewhere in the row
 * has its own name. */
static const char *name_of(tur__run *run, const tur__usage *u, const tur__json *node)
{
    const char *name = node->name;
    const tur__json *root = node->parent;
    while (root && root != u->root) root = root->parent;
    for (const tur__json *up = node->parent; root && up != root; up = up->parent)
        name = tur__text(run, "%s.%s", up->name ? up->name : "0", name ? name : "");
    return name ? name : "";
}

/* Whether LINE's cells lie inside PLACE: names of leaves begin with those of their unions, but for
 * the two that are judged apart. */
static bool lies_in(const tur__json *line, const char *place, size_t len)
{
    const tur__json *meter = tur__json_get(line, "meter"), *m = tur__json_get(line, "modality");
    const char *at = memchr(place, '@', len);
    size_t n = at ? (size_t)(at - place) : len;
    if (!meter || meter->len < n || memcmp(meter->text, place, n)) return false;
    if (meter->len > n && meter->text[n] != '.') return false;
    return !at || (m && m->len == len - n - 1 && !memcmp(m->text, at + 1, m->len));
}

void tur__put_figure(tur__run *run, tur__json *record, const tur__usage *u, const tur__count *c,
                     const char *of, bool part)
{
    if (!c->known || !c->node || u->avoided || u->unmeasured || !tur__going(run)) return;
    const tur__json *meters = tur__json_get(record, "meters");
    const char *digits = tur__text(run, "%lld", (long long)c->n);
    size_t lines = 0;
    bool equal = false;
    if (!digits) return tur__fail(run, TUR_ENOMEM);
    for (const tur__json *l = meters ? meters->first : NULL; l && !strchr(of, ' '); l = l->next) {
        if (!lies_in(l, of, strlen(of))) continue;
        equal = tur__json_is(tur__json_get(l, "quantity"), digits);
        lines++;
    }
    if (lines == 1 && equal && !part) return;
    tur__json *stated = tur__json_get(record, "stated");
    if (!stated) {
        stated = tur__json_new(&run->arena, TUR__JSON_ARRAY);
        tur__put(run, record, "stated", stated);
    }
    tur__json *figure = tur__json_new(&run->arena, TUR__JSON_OBJECT);
    tur__json *list = tur__json_new(&run->arena, TUR__JSON_ARRAY);
    if (!stated || !figure || !list) return tur__fail(run, TUR_ENOMEM);
    tur__json_push(stated, figure);
    tur__put_word(run, figure, "name", name_of(run, u, c->node));
    tur__put(run, figure, "of", list);
    for (const char *p = of; *p; p += strspn(p, " ")) {
        size_t len = strcspn(p, " ");
        tur__json *s = tur__json_new_string(&run->arena, p, len);
        if (!s) return tur__fail(run, TUR_ENOMEM);
        tur__json_push(list, s);
        p += len;
    }
    tur__put_word(run, figure, "quantity", digits);
    if (part) tur__put(run, figure, "part", tur__json_new(&run->arena, TUR__JSON_TRUE));
}

static void put_margins(tur__run *run, tur__json *record, const tur__usage *u,
                        const tur__count by[TUR__MODALITIES], const char *side)
{
    for (size_t i = 0; i < TUR__MODALITIES; i++)
        tur__put_figure(run, record, u, &by[i],
                        tur__text(run, "%s@%s", side, tur__modality_names[i]), false);
}

/* ---- Lines ---- */

/* What one class of a side holds. */
struct group {
    const char *place;
    int64_t n;
    bool rest;
};

static const char *where(const tur__usage *u) { return u->avoided ? "avoided" : "meters"; }

/* One class by modality. What no modality tells of is a rest of it. */
static void put_split(tur__run *run, tur__json *record, const tur__usage *u, const char *place,
                      int64_t n, const tur__count by[TUR__MODALITIES])
{
    for (size_t i = 0; i < TUR__MODALITIES; i++)
        tur__line(run, record, where(u), tur__text(run, "%s@%s", place, tur__modality_names[i]),
                  by[i].n, 0);
    tur__line(run, record, where(u), place, n - sum_of(by), TUR__REST);
}

static void put_groups(tur__run *run, tur__json *record, const tur__usage *u,
                       const struct group *groups, size_t n, const tur__count by[TUR__MODALITIES])
{
    size_t some = 0, last = 0;
    for (size_t i = 0; i < n; i++)
        if (groups[i].n) some++, last = i;
    int64_t split = sum_of(by);
    if (some == 1 && !groups[last].rest && !u->margins_only && split && split <= groups[last].n) {
        put_split(run, record, u, groups[last].place, groups[last].n, by);
        return;
    }
    for (size_t i = 0; i < n; i++)
        tur__line(run, record, where(u), groups[i].place, groups[i].n,
                  groups[i].rest ? TUR__REST : 0);
}

/* True where reads and modalities are given crossed, and cover everything: then each cell follows. */
static bool is_crossed(const tur__usage *u)
{
    bool any = false;
    for (size_t i = 0; i < TUR__MODALITIES; i++) any = any || u->read_by[i].known;
    return any && !u->margins_only && u->read.known && !u->written.n && !u->ttl[0].n && !u->ttl[1].n &&
           sum_of(u->read_by) == u->read.n && sum_of(u->input_by) == u->input.n;
}

/* The sides of the modalities: how much each holds at least, how much of it was surely not read. */
static bool modalities_fit(tur__run *run, const tur__usage *u)
{
    int64_t all = 0, not_read = 0;
    for (size_t i = 0; i < TUR__MODALITIES; i++) {
        const tur__count *by = &u->input_by[i], *read = &u->read_by[i];
        if (tur__exceeds(run, by, read->n,
                         "the tokens of a modality >= those of them that were read from a cache"))
            return false;
        all += by->n > read->n ? by->n : read->n;
        if (by->known && read->known) not_read += by->n - read->n;
    }
    return !tur__exceeds(run, &u->input, all, "input >= the sum of its modalities") &&
           !tur__exceeds(run, &u->read, sum_of(u->read_by),
                         "the tokens read from a cache >= the sum of their modalities") &&
           !tur__exceeds(run, &u->input, u->read.n + not_read,
                         "input >= the tokens read from a cache + those of its modalities that were not");
}

/* What a side holds at least. */
static int64_t input_parts(const tur__usage *u)
{
    int64_t ttls = u->ttl[0].n + u->ttl[1].n;
    return (u->read.known ? u->read.n : sum_of(u->read_by)) + (u->written.known ? u->written.n : ttls);
}

static bool put_input(tur__run *run, tur__json *record, const tur__usage *u)
{
    int64_t ttls = u->ttl[0].n + u->ttl[1].n;
    tur__count written = u->written;
    if (!written.known && u->ttl[0].known && u->ttl[1].known)
        written = (tur__count){.known = true, .n = ttls};
    if (tur__exceeds(run, &u->written, ttls,
                     "the tokens written to a cache >= their parts by time to live") ||
        tur__exceeds(run, &u->input, input_parts(u),
                     "input >= the tokens read from a cache + the tokens written to it") ||
        !modalities_fit(run, u))
        return false;

    int64_t told = u->read.n + (written.known ? written.n : ttls);
    const char *left = u->read.known && written.known ? "input.fresh"
                       : u->read.known                ? "input.not_read"
                                                      : "input";
    /* A remainder that may lie where writes have lines is a rest; one apart from all is none. */
    bool rest = u->read.known ? !written.known && ttls : told;
    if (is_crossed(u)) {
        tur__count by[TUR__MODALITIES];
        for (size_t i = 0; i < TUR__MODALITIES; i++)
            by[i] = (tur__count){.known = true, .n = u->input_by[i].n - u->read_by[i].n};
        put_split(run, record, u, "input.cache_read", u->read.n, u->read_by);
        put_split(run, record, u, left, u->input.n - u->read.n, by);
    } else {
        struct group groups[] = {
            {"input.cache_read", u->read.n, false},
            {u->ttl_place[0], u->ttl[0].n, false},
            {u->ttl_place[1], u->ttl[1].n, false},
            {"input.cache_write", written.known ? written.n - ttls : 0, ttls != 0},
            {left, u->input.known ? u->input.n - told : 0, rest},
        };
        put_groups(run, record, u, groups, sizeof groups / sizeof *groups, u->input_by);
    }
    return true;
}

static bool put_output(tur__run *run, tur__json *record, const tur__usage *u)
{
    int64_t inside = u->rejected.n + (u->outside ? 0 : u->reasoning.n);
    tur__count all = u->output;
    if (u->outside) all.n += u->reasoning.n;
    if (tur__exceeds(run, &u->output, inside + u->accepted.n,
                     u->outside ? "output >= accepted and rejected predictions"
                                : "output >= reasoning + accepted and rejected predictions") ||
        tur__exceeds(run, &all, sum_of(u->output_by), "output >= the sum of its modalities"))
        return false;
    struct group groups[] = {
        {"output.reasoning", u->reasoning.n, false},
        {"output.rejected", u->rejected.n, false},
        {u->reasoning.known ? "output.visible" : "output", u->output.known ? u->output.n - inside : 0,
         !u->reasoning.known && inside},
    };
    put_groups(run, record, u, groups, 3, u->output_by);
    return true;
}

bool tur__usage_put(tur__run *run, tur__json *record, const tur__usage *u)
{
    /* With both sides known, the total has been proved. */
    int64_t least = (u->input.known ? u->input.n : input_parts(u)) +
                    (u->output.known ? u->output.n : u->reasoning.n + u->rejected.n);
    if (!(u->input.known && u->output.known) &&
        tur__exceeds(run, &u->total, least, "the total >= what is known of input and output"))
        return false;
    if (!put_input(run, record, u) || !put_output(run, record, u)) return false;
    tur__put_figure(run, record, u, &u->input, "input", false);
    tur__put_figure(run, record, u, &u->read, "input.cache_read", false);
    tur__put_figure(run, record, u, &u->written, "input.cache_write", false);
    for (size_t i = 0; i < 2; i++)
        tur__put_figure(run, record, u, &u->ttl[i], u->ttl_place[i], false);
    put_margins(run, record, u, u->input_by, "input");
    put_margins(run, record, u, u->read_by, "input.cache_read");
    tur__put_figure(run, record, u, &u->output,
                    u->outside ? "output.visible output.rejected" : "output", false);
    tur__put_figure(run, record, u, &u->reasoning, "output.reasoning", false);
    tur__put_figure(run, record, u, &u->rejected, "output.rejected", false);
    tur__put_figure(run, record, u, &u->accepted, "output.visible", true);
    put_margins(run, record, u, u->output_by, "output");
    tur__put_figure(run, record, u, &u->total, "input output", false);
    if (!u->unmeasured)
        tur__complete(run, record, u->avoided || u->input.known,
                      u->avoided || (u->output.known && !u->open_output));
    return true;
}
