#include "pipe/chunk.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/status.h"
#include "binding/reading.h"

bool tur__chunk_reserve(tur__chunk *c, size_t len)
{
    if (len > SIZE_MAX - 2 * TUR__PAD) return false;
    size_t want = len + 1 + TUR__PAD;
    if (want <= c->cap) return true;
    char *data = realloc(c->data, want);
    if (!data) return false;
    c->data = data;
    c->cap = want;
    return true;
}

static bool grow(void **array, size_t *cap, size_t size)
{
    size_t more = *cap ? *cap * 2 : 256;
    void *p = realloc(*array, more * size);
    if (!p) return false;
    *array = p;
    *cap = more;
    return true;
}

static void put_token(tur__buf *b, const char *text, size_t len)
{
    tur__buf_putc(b, '/');
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '~') tur__buf_puts(b, "~0");
        else if (text[i] == '/') tur__buf_puts(b, "~1");
        else tur__buf_putc(b, text[i]);
    }
}

/* JSON Pointer of a node: the arrays that hold the frame, then the dotted path within it. */
static void put_node(tur__buf *b, const tur__frame *f, int node)
{
    if (f->up) {
        put_node(b, f->up, f->up_node);
        tur__buf_printf(b, "/%u", f->index);
    }
    const char *path = tur__frames[f->kind].nodes[node].path;
    while (*path) {
        const char *dot = strchr(path, '.');
        size_t len = dot ? (size_t)(dot - path) : strlen(path);
        put_token(b, path, len);
        path += len + (dot != NULL);
    }
}

static const char *pointer_of(tur__worker *w, const tur__spot *s)
{
    tur__buf b = {0};
    if (!s->frame) return NULL;
    put_node(&b, s->frame, s->node);
    if (s->index >= 0) tur__buf_printf(&b, "/%lld", (long long)s->index);
    if (s->name) put_token(&b, s->name, s->name_len);
    const char *text = tur__arena_copy(&w->chunk.arena, tur__buf_text(&b), b.len);
    tur__buf_free(&b);
    return text;
}

/* Code points from the start of the line to POS, from 1. They are noted for every STRIDE bytes, so that
 * many findings in a long line cost no more than their number. */
static uint64_t column(tur__worker *w, uint32_t pos)
{
    enum { STRIDE = 4096 };
    while ((size_t)w->strides * STRIDE < pos) {
        size_t n = w->strides ? w->stride[w->strides - 1] : 0, at = (size_t)w->strides * STRIDE;
        if (w->strides == w->stride_cap && !grow((void **)&w->stride, &w->stride_cap, sizeof *w->stride)) return w->out_of_memory = true, 1;
        size_t end = at + STRIDE < pos ? at + STRIDE : pos;
        for (size_t i = at; i < end; i++) n += ((unsigned char)w->line[i] & 0xC0) != 0x80;
        if (end == pos && end < at + STRIDE) return n + 1;
        w->stride[w->strides++] = n;
    }
    size_t whole = pos / STRIDE, n = whole ? w->stride[whole - 1] : 0;
    for (size_t i = whole * STRIDE; i < pos; i++) n += ((unsigned char)w->line[i] & 0xC0) != 0x80;
    return n + 1;
}

tur__mark tur__chunk_place(const tur__chunk *c, uint64_t turn, size_t start, uint32_t pos)
{
    const char *line = c->data + start;
    if (c->binding) {
        const tur__chunk_step *step = &c->step[turn - 1];
        /* a record that was given up has no line to mark places in, but faults */
        if (!step->marks) return step->faults ? c->fault[step->fault].place : (tur__mark){.line = 1, .column = 1};
        return tur__mark_place(c->mark + step->mark, step->marks, line, pos);
    }
    tur__mark place = {.line = turn, .column = 1, .offset = c->offset + start + pos};
    for (uint32_t i = 0; i < pos; i++) place.column += ((unsigned char)line[i] & 0xC0) != 0x80;
    return place;
}

/* The same for the line at hand. */
static tur__mark place_of(tur__worker *w, uint32_t pos)
{
    const tur__chunk *c = &w->chunk;
    if (!w->step) return (tur__mark){.line = c->lines, .column = column(w, pos), .offset = c->offset + (uint64_t)(w->line - c->data) + pos};
    tur__mark place = *tur__mark_find(c->mark + w->step->mark, w->step->marks, pos);
    if (!place.verbatim) return place;
    place.offset += pos - place.at;
    place.column += column(w, pos) - column(w, place.at);
    return place;
}

static const char *keep(tur__worker *w, const char *text)
{
    return text ? tur__arena_copy(&w->chunk.arena, text, strlen(text)) : NULL;
}

/* The record's id where it has a readable one. */
static const char *id_of(tur__worker *w)
{
    const tur__frame *r = w->scan.record;
    if (!r || w->scan.broken || !tur__ok(r, TUR__RECORD_RECORD_ID)) return NULL;
    const tur__slot *slot = &r->slot[TUR__RECORD_RECORD_ID];
    return tur__arena_copy(&w->chunk.arena, slot->text, slot->len);
}

/* The finding, still without place and pointer; NULL where it is not wanted. */
static tur__found *new_finding(tur__worker *w, int requirement, const char *found, const char *wanted)
{
    tur__chunk *c = &w->chunk;
    int severity = w->severity[requirement];
    if (severity == TUR_IGNORE) return NULL;
    if (severity == TUR_ERROR) w->failed = true;
    tur__found *f = tur__arena_zalloc(&c->arena, sizeof *f);
    if (!f) return w->out_of_memory = true, NULL;
    f->requirement = (uint16_t)requirement;
    f->severity = (uint8_t)severity;
    f->turn = c->lines;
    f->record = w->numbered ? c->records : 0;
    f->record_id = id_of(w);
    f->found = keep(w, found);
    f->wanted = keep(w, wanted);
    *c->found_last = f;
    c->found_last = &f->next;
    return f;
}

static TUR__COLD void add_finding(tur__worker *w, int requirement, const tur__spot *spot, const char *found, const char *wanted)
{
    tur__found *f = new_finding(w, requirement, found, wanted);
    if (!f) return;
    f->place = place_of(w, spot->pos);
    f->pointer = pointer_of(w, spot);
}

/* What a binding found. */
static TUR__COLD void fault_findings(tur__worker *w)
{
    const tur__chunk *c = &w->chunk;
    const tur__chunk_step *step = w->step;
    for (size_t i = step->fault; i < step->fault + step->faults; i++) {
        const tur__fault *fault = &c->fault[i];
        /* each record was tested for its length */
        w->counter[fault->requirement].fired += fault->requirement != TUR_0122 || !step->record;
        w->counter[fault->requirement].violated++;
        tur__found *f = new_finding(w, fault->requirement, fault->found, fault->wanted);
        if (f) f->place = fault->place;
    }
    if (!step->more_faults) return;
    const tur__fault *last = &c->fault[step->fault + step->faults - 1];
    w->counter[last->requirement].fired += step->more_faults;
    w->counter[last->requirement].violated += step->more_faults;
    tur__found *f = new_finding(w, last->requirement, tur__arena_printf(&w->arena, "%llu more in this record", (unsigned long long)step->more_faults), "a record without them");
    if (f) f->place = last->place;
}

static bool has_fault(const tur__chunk *c, const tur__chunk_step *step, int requirement)
{
    for (size_t i = step->fault; i < step->fault + step->faults; i++)
        if (c->fault[i].requirement == requirement) return true;
    return false;
}

/* A finding about the line rather than what it holds. */
static TUR__COLD void line_finding(tur__worker *w, int requirement, size_t pos, const char *found, const char *wanted)
{
    tur__spot spot = {NULL, 0, -1, NULL, 0, (uint32_t)pos};
    w->counter[requirement].violated++;
    add_finding(w, requirement, &spot, found, wanted);
}

static TUR__COLD void rule_finding(tur__judge *j, int requirement, const tur__frame *f, int node, const char *found, const char *wanted)
{
    tur__worker *w = (tur__worker *)(void *)((char *)j - offsetof(tur__worker, judge));
    uint32_t pos = node && tur__has(f, node) ? f->slot[node].pos : f->pos;
    tur__spot spot = {f, node, -1, NULL, 0, pos};
    if (!node && j->extra) {
        spot.name = j->extra->name;
        spot.name_len = j->extra->name_len;
        spot.pos = j->extra->pos;
    }
    add_finding(w, requirement, &spot, found, wanted);
}

/* A structural finding as the version of its record has it; -1 where it says nothing there. */
static int judged_as(const tur__scan *s, int requirement, bool newer)
{
    /* one of another major version is only named */
    if (s->foreign && !s->broken && requirement != TUR_1601) return -1;
    return newer && s->newer ? TUR_1606 : requirement;
}

/* Those that were not described: one line for each requirement. */
static TUR__COLD void more_findings(tur__worker *w)
{
    tur__scan *s = &w->scan;
    tur__spot spot = {s->record, 0, -1, NULL, 0, 0};
    for (int r = 0; r < TUR__REQUIREMENT_COUNT; r++)
        for (int newer = 0; newer < 2; newer++) {
            uint32_t n = s->more[newer][r];
            int requirement = judged_as(s, r, newer);
            if (!n || requirement < 0) continue;
            w->counter[requirement].fired += n;
            w->counter[requirement].violated += n;
            add_finding(w, requirement, &spot, tur__arena_printf(&w->arena, "%u more in this record", n), "a record without them");
        }
}

/* What the scanner found. */
static TUR__COLD void scan_findings(tur__worker *w, bool unterminated)
{
    tur__scan *s = &w->scan;
    for (tur__pending *p = s->findings; p; p = p->next) {
        int requirement = judged_as(s, p->requirement, p->newer);
        if (requirement < 0) continue;
        /* without its line feed, a record that breaks off was cut */
        if (unterminated && s->cut && !p->spot.frame) requirement = TUR_1505;
        /* a carriage return in a string: the ends of lines are of JSON Lines alone */
        if (w->step && requirement == TUR_1502) requirement = TUR_0101;
        /* what tur__scan_fired cannot count: it knows members of the tables, not what lies in them */
        if (p->spot.name || p->spot.index >= 0 || requirement == TUR_0105 || requirement == TUR_1502 || requirement == TUR_1606) w->counter[requirement].fired++;
        w->counter[requirement].violated++;
        add_finding(w, requirement, &p->spot, p->found, p->wanted);
    }
    if (s->pending > TUR__PENDING_MAX) more_findings(w);
}

/* Number of an emitter in the chunk; UINT32_MAX when memory is exhausted. */
static uint32_t emitter_of(tur__chunk *c, const tur__slot *emitter) { return tur__names_add(&c->emitters, emitter->text, emitter->len); }

/* Room for a key of SET, its place filled in; NULL when memory is exhausted. */
static tur__chunk_key *new_key(tur__worker *w, tur__set set, uint32_t emitter, uint32_t pos)
{
    tur__chunk *c = &w->chunk;
    tur__chunk_keys *keys = &c->keys[set];
    if (keys->count == keys->cap && !grow((void **)&keys->key, &keys->cap, sizeof *keys->key)) return NULL;
    tur__chunk_key *k = &keys->key[keys->count++];
    k->emitter = emitter;
    k->turn = (uint32_t)c->lines;
    k->record = (uint32_t)c->records;
    k->start = (uint32_t)(w->line - c->data);
    k->pos = pos;
    k->clean = !w->failed;
    return k;
}

/* Two hashes of the parts: 128 bits, seeded, so that nobody can make two calls look alike. */
static void call_key(const tur__worker *w, const tur__frame *r, uint8_t key[16])
{
    static const int parts[] = {TUR__RECORD_PARTIES_SELLER_ID, TUR__RECORD_REQUEST_ID, TUR__RECORD_REQUEST_PART, TUR__RECORD_REQUEST_ATTEMPT};
    uint64_t present = 0; /* "an absent member being a value of its own" */
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) present |= (uint64_t)tur__has(r, parts[i]) << i;
    for (int half = 0; half < 2; half++) {
        uint64_t h = w->seed[half] + present;
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
            if (present >> i & 1) h = tur__hash_bytes(r->slot[parts[i]].text, r->slot[parts[i]].len, h);
        memcpy(key + 8 * half, &h, 8);
    }
}

/* "kind usage and grain request with request.id, without corrects, whose additive is absent or
 * quantity, that no gateway's cache answered" */
static bool is_live_call(const tur__frame *r)
{
    static const int judged[] = {TUR__RECORD_ADDITIVE, TUR__RECORD_REQUEST_SERVED_BY, TUR__RECORD_REQUEST_PART, TUR__RECORD_REQUEST_ATTEMPT, TUR__RECORD_PARTIES_SELLER_ID};
    for (size_t i = 0; i < sizeof judged / sizeof *judged; i++)
        if (tur__bad(r, judged[i])) return false;
    int additive = tur__code_of(r, TUR__RECORD_ADDITIVE);
    return tur__code_of(r, TUR__RECORD_KIND) == TUR__KIND_USAGE && tur__code_of(r, TUR__RECORD_GRAIN) == TUR__GRAIN_REQUEST && tur__ok(r, TUR__RECORD_REQUEST_ID) &&
           !tur__has(r, TUR__RECORD_CORRECTS) && (additive < 0 || additive == TUR__ADDITIVE_QUANTITY) &&
           tur__code_of(r, TUR__RECORD_REQUEST_SERVED_BY) != TUR__SERVED_BY_GATEWAY_CACHE;
}

static bool note_correction(tur__worker *w, const tur__frame *r, uint32_t emitter)
{
    tur__chunk *c = &w->chunk;
    const tur__slot *id = &r->slot[TUR__RECORD_RECORD_ID], *original = &r->slot[TUR__RECORD_CORRECTS_RECORD_ID];
    if (!tur__ok(r, TUR__RECORD_CORRECTS_EMITTER) || !tur__ok(r, TUR__RECORD_CORRECTS_RECORD_ID) || !tur__ok(r, TUR__RECORD_CORRECTS_ACTION)) return true;
    if (c->corrections == c->correction_cap && !grow((void **)&c->correction, &c->correction_cap, sizeof *c->correction)) return false;
    tur__chunk_correction *k = &c->correction[c->corrections++];
    *k = (tur__chunk_correction){.own_emitter = emitter,
                                 .original_emitter = emitter_of(c, &r->slot[TUR__RECORD_CORRECTS_EMITTER]),
                                 .turn = (uint32_t)c->lines,
                                 .record = (uint32_t)c->records,
                                 .start = (uint32_t)(w->line - c->data),
                                 .pos = r->slot[TUR__RECORD_CORRECTS].pos,
                                 .reverses = tur__code_of(r, TUR__RECORD_CORRECTS_ACTION) == TUR__ACTION_REVERSE};
    tur__form_uuid(k->own, id->text, id->len);
    tur__form_uuid(k->original, original->text, original->len);
    return k->original_emitter != UINT32_MAX;
}

/* Notes of the record what the sets of the export need. */
static void note(tur__worker *w)
{
    const tur__frame *r = w->scan.record;
    if (!tur__ok(r, TUR__RECORD_EMITTER)) return;
    uint32_t emitter = emitter_of(&w->chunk, &r->slot[TUR__RECORD_EMITTER]);
    bool done = emitter != UINT32_MAX, has_id = tur__ok(r, TUR__RECORD_RECORD_ID);
    const tur__slot *id = &r->slot[TUR__RECORD_RECORD_ID];
    tur__chunk_key *k;
    if (done && w->want[TUR__SET_IDS] && has_id) {
        done = (k = new_key(w, TUR__SET_IDS, emitter, id->pos));
        if (done) tur__form_uuid(k->key, id->text, id->len);
    }
    if (done && w->want[TUR__SET_CALLS] && is_live_call(r)) {
        done = (k = new_key(w, TUR__SET_CALLS, emitter, r->slot[TUR__RECORD_REQUEST_ID].pos));
        if (done) call_key(w, r, k->key);
    }
    if (done && w->want_corrections && has_id && tur__has(r, TUR__RECORD_CORRECTS)) done = note_correction(w, r, emitter);
    if (!done) w->out_of_memory = true;
}

/* The canonical form of the record, LEN bytes at w->line, and its leaf: SHA-256 of a zero byte and the
 * form. False: memory is exhausted, or libcrypto refused. */
static bool note_form(tur__worker *w, tur__chunk_record *k, size_t len)
{
    tur__chunk *c = &w->chunk;
    const char *form = w->line;
    k->size = len;
    if (!w->scan.canonical) form = tur__canon_text(&w->canon, &k->size, w->line, len);
    if (!form) return w->canon.message != NULL;
    k->has_form = true;
    k->in_data = form >= c->data && form < c->data + c->len;
    k->at = k->in_data ? (size_t)(form - c->data) : c->canonical.len;
    if (!k->in_data) tur__buf_add(&c->canonical, form, k->size);
    return !c->canonical.failed && tur__sha256_begin(&w->sha) && tur__sha256_add(&w->sha, "", 1) &&
           tur__sha256_add(&w->sha, form, k->size) && tur__sha256_end(&w->sha, k->leaf);
}

/* Notes the record for those who asked for records: LEN bytes at w->line. */
static void note_record(tur__worker *w, size_t len)
{
    tur__chunk *c = &w->chunk;
    if (c->noted_count == c->noted_cap && !grow((void **)&c->noted, &c->noted_cap, sizeof *c->noted)) {
        w->out_of_memory = true;
        return;
    }
    tur__chunk_record *k = &c->noted[c->noted_count++];
    *k = (tur__chunk_record){.id = id_of(w), .clean = !w->failed, .turn = (uint32_t)c->lines, .record = (uint32_t)c->records, .start = (size_t)(w->line - c->data)};
    if (len && !w->scan.broken && !note_form(w, k, len)) w->out_of_memory = true;
}

static bool is_blank(const char *line, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (line[i] != ' ' && line[i] != '\t') return false;
    return true;
}

/* Judges the LEN bytes at w->line as a record. */
static void judge_record(tur__worker *w, size_t len, bool unterminated)
{
    tur__scan *s = &w->scan;
    tur__scan_line(s, w->line, len);
    if (TUR__UNLIKELY(w->step && w->step->faults)) fault_findings(w);
    if (TUR__UNLIKELY(s->findings != NULL)) scan_findings(w, unterminated);
    if (TUR__UNLIKELY(unterminated && !s->broken)) line_finding(w, TUR_1504, len, "no line feed at the end of the file", "a line feed behind every record");
    w->counter[TUR_1606].fired += s->newer;
    if (TUR__LIKELY(!s->broken && !s->foreign)) {
        w->judge.record = s->record;
        tur__judge_record(&w->judge);
        note(w);
        if (w->want_sums) tur__sums_add(&w->sums, s->record, w->chunk.number, w->chunk.records);
    }
    w->chunk.bad_records += w->failed;
    if (w->want_records) note_record(w, len);
}

/* Judges the LEN bytes at w->line, behind which stands a line feed of the source or our own. */
static void judge_line(tur__worker *w, size_t len, bool unterminated)
{
    tur__chunk *c = &w->chunk;
    tur__scan *s = &w->scan;
    c->lines++;
    w->failed = false;
    w->strides = 0;
    s->record = NULL;
    bool too_long = len > w->max_record + (size_t)tur__slack(TUR_0122);
    bool mark = c->first && c->lines == 1 && len >= 3 && !memcmp(w->line, "\xEF\xBB\xBF", 3);
    bool returns = !too_long && len && w->line[len - 1] == '\r';
    size_t skip = mark ? 3 : 0, end = len - returns;
    w->numbered = too_long || !is_blank(w->line + skip, end - skip);
    c->records += w->numbered;
    if (TUR__UNLIKELY(mark)) line_finding(w, TUR_1501, 0, "a byte order mark", "UTF-8 without one");
    w->line += skip;
    w->strides = 0;
    len = end - skip;
    if (TUR__UNLIKELY(returns)) line_finding(w, TUR_1502, len, "a carriage return", "lines that end in a line feed alone");
    if (TUR__UNLIKELY(!w->numbered)) {
        line_finding(w, TUR_1503, 0, "a blank line", "a record on each line");
        return;
    }
    if (TUR__UNLIKELY(too_long)) {
        s->broken = true;
        line_finding(w, TUR_0122, 0, tur__arena_printf(&w->arena, "%llu bytes", (unsigned long long)(len + c->skipped)),
                     tur__arena_printf(&w->arena, "at most %zu bytes", w->max_record));
        c->bad_records += w->failed;
        if (w->want_records) note_record(w, 0);
        return;
    }
    judge_record(w, len, unterminated);
}

/* Judges a step of a binding. */
static void judge_step(tur__worker *w, const tur__chunk_step *step)
{
    tur__chunk *c = &w->chunk;
    w->line = c->data + step->start;
    w->step = step;
    w->strides = 0;
    w->failed = false;
    w->scan.record = NULL;
    w->numbered = step->record;
    c->lines++;
    c->records += w->numbered;
    for (const uint16_t *r = c->binding->serves; r && *r != UINT16_MAX; r++) w->counter[*r].fired += !has_fault(c, step, *r);
    if (step->len) judge_record(w, step->len, false);
    else fault_findings(w);
    c->bad_records += step->record && !step->len && w->failed;
    if (w->want_records && step->record && !step->len) note_record(w, 0);
}

void tur__worker_init(tur__worker *w, const uint8_t *severity, size_t max_record, const uint64_t seed[2])
{
    memset(w, 0, sizeof *w);
    w->severity = severity;
    w->max_record = max_record;
    /* which calls are live depends on what is taken back, and that on who has which identity */
    w->want[TUR__SET_CALLS] = severity[TUR_0212] != TUR_IGNORE;
    w->want[TUR__SET_IDS] = severity[TUR_0203] != TUR_IGNORE || w->want[TUR__SET_CALLS];
    w->want_corrections = severity[TUR_0904] != TUR_IGNORE || severity[TUR_0905] != TUR_IGNORE || w->want[TUR__SET_CALLS];
    w->seed[0] = seed[0];
    w->seed[1] = seed[1];
    w->scan.arena = &w->arena;
    w->judge = (tur__judge){.severity = severity, .counter = w->counter, .arena = &w->arena, .violated = rule_finding};
    tur__judge_prepare(&w->judge);
}

void tur__chunk_free(tur__chunk *c)
{
    tur__arena_free(&c->arena);
    free(c->data);
    for (int i = 0; i < TUR__SET_COUNT; i++) free(c->keys[i].key);
    free(c->correction);
    free(c->noted);
    tur__buf_free(&c->canonical);
    free(c->step);
    free(c->mark);
    free(c->fault);
    tur__names_free(&c->emitters);
}

void tur__worker_free(tur__worker *w)
{
    tur__arena_free(&w->arena);
    tur__chunk_free(&w->chunk);
    tur__canon_free(&w->canon);
    tur__sums_free(&w->sums);
    tur__sha256_free(&w->sha);
    free(w->stride);
}

static void judge_lines(tur__worker *w)
{
    tur__chunk *c = &w->chunk;
    const char *end = c->data + c->len;
    w->step = NULL;
    for (const char *line = c->data; line < end;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line) + 1);
        w->line = line;
        tur__arena_reset(&w->arena);
        judge_line(w, (size_t)(stop - line), stop == end && c->last && !c->overlong);
        line = stop + 1;
    }
    w->counter[TUR_1502].fired += c->lines;
    w->counter[TUR_1503].fired += c->lines;
    w->counter[TUR_1501].fired += c->first;
}

bool tur__worker_judge(tur__worker *w)
{
    tur__chunk *c = &w->chunk;
    c->found = NULL;
    c->found_last = &c->found;
    for (int i = 0; i < TUR__SET_COUNT; i++) c->keys[i].count = 0;
    c->corrections = c->noted_count = c->canonical.len = 0;
    tur__names_reset(&c->emitters);
    c->lines = c->records = c->bad_records = 0;
    w->sums.source = c->source;
    char *end = c->data + c->len;
    memset(end, 0, 1 + TUR__PAD);
    *end = '\n';
    if (c->binding) {
        for (size_t i = 0; i < c->steps; i++) {
            tur__arena_reset(&w->arena);
            judge_step(w, &c->step[i]);
        }
    } else {
        judge_lines(w);
    }
    w->counter[TUR_0122].fired += c->records;
    return !w->out_of_memory;
}
