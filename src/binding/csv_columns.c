#include "binding/csv_columns.h"

#include <string.h>

static const struct { uint8_t frame, node; } parts[TUR__PARTS] = {
    {TUR__FRAME_RECORD, 0},
    {TUR__FRAME_LINE, TUR__RECORD_METERS},
    {TUR__FRAME_CHARGE, TUR__RECORD_CHARGES},
};

const tur__frame_info *tur__part_frame(int part) { return &tur__frames[parts[part].frame]; }
int tur__part_node(int part) { return parts[part].node; }

/* The arrays whose elements have rows of their own. */
static bool has_rows(int part, int node)
{
    return part == TUR__PART_RECORD && (node == TUR__RECORD_METERS || node == TUR__RECORD_CHARGES);
}

bool tur__column_has(int part, int node)
{
    return node && tur__part_frame(part)->nodes[node].base != TUR__BASE_OBJECT && !has_rows(part, node);
}

tur__cell tur__column_cell(const tur__node *n)
{
    if (n->list) return TUR__CELL_JSON;
    switch (n->base) {
    case TUR__BASE_FRAMES:
    case TUR__BASE_MAP: return TUR__CELL_JSON;
    case TUR__BASE_DECIMAL: return TUR__CELL_DECIMAL;
    case TUR__BASE_INTEGER:
    case TUR__BASE_BOOLEAN:
    case TUR__BASE_FLAG: return TUR__CELL_SCALAR;
    default: return TUR__CELL_TEXT;
    }
}

static bool is(const char *text, size_t len, const char *word)
{
    return strlen(word) == len && !memcmp(text, word, len);
}

static int child(const tur__frame_info *f, int node, const char *name, size_t len)
{
    for (int i = 1; i < f->count; i++)
        if (f->nodes[i].parent == node && is(name, len, f->nodes[i].name)) return i;
    return 0;
}

/* Takes the prefix that says which part a column is of off NAME. */
static int part_of(const char **name, size_t *len)
{
    for (int p = TUR__PART_METERS; p < TUR__PARTS; p++) {
        const char *array = tur__frames[TUR__FRAME_RECORD].nodes[parts[p].node].name;
        size_t n = strlen(array);
        if (*len <= n || memcmp(*name, array, n) || (*name)[n] != '.') continue;
        *name += n + 1;
        *len -= n + 1;
        return p;
    }
    return TUR__PART_RECORD;
}

const char *tur__column_find(tur__column *c, const char *name, size_t len)
{
    *c = (tur__column){.name = name, .len = len};
    if (!len) return "a column without a name";
    if (is(name, len, "row")) return c->cell = TUR__CELL_ROW, NULL;
    if (is(name, len, "rows")) return c->cell = TUR__CELL_ROWS, NULL;
    c->part = (uint8_t)part_of(&name, &len);
    const tur__frame_info *f = tur__part_frame(c->part);
    int node = 0;
    /* the objects in front, as far as the table has them; what is left is the name of the member */
    for (const char *point; (point = memchr(name, '.', len));) {
        size_t n = (size_t)(point - name);
        int next = child(f, node, name, n);
        if (!next || f->nodes[next].base != TUR__BASE_OBJECT) break;
        node = next;
        name = point + 1;
        len -= n + 1;
    }
    if (!len) return "a column whose name ends in a point";
    int leaf = child(f, node, name, len);
    if (leaf && !tur__column_has(c->part, leaf)) return has_rows(c->part, leaf) ? "an array whose elements have rows" : "an object, whose members have columns";
    c->node = (uint8_t)(leaf ? leaf : node);
    c->cell = leaf ? tur__column_cell(&f->nodes[leaf]) : TUR__CELL_OTHER;
    c->member = name;
    c->member_len = len;
    return NULL;
}

void tur__column_name(tur__buf *b, int part, int node)
{
    if (part) {
        tur__buf_puts(b, tur__frames[TUR__FRAME_RECORD].nodes[parts[part].node].name);
        tur__buf_putc(b, '.');
    }
    tur__buf_puts(b, tur__part_frame(part)->nodes[node].path);
}

bool tur__cell_needs_guard(const char *text, size_t len)
{
    if (!len) return false;
    if (memchr("'=+-@\t\n\r", *text, 8)) return true;
    /* the same signs in full width, which spreadsheets of some languages read as well */
    return len >= 3 && !memcmp(text, "\xEF\xBC", 2) && memchr("\x8B\x8D\x9D\xA0", text[2], 4);
}
