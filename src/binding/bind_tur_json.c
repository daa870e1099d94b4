/* Records as the elements of one JSON array (data.md#array).
 *
 * An element is found by its brackets and quotation marks alone, and handed on as it stands; whether
 * it is JSON, and a record, the scanner says. So an element that is wrong inside ends where it ends.
 * One whose brackets do not match ends before the first line that begins as an element does, if there
 * is one: it never hides those behind it. */
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "binding/reading.h"

/* Brackets whose kind is remembered; the scanner allows far fewer, and deeper ones are counted. */
enum { DEPTH = 256 };

/* What comes next. */
typedef enum expected {
    BEFORE_ARRAY,
    FIRST_VALUE, /* or the end of the array */
    VALUE,       /* behind a comma */
    COMMA,       /* or the end of the array */
    BEHIND_ARRAY,
    NOTHING      /* what is behind has been told of */
} expected;

typedef struct state {
    tur__window w;
    bool opened;
    expected expected;
    /* Up to offset DOUBTED brackets were followed in vain. There an element also ends at offset FENCE,
     * before the first line that begins with a brace behind at most INDENT blanks; so what is wrong is
     * gone through twice, however often it is wrong. */
    uint64_t doubted, fence, indent;
} state;

/* How far the element at the window's place goes. */
typedef struct extent {
    size_t len;       /* bytes that belong to it, as far as it was followed */
    uint64_t dropped; /* bytes before, of one that is too long */
    size_t depth;     /* brackets that are open */
    char open[DEPTH];
    bool bracketed, quoted; /* by what it begins with; else a number or word */
    bool in_string, escaped;
    bool mismatched, done;
} extent;

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* ---- The extent of an element ---- */

/* Whether C ends a number or a word, or what is written in the place of one. */
static bool ends_word(char c) { return is_space(c) || (c && strchr(",:[]{}\"", c)); }

/* A closing bracket. It closes what it matches, with all that is open inside: those were forgotten.
 * False where it matches nothing of the element. */
static bool close_bracket(extent *e, char c)
{
    size_t level = e->depth;
    if (level > DEPTH) return e->depth--, true;
    while (level && e->open[level - 1] != c) level--;
    e->mismatched |= level != e->depth;
    if (level) e->depth = level - 1;
    return level;
}

/* Follows the element over the byte C outside strings. */
static void follow_byte(extent *e, char c)
{
    if (c == '"') {
        e->in_string = true;
    } else if (c == '{' || c == '[') {
        if (e->depth < DEPTH) e->open[e->depth] = c == '{' ? '}' : ']';
        e->depth++;
    } else if (c == '}' || c == ']') {
        bool matched = close_bracket(e, c);
        /* a bracket of the array around */
        if (!matched && c == ']') {
            e->done = true;
            return;
        }
        e->done = matched && !e->depth;
    }
    e->len++;
}

/* Follows a string over what is left of HAVE bytes, to its end. JSON has no line feed in a string, so
 * one ends it: a missing quotation mark costs no more than its line. */
static void follow_string(extent *e, const char *text, size_t have)
{
    while (e->len < have && e->in_string) {
        char c = text[e->len];
        if (c == '\n') {
            e->in_string = e->escaped = false;
            e->mismatched = true;
            e->done = e->quoted && !e->depth;
            return;
        }
        e->len++;
        if (e->escaped) {
            e->escaped = false;
        } else if (c == '\\') {
            e->escaped = true;
        } else if (c == '"') {
            e->in_string = false;
            e->done = e->quoted && !e->depth;
        } else {
            e->len += tur__json_plain(text + e->len, have - e->len);
        }
    }
}

static void follow(extent *e, const char *text, size_t have)
{
    while (e->len < have && !e->done) {
        if (e->in_string) follow_string(e, text, have);
        else if (e->bracketed || e->quoted) follow_byte(e, text[e->len]);
        else if (ends_word(text[e->len])) e->done = true;
        else e->len++;
    }
}

/* The bytes before the first line of TEXT that begins with at most INDENT blanks and a brace, without
 * the white space and comma in front of it; LEN where there is none. */
static size_t before_next(const char *text, size_t len, uint64_t indent)
{
    const char *end = text + len;
    for (const char *feed = text; (feed = memchr(feed, '\n', (size_t)(end - feed))); ) {
        const char *p = ++feed;
        while (p < end && (*p == ' ' || *p == '\t')) p++;
        if (p == end || *p != '{' || (uint64_t)(p - feed) > indent) continue;
        for (p = feed; p > text && is_space(p[-1]); p--) {}
        if (p > text && p[-1] == ',') p--;
        if (p > text) return (size_t)(p - text);
    }
    return len;
}

/* Brackets do not tell where the element of LEN bytes at the window's place ends: lines have to. */
static void doubt(state *s, extent *e)
{
    tur__window *w = &s->w;
    s->indent = w->column - 1;
    s->doubted = w->offset + e->len;
    s->fence = w->offset + before_next(w->data + w->at, e->len, s->indent);
    if (s->fence == s->doubted) return;
    e->len = (size_t)(s->fence - w->offset);
    e->done = true;
}

/* Bytes at the window's place before the fence; 0 where there is none. */
static size_t before_fence(state *s)
{
    tur__window *w = &s->w;
    if (w->offset >= s->doubted) return 0;
    if (w->offset >= s->fence) s->fence = w->offset + before_next(w->data + w->at, (size_t)(s->doubted - w->offset), s->indent);
    return s->fence < s->doubted ? (size_t)(s->fence - w->offset) : 0;
}

/* Finds the extent of the element at the window's place. */
static tur__step find_extent(tur__reading *r, extent *e)
{
    state *s = r->state;
    tur__window *w = &s->w;
    char first = w->data[w->at];
    size_t fenced = before_fence(s);
    *e = (extent){.bracketed = first == '{' || first == '[', .quoted = first == '"'};
    if (fenced) {
        follow(e, w->data + w->at, fenced);
        return TUR__STEP_RECORD;
    }
    for (;;) {
        follow(e, w->data + w->at, w->len - w->at);
        bool over = e->len > r->max_record;
        if (e->bracketed && !e->dropped && (e->done ? e->mismatched : over || w->end)) doubt(s, e);
        if (e->done || w->end) return TUR__STEP_RECORD;
        if (e->dropped || over) {
            tur__window_pass(w, e->len);
            e->dropped += e->len;
            e->len = 0;
        }
        tur__step step = tur__window_fill(w, r->source, e->len + 1);
        if (step != TUR__STEP_RECORD) return step;
    }
}

/* ---- The line of an element ---- */

/* Makes one line of the LEN bytes at the window's place, each line of theirs with a mark. A line feed
 * in a string is no white space: there the line breaks off, as a line of JSON Lines would. */
static void put_line(tur__reading *r, size_t len)
{
    state *s = r->state;
    const char *text = s->w.data + s->w.at, *end = text + len, *feed;
    tur__mark place = tur__window_place(&s->w, 0);
    bool in_string = false;
    place.verbatim = true;
    tur__reading_mark(r, &place);
    if (!memchr(text, '\n', len) && !memchr(text, '\r', len)) {
        tur__buf_add(&r->json, text, len);
        return;
    }
    while (text < end) {
        feed = memchr(text, '\n', (size_t)(end - text));
        const char *stop = feed ? feed : end;
        size_t from = r->json.len;
        tur__buf_add(&r->json, text, (size_t)(stop - text));
        if (r->json.failed) return;
        for (char *p = r->json.data + from, *last = r->json.data + r->json.len; p < last; p++) {
            if (*p == '"') in_string = !in_string;
            else if (*p == '\\' && in_string) p++;
            else if (*p == '\r' && !in_string) *p = ' ';
        }
        if (!feed || in_string) return;
        tur__buf_putc(&r->json, ' ');
        place.offset += (uint64_t)(feed + 1 - text);
        place.line++;
        place.column = 1;
        text = feed + 1;
        tur__reading_mark(r, &place);
    }
}

static tur__step element(tur__reading *r)
{
    state *s = r->state;
    extent e;
    tur__mark start = tur__window_place(&s->w, 0);
    tur__step step = find_extent(r, &e);
    if (step != TUR__STEP_RECORD) return step;
    if (e.dropped || e.len > r->max_record) tur__reading_too_long(r, &start, e.dropped + e.len);
    else put_line(r, e.len);
    tur__window_pass(&s->w, e.len);
    s->expected = COMMA;
    return TUR__STEP_RECORD;
}

/* ---- What stands around the elements ---- */

/* The character at the window's place, as it can be shown. */
static const char *shown(tur__reading *r, const char *behind)
{
    const tur__window *w = &((state *)r->state)->w;
    const char *text = w->data + w->at;
    size_t have = w->len - w->at, size = 1;
    while (size < have && size < 4 && ((unsigned char)text[size] & 0xC0) == 0x80) size++;
    if (tur__utf8_valid(text, size) != size || (unsigned char)*text < ' ')
        return tur__reading_text(r, "the byte %02X%s", (unsigned char)*text, behind);
    return tur__reading_text(r, "%.*s%s", (int)size, text, behind);
}

static tur__step fault(tur__reading *r, int requirement, const char *found, const char *wanted)
{
    tur__mark place = tur__window_place(&((state *)r->state)->w, 0);
    tur__reading_fault(r, requirement, &place, found, wanted);
    return TUR__STEP_RECORD;
}

/* Goes to the next byte that is no white space. */
static tur__step skip_space(tur__reading *r)
{
    tur__window *w = &((state *)r->state)->w;
    for (;;) {
        size_t n = 0;
        while (w->at + n < w->len && is_space(w->data[w->at + n])) n++;
        tur__window_pass(w, n);
        if (w->at < w->len || w->end) return TUR__STEP_RECORD;
        tur__step step = tur__window_fill(w, r->source, 1);
        if (step != TUR__STEP_RECORD) return step;
    }
}

static tur__step at_end(tur__reading *r)
{
    state *s = r->state;
    if (s->expected == BEFORE_ARRAY) fault(r, TUR_1531, "nothing", "an array");
    else if (s->expected != BEHIND_ARRAY) fault(r, TUR_1531, "the end of the file inside the array", "]");
    r->partial = r->faults;
    return TUR__STEP_END;
}

/* A byte order mark is at the start or nowhere; it takes no column. */
static tur__step open_source(tur__reading *r)
{
    state *s = r->state;
    s->opened = true;
    s->w.line = s->w.column = 1;
    tur__step step = tur__window_fill(&s->w, r->source, 3);
    if (step != TUR__STEP_RECORD || s->w.len < 3 || memcmp(s->w.data, "\xEF\xBB\xBF", 3) != 0) return step;
    fault(r, TUR_1530, "a byte order mark", "UTF-8 without one");
    tur__window_pass(&s->w, 3);
    s->w.column = 1;
    return step;
}

/* Passes over the byte at the window's place, behind which WHAT is expected. */
static void take(tur__reading *r, expected what)
{
    state *s = r->state;
    tur__window_pass(&s->w, 1);
    s->expected = what;
}

/* A comma, where the form has one or not. */
static tur__step comma(tur__reading *r)
{
    state *s = r->state;
    if (s->expected != COMMA) fault(r, TUR_1530, "a comma", s->expected == VALUE ? "a record behind the comma before it" : "a record or ]");
    take(r, VALUE);
    return TUR__STEP_RECORD;
}

static tur__step end_of_array(tur__reading *r)
{
    state *s = r->state;
    if (s->expected == VALUE) fault(r, TUR_1530, "]", "a record behind the comma");
    take(r, BEHIND_ARRAY);
    return TUR__STEP_RECORD;
}

/* What stands at the window's place: the next element, or a step of the way to it. */
static tur__step take_one(tur__reading *r, char c)
{
    state *s = r->state;
    if (s->expected == BEHIND_ARRAY || s->expected == BEFORE_ARRAY) {
        if (s->expected == BEFORE_ARRAY && c == '[') return take(r, FIRST_VALUE), TUR__STEP_RECORD;
        bool behind = s->expected == BEHIND_ARRAY;
        s->expected = NOTHING;
        return fault(r, TUR_1530, shown(r, behind ? " behind the array; nothing is read from there" : "; nothing is read from there"),
                     behind ? "the end of the file" : "[");
    }
    if (c == ',') return comma(r);
    if (c == ']') return end_of_array(r);
    if (c == '}' || c == ':') {
        fault(r, TUR_1530, shown(r, " between records"), "a comma or ]");
        return take(r, s->expected), TUR__STEP_RECORD;
    }
    if (s->expected != COMMA) return element(r);
    s->expected = VALUE;
    return fault(r, TUR_1530, "no comma before this record", "a comma");
}

static tur__step next(tur__reading *r)
{
    state *s = r->state;
    tur__step step = s->opened ? TUR__STEP_RECORD : open_source(r);
    while (step == TUR__STEP_RECORD && !r->json.len && !r->faults) {
        if (s->expected == NOTHING) return TUR__STEP_END;
        if ((step = skip_space(r)) != TUR__STEP_RECORD) break;
        if (s->w.at == s->w.len) return at_end(r);
        step = take_one(r, s->w.data[s->w.at]);
        if (r->json.failed) return TUR__STEP_NO_MEMORY;
    }
    return step;
}

static void close_state(void *state_of)
{
    state *s = state_of;
    tur__window_free(&s->w);
}

static bool probe(const char *head, size_t len)
{
    size_t at = len >= 3 && !memcmp(head, "\xEF\xBB\xBF", 3) ? 3 : 0;
    while (at < len && is_space(head[at])) at++;
    return at < len && head[at] == '[';
}

/* ---- Writing ---- */

/* A record on a line of its own, so that line tools are of use. */
static tur_status write_lines(tur__writing *w, const char *lines, size_t len)
{
    bool *any = w->state;
    for (const char *end = lines + len; lines < end;) {
        const char *feed = memchr(lines, '\n', (size_t)(end - lines));
        if (!w->write(w->ctx, *any ? ",\n" : "[\n", 2) || !w->write(w->ctx, lines, (size_t)(feed - lines))) return TUR_EIO;
        *any = true;
        lines = feed + 1;
    }
    return TUR_OK;
}

static tur_status write_end(tur__writing *w)
{
    const bool *any = w->state;
    const char *end = *any ? "\n]\n" : "[]\n";
    return w->write(w->ctx, end, strlen(end)) ? TUR_OK : TUR_EIO;
}

static const uint16_t serves[] = {TUR_1530, TUR_1531, UINT16_MAX};

const tur__binding tur_binding_tur_json = {
    .name = "tur-json",
    .summary = "Token Usage Records as one JSON array",
    .suffix = ".json",
    .probe = probe,
    .state_size = sizeof(state),
    .write_state_size = sizeof(bool),
    .serves = serves,
    .next = next,
    .close = close_state,
    .write = write_lines,
    .write_end = write_end,
};
