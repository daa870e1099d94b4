/* Members of a record, found in its line of JCS. A record with a value that CSV would not give back as
 * it is cannot be written: one that conforms has none. */
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "binding/csv_write.h"
#include "record/scan.h"

static bool no(tur__csv_writer *w, tur_status status)
{
    w->status = status;
    return false;
}

/* The record breaks REQUIREMENT in a way that CSV cannot say. */
static bool cannot(tur__csv_writer *w, int requirement)
{
    w->cannot = requirement;
    return no(w, TUR_EINVAL);
}

/* ---- JSON ---- */

/* Behind the string at P. A line feed ends what is no JSON. */
static const char *string_end(const char *p)
{
    for (p++;; p++) {
        if (*p == '"') return p + 1;
        if (*p == '\\') p++;
        if (*p == '\n') return NULL;
    }
}

static const char *value_end(const char *p)
{
    for (int depth = 0;;) {
        switch (*p) {
        case '"':
            if (!(p = string_end(p))) return NULL;
            break;
        case '{':
        case '[': depth++, p++; break;
        case '}':
        case ']': depth--, p++; break;
        case '\n': return NULL;
        default: p++;
        }
        if (depth < 0) return NULL;
        if (!depth && (*p == ',' || *p == '}' || *p == ']' || *p == '\n')) return p;
    }
}

/* ---- Cells ---- */

/* Whether the cell of a column can hold the value and says which it is. */
static bool can_hold(tur__csv_writer *w, tur__cell cell, const char *p, size_t len)
{
    bool text = *p == '"';
    if (cell == TUR__CELL_JSON || cell == TUR__CELL_OTHER) return true;
    if (cell == TUR__CELL_SCALAR) return (!text && *p != '{' && *p != '[') || cannot(w, TUR_0106);
    if (!text) return cannot(w, *p == 'n' ? TUR_0107 : TUR_0106);
    if (len == 2) return cannot(w, TUR_0108);
    /* nothing but figures, or a spreadsheet could see a formula in it */
    for (size_t i = 1; cell == TUR__CELL_DECIMAL && i < len - 1; i++)
        if (!memchr("0123456789-.+eE", p[i], 15)) return cannot(w, TUR_0109);
    return true;
}

static bool put(tur__csv_writer *w, uint32_t place, const char *p, size_t len)
{
    if (w->cells[place].text) return cannot(w, TUR_0105);
    w->cells[place] = (tur__value){p, (uint32_t)len};
    return true;
}

/* Whether the column of the member NAME leads back to it. Escapes are those of the line. */
static bool has_column(tur__csv_writer *w, int part, int node, const char *name, size_t len)
{
    tur__column c;
    tur__buf *b = &w->text;
    b->len = 0;
    if (node || part) tur__column_name(b, part, node);
    if (node) tur__buf_putc(b, '.');
    tur__buf_add(b, name, len);
    if (b->failed) return no(w, TUR_ENOMEM);
    return (!memchr(name, '\\', len) && !tur__column_find(&c, b->data, b->len) && c.cell == TUR__CELL_OTHER && c.part == part && c.node == node) || cannot(w, TUR_0104);
}

/* The number of a member that the tables do not have; UINT32_MAX: w->status says why. */
static uint32_t other(tur__csv_writer *w, int part, int node, const char *name, size_t len)
{
    tur__buf *b = &w->text;
    if (!w->cells && !has_column(w, part, node, name, len)) return UINT32_MAX;
    b->len = 0;
    tur__buf_putc(b, (char)part);
    tur__buf_putc(b, (char)node);
    tur__buf_add(b, name, len);
    uint32_t n = b->failed ? UINT32_MAX : tur__names_add(&w->names, b->data, b->len);
    if (n == UINT32_MAX) no(w, TUR_ENOMEM);
    else if (n >= TUR__CSV_FIELDS) return no(w, TUR_ELIMIT), UINT32_MAX;
    return n;
}

static const char *object(tur__csv_writer *w, int part, int node, const char *p);

/* The elements of the array at P. */
static const char *elements(tur__csv_writer *w, int part, const char *p)
{
    if (*p++ != '[' || w->count_of[part]) return cannot(w, w->count_of[part] ? TUR_0105 : p[-1] == 'n' ? TUR_0107 : TUR_0106), NULL;
    if (*p == ']') return cannot(w, TUR_0108), NULL;
    w->first_of[part] = w->found;
    for (;; p++) {
        uint32_t n = w->found;
        if (n == w->elements_cap) {
            uint32_t cap = n ? 2 * n : 64;
            const char **more = realloc(w->elements, cap * sizeof *more);
            if (!more) return no(w, TUR_ENOMEM), NULL;
            w->elements = more;
            w->elements_cap = cap;
        }
        w->elements[w->found++] = p;
        w->count_of[part]++;
        /* where nothing but what occurs is wanted, it is noted on the way */
        p = w->cells ? value_end(p) : object(w, part, 0, p);
        if (!p) return w->status ? NULL : (no(w, TUR_EINVAL), NULL);
        if (*p == ']') return p + 1;
        if (*p != ',') return no(w, TUR_EINVAL), NULL;
    }
}

/* The value at P of the member NAME of the object NODE; behind it. */
static const char *member(tur__csv_writer *w, int part, int node, const char *name, size_t len, const char *p)
{
    const tur__node *nodes = tur__part_frame(part)->nodes, *me = &nodes[node];
    int child = tur__form_lookup(me->keys, me->key_bits, me->key_mix, name, (uint32_t)len);
    if (child && nodes[child].base == TUR__BASE_OBJECT) return object(w, part, child, p);
    if (child && !tur__column_has(part, child)) return elements(w, child == TUR__RECORD_METERS ? TUR__PART_METERS : TUR__PART_CHARGES, p);
    const char *end = value_end(p);
    uint32_t number = 0;
    if (!end) return no(w, TUR_EINVAL), NULL;
    if (!can_hold(w, child ? tur__column_cell(&nodes[child]) : TUR__CELL_OTHER, p, (size_t)(end - p))) return NULL;
    if (!child && (number = other(w, part, node, name, len)) == UINT32_MAX) return NULL;
    if (w->cells) return put(w, child ? w->place[part][child] : w->other_place[number], p, (size_t)(end - p)) ? end : NULL;
    if (child) w->seen[part][child / 64] |= UINT64_C(1) << child % 64;
    return end;
}

/* The members of the object at P; behind it. */
static const char *object(tur__csv_writer *w, int part, int node, const char *p)
{
    if (*p != '{') return cannot(w, *p == 'n' ? TUR_0107 : TUR_0106), NULL;
    if (p[1] == '}') return cannot(w, TUR_0108), NULL;
    do {
        const char *name = ++p;
        if (*p != '"' || !(p = string_end(p)) || *p != ':') return no(w, TUR_EINVAL), NULL;
        if (!(p = member(w, part, node, name + 1, (size_t)(p - name) - 2, p + 1))) return NULL;
    } while (*p == ',');
    return *p == '}' ? p + 1 : (no(w, TUR_EINVAL), NULL);
}

bool tur__csv_take_record(tur__csv_writer *w, const char *line)
{
    w->found = 0;
    w->status = TUR_OK;
    w->cannot = -1;
    memset(w->count_of, 0, sizeof w->count_of);
    const char *end = object(w, TUR__PART_RECORD, 0, line);
    return end && (*end == '\n' || no(w, TUR_EINVAL));
}

bool tur__csv_take_element(tur__csv_writer *w, int part, uint32_t i)
{
    return object(w, part, 0, w->elements[w->first_of[part] + i]);
}
