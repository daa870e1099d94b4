#include "cli/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/cli.h"
#include "cli/out.h"

void cli_list_add(struct cli_list *list, const char *bytes, size_t len)
{
    char *copy = strndup(bytes, len);

    if (list->count == list->size) {
        size_t size = list->size ? 2 * list->size : 16;
        char **at = realloc(list->at, size * sizeof *at);

        if (!at) cli_out_of_memory();
        list->at = at;
        list->size = size;
    }
    if (!copy) cli_out_of_memory();
    list->at[list->count++] = copy;
}

void cli_list_free(struct cli_list *list)
{
    for (size_t i = 0; i < list->count; i++) free(list->at[i]);
    free(list->at);
    *list = (struct cli_list){0};
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Insertions, deletions, replacements and swaps of neighbours that turn A into B, ASCII letters
 * alike in both cases. Words longer than the rows are nobody's typing error. */
static size_t distance(const char *a, const char *b)
{
    enum { LONGEST = 40 };
    size_t rows[3][LONGEST + 1], *before = rows[0], *above = rows[1], *row = rows[2], *spare;
    size_t a_len = strlen(a), b_len = strlen(b);

    if (a_len > LONGEST || b_len > LONGEST) return SIZE_MAX;
    for (size_t j = 0; j <= b_len; j++) above[j] = j;
    memcpy(before, above, sizeof rows[0]);
    for (size_t i = 1; i <= a_len; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b_len; j++) {
            size_t change = strncasecmp(a + i - 1, b + j - 1, 1) != 0;

            row[j] = least(above[j - 1] + change, least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least(row[j], before[j - 2] + 1);
        }
        spare = before;
        before = above;
        above = row;
        row = spare;
    }
    return above[b_len];
}

void cli_near_offer(struct cli_near *near, const char *candidate)
{
    size_t typed = strlen(near->typed), d = distance(near->typed, candidate);
    size_t most = typed < 3 ? 1 : typed < 7 ? 2 : 3;

    /* The beginning of a word is how people abbreviate. */
    if (typed >= 3 && d != SIZE_MAX && !strncasecmp(near->typed, candidate, typed)) d = least(d, 1);
    if (d > most || d >= strlen(candidate)) return;
    if (near->best && d >= near->distance) return;
    near->best = candidate;
    near->distance = d;
}

bool cli_parse_count(uint64_t *count, const char *word)
{
    uint64_t value = 0;

    if (!*word) return false;
    for (; *word; word++) {
        unsigned digit = (unsigned)(*word - '0');

        if (digit > 9 || value > (UINT64_MAX - digit) / 10) return false;
        value = 10 * value + digit;
    }
    *count = value;
    return true;
}

bool cli_parse_size(size_t *size, const char *word)
{
    static const char units[] = "KkMmGgTt";
    char digits[24];
    size_t len = strlen(word);
    const char *unit;
    unsigned shift = 0;
    uint64_t value;

    if (!len || len >= sizeof digits) return false;
    memcpy(digits, word, len + 1);
    unit = strchr(units, digits[len - 1]);
    if (unit) {
        digits[len - 1] = '\0';
        shift = 10 * ((unsigned)(unit - units) / 2 + 1);
    }
    if (!cli_parse_count(&value, digits) || value > SIZE_MAX >> shift) return false;
    *size = (size_t)value << shift;
    return true;
}

const tur_requirement *cli_requirement(const char *word)
{
    const char *digits = strncasecmp(word, "TUR-", 4) ? word : word + 4;
    size_t len = strlen(digits);
    char id[16];

    if (!len || len > 4 || strspn(digits, "0123456789") != len) return tur_requirement_find(word);
    snprintf(id, sizeof id, "TUR-%.*s%s", (int)(4 - len), "000", digits);
    return tur_requirement_find(id);
}

bool cli_is_area(const char *word)
{
    const tur_requirement *r;

    for (size_t i = 0; (r = tur_requirement_at(i)); i++)
        if (!strcmp(r->area, word)) return true;
    return false;
}

const char *cli_requirement_or_area(const char *option, const char *word)
{
    const tur_requirement *r = cli_requirement(word);
    struct cli_near near = {.typed = word};

    if (r) return r->id;
    if (cli_is_area(word)) return word;
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        cli_near_offer(&near, r->area);
        cli_near_offer(&near, r->id);
    }
    if (near.best)
        cli_say("%s: no requirement or area %s; did you mean %s?", option, word, near.best);
    else
        cli_say("%s: no requirement or area %s; tur rules lists them", option, word);
    return NULL;
}

bool cli_format(tur_format_info *info, const char *name)
{
    for (size_t i = 0; tur_format_at(info, i); i++)
        if (!strcmp(info->name, name)) return true;
    return false;
}

void cli_format_unknown(const char *option, const char *name)
{
    struct cli_near near = {.typed = name};
    tur_format_info info;

    for (size_t i = 0; tur_format_at(&info, i); i++) cli_near_offer(&near, info.name);
    if (near.best)
        cli_say("%s: no format %s; did you mean %s?", option, name, near.best);
    else
        cli_say("%s: no format %s; tur formats lists them", option, name);
}
