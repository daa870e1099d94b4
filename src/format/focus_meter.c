/* Meters of records and units of FOCUS. */
#include <string.h>
#include <strings.h>

#include "format/focus.h"
#include "record/record.h"

enum { ALL_MODALITIES = 31, INPUT_ALL = 0x0FF, OUTPUT = 0x700 };

/* Units in FOCUS, as the table of meters in measured.md has them. */
static const struct {
    const char *meter, *unit;
} units[] = {
    {"request", "Requests"},
    {"tool.web_search", "Queries"},
    {"tool.web_fetch", "Requests"},
    {"tool.file_search", "Requests"},
    {"tool.code_session", "Sessions"},
    {"tool.code_time", "Seconds"},
    {"image", "Images"},
    {"page", "Pages"},
    {"character", "Characters"},
    {"audio.second", "Seconds"},
    {"video.second", "Seconds"},
    {"session", "Sessions"},
    {"session.time", "Seconds"},
    {"cache_storage", "Token-Seconds"},
    {"storage", "Byte-Seconds"},
    {"storage.level", "Bytes"},
    {"capacity.ptu", "PTU-Seconds"},
    {"capacity.tpm", "TPM-Seconds"},
    {"capacity.gpu", "GPU-Seconds"},
    {"capacity", "Unit-Seconds"},
    {"train.token", "Tokens"},
    {"train.time", "Seconds"},
    {"seat", "Seat-Days"},
    {"credit", "Credits"},
    {"search_unit", "Search Units"},
    {"classification", "Classifications"},
    {"guardrail_unit", "Guardrail Units"},
};

static unsigned modality_of(const char *text, size_t len)
{
    static const char *const names[] = {"text", "image", "audio", "video", "document"};
    for (unsigned i = 0; i < 5; i++)
        if (strlen(names[i]) == len && !memcmp(names[i], text, len)) return 1U << i;
    return 0;
}

bool tur__focus_place_of(tur__focus_place *p, const char *text, size_t len)
{
    const char *at = memchr(text, '@', len);
    size_t n = at ? (size_t)(at - text) : len;
    *p = (tur__focus_place){.name = text, .name_len = n, .modalities = ALL_MODALITIES};
    if (!n) return false;
    if (at) p->modalities = modality_of(at + 1, len - n - 1);
    if (!p->modalities) return false;
    for (int i = 1; i < TUR__METER_COUNT; i++) {
        if (tur__meters[i].len != n || memcmp(tur__meters[i].name, text, n)) continue;
        p->meter = i;
        p->mask = tur__meters[i].mask;
        return !at || p->mask;
    }
    return !at && n > 2 && !memcmp(text, "x_", 2);
}

bool tur__focus_place_line(tur__focus_place *p, const tur__json *line)
{
    const tur__json *meter = tur__json_get(line, "meter"), *m = tur__json_get(line, "modality");
    if (!meter || meter->kind != TUR__JSON_STRING || memchr(meter->text, '@', meter->len) ||
        !tur__focus_place_of(p, meter->text, meter->len))
        return false;
    if (m) p->modalities = modality_of(m->text, m->len);
    return p->modalities != 0;
}

bool tur__focus_places_meet(const tur__focus_place *a, const tur__focus_place *b)
{
    if (a->mask && b->mask) return (a->mask & b->mask) && (a->modalities & b->modalities);
    return a->name_len == b->name_len && !memcmp(a->name, b->name, a->name_len);
}

const char *tur__focus_unit(const tur__focus_place *p)
{
    if (p->mask) return "Tokens";
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strlen(units[i].meter) == p->name_len && !memcmp(units[i].meter, p->name, p->name_len))
            return units[i].unit;
    return "Units";
}

static bool is_complete(const tur__json *record, unsigned mask)
{
    const tur__json *list = tur__json_get(record, "complete");
    bool input = false, output = false;
    for (const tur__json *e = list ? list->first : NULL; e; e = e->next) {
        input |= tur__json_is(e, "input");
        output |= tur__json_is(e, "output");
    }
    return (input || !(mask & INPUT_ALL)) && (output || !(mask & OUTPUT));
}

/* Lower and upper bound are equal where every line that meets the place lies inside it, or is zero,
 * and no further token can be there. */
bool tur__focus_measured(tur__decimal *out, const tur__json *record, const tur__focus_place *place)
{
    const tur__json *meters = tur__json_get(record, "meters");
    size_t lines = 0;
    *out = tur__decimal_from_int(0);
    for (const tur__json *l = meters ? meters->first : NULL; l; l = l->next) {
        tur__focus_place p;
        tur__decimal d;
        const tur__json *q = tur__json_get(l, "quantity");
        if (!tur__focus_place_line(&p, l)) continue;
        if (!tur__focus_places_meet(&p, place)) continue;
        if (!q || !tur__decimal_parse(&d, q->text, q->len)) return false;
        bool inside = !place->mask || (!(p.mask & ~place->mask) && !(p.modalities & ~place->modalities));
        if (!inside && tur__decimal_sign(d)) return false;
        if (inside && !tur__decimal_add(out, *out, d)) return false;
        lines += inside;
    }
    return place->mask ? is_complete(record, place->mask) : lines != 0;
}

/* ---- Texts of units ---- */

static bool scale_by(int64_t *scale, int64_t factor)
{
    return !__builtin_mul_overflow(*scale, factor, scale) && *scale <= 9007199254740991;
}

/* Words of units, without case and without the s of the plural. A meter stands only beside a unit
 * that no other meter has: seconds may be of sound or of film. */
static bool word_of(tur__focus_measure *m, const char *word)
{
    static const struct {
        const char *word;
        int64_t scale;
        const char *meter;
    } known[] = {
        {"request", 1, "request"},
        {"image", 1, "image"},
        {"page", 1, "page"},
        {"character", 1, "character"},
        {"credit", 1, "credit"},
        {"classification", 1, "classification"},
        {"search unit", 1, "search_unit"},
        {"guardrail unit", 1, "guardrail_unit"},
        {"token-second", 1, "cache_storage"},
        {"token-hour", 3600, "cache_storage"},
        {"byte-second", 1, "storage"},
        {"ptu-second", 1, "capacity.ptu"},
        {"ptu-hour", 3600, "capacity.ptu"},
        {"tpm-second", 1, "capacity.tpm"},
        {"tpm-hour", 3600, "capacity.tpm"},
        {"gpu-second", 1, "capacity.gpu"},
        {"gpu-hour", 3600, "capacity.gpu"},
        {"unit-second", 1, "capacity"},
        {"seat-day", 1, "seat"},
    };
    size_t n = strlen(word);
    if (n && (word[n - 1] == 's' || word[n - 1] == 'S')) n--;
    if (n == 5 && !strncasecmp(word, "token", 5)) return m->tokens = true;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strlen(known[i].word) != n || strncasecmp(known[i].word, word, n)) continue;
        m->meter = known[i].meter;
        return scale_by(&m->scale, known[i].scale);
    }
    return false;
}

bool tur__focus_measure_of(tur__focus_measure *m, const char *text)
{
    int64_t n = 0;
    const char *p = text;
    *m = (tur__focus_measure){.scale = 1};
    for (; *p >= '0' && *p <= '9'; p++)
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *p - '0', &n)) return false;
    if (p > text && n > 0 && n <= 9007199254740991) m->scale = n;
    else if (p > text) return false;
    /* "1K tokens", "1M": the letter stands at the number. */
    if (p > text && (*p == 'K' || *p == 'k' || *p == 'M') && (p[1] == ' ' || !p[1])) {
        if (!scale_by(&m->scale, *p == 'M' ? 1000000 : 1000)) return false;
        p++;
    }
    while (*p == ' ') p++;
    if (!strncasecmp(p, "thousand ", 9)) return scale_by(&m->scale, 1000) && word_of(m, p + 9);
    if (!strncasecmp(p, "million ", 8)) return scale_by(&m->scale, 1000000) && word_of(m, p + 8);
    return word_of(m, p);
}
