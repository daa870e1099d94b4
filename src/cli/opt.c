#include "cli/opt.h"

#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

static bool asked_for_help;

/* Follows the rows of every command. */
static const struct opt help_row = {"help", 'h', NULL, "print this text",
                                    OPT_FLAG(&asked_for_help)};

static const struct opt *find_long(const struct opt *options, const char *name, size_t len)
{
    for (const struct opt *o = options; o->name; o++)
        if (strlen(o->name) == len && !memcmp(o->name, name, len)) return o;
    return len == 4 && !memcmp(name, "help", 4) ? &help_row : NULL;
}

static const struct opt *find_letter(const struct opt *options, char letter)
{
    for (const struct opt *o = options; o->name; o++)
        if (o->letter == letter) return o;
    return letter == 'h' ? &help_row : NULL;
}

static bool say_unknown(const struct opt *options, const char *name, size_t len)
{
    char typed[64];
    struct cli_near near = {.typed = typed};

    snprintf(typed, sizeof typed, "%.*s", (int)(len < 63 ? len : 63), name);
    for (const struct opt *o = options; o->name; o++) cli_near_offer(&near, o->name);
    cli_near_offer(&near, help_row.name);
    if (near.best)
        cli_say("unknown option --%s; did you mean --%s?", typed, near.best);
    else
        cli_usage("unknown option --%s", typed);
    return false;
}

/* Index of VALUE in the words of O, or -1 after saying that it is none of them. */
static int word_of(const struct opt *o, const char *value)
{
    struct cli_near near = {.typed = value};
    struct cli_text list = {0};

    for (int i = 0; o->words[i]; i++) {
        if (!strcmp(o->words[i], value)) return i;
        cli_near_offer(&near, o->words[i]);
    }
    for (int i = 0; o->words[i]; i++)
        cli_text_printf(&list, "%s%s", i ? ", " : "", o->words[i]);
    if (near.best)
        cli_say("--%s: unknown word %s; did you mean %s?", o->name, value, near.best);
    else
        cli_say("--%s: unknown word %s; it is one of %.*s", o->name, value, (int)list.len,
                list.bytes);
    cli_text_free(&list);
    return -1;
}

static bool store_word(const struct opt *o, const char *value)
{
    int word = word_of(o, value);

    if (word >= 0) *o->to.word = word;
    return word >= 0;
}

/* Empty items are refused: `--only "$IDS"` with nothing in the variable would select all. */
static bool store_list(const struct opt *o, const char *value)
{
    for (;; value++) {
        size_t len = strcspn(value, ",");

        if (!len) {
            cli_say("--%s: an item of the list is empty", o->name);
            return false;
        }
        cli_list_add(o->to.list, value, len);
        if (o->kind == OPT_KIND_WORDS && word_of(o, o->to.list->at[o->to.list->count - 1]) < 0)
            return false;
        value += len;
        if (!*value) return true;
    }
}

static bool store(const struct opt *o, const char *value)
{
    switch (o->kind) {
    case OPT_KIND_FLAG: *o->to.flag = true; return true;
    case OPT_KIND_TEXT: *o->to.text = value; return true;
    case OPT_KIND_EACH: cli_list_add(o->to.list, value, strlen(value)); return true;
    case OPT_KIND_LIST:
    case OPT_KIND_WORDS: return store_list(o, value);
    case OPT_KIND_WORD: return store_word(o, value);
    case OPT_KIND_COUNT:
        if (cli_parse_count(o->to.count, value)) return true;
        cli_say("--%s: %s is not a number", o->name, value);
        return false;
    case OPT_KIND_SIZE:
        if (cli_parse_size(o->to.size, value)) return true;
        cli_say("--%s: %s is not a size; write it like 512K, 64M or 1G", o->name, value);
        return false;
    }
    return false;
}

static bool needs_value(const struct opt *o)
{
    cli_say("--%s needs a value: --%s %s", o->name, o->name, o->argument);
    return false;
}

/* WORD begins with two dashes; *NEXT is the word after it, moved on when it is the value. */
static bool parse_long(char ***next, const char *word, const struct opt *options)
{
    size_t len = strcspn(word + 2, "=");
    const char *value = word[2 + len] ? word + 2 + len + 1 : NULL;
    const struct opt *o = find_long(options, word + 2, len);

    if (!o) return say_unknown(options, word + 2, len);
    if (!o->argument) {
        if (value) {
            cli_say("--%s takes no value", o->name);
            return false;
        }
        return store(o, NULL);
    }
    if (!value) value = **next ? *(*next)++ : NULL;
    return value ? store(o, value) : needs_value(o);
}

/* -q, -qh, -oFILE, -o FILE. */
static bool parse_letters(char ***next, const char *word, const struct opt *options)
{
    for (const char *letter = word + 1; *letter; letter++) {
        const struct opt *o = find_letter(options, *letter);

        if (!o) {
            cli_usage("unknown option -%c", *letter);
            return false;
        }
        if (!o->argument) {
            if (!store(o, NULL)) return false;
            continue;
        }
        if (letter[1]) return store(o, letter + 1);
        return **next ? store(o, *(*next)++) : needs_value(o);
    }
    return true;
}

enum opt_result opt_parse(int *count, char **words, const struct opt *options)
{
    static const struct opt none[1] = {{0}};
    char **next = words;
    bool operands_only = false;
    int found = 0;

    if (!options) options = none;
    asked_for_help = false;
    while (*next) {
        char *word = *next++;

        if (operands_only || word[0] != '-' || !word[1]) {
            words[found++] = word;
        } else if (!strcmp(word, "--")) {
            operands_only = true;
        } else if (word[1] == '-' ? !parse_long(&next, word, options)
                                  : !parse_letters(&next, word, options)) {
            return OPT_WRONG;
        }
        if (asked_for_help) return OPT_HELP;
    }
    words[found] = NULL;
    *count = found;
    return OPT_RUN;
}

static void write_name(struct cli_text *t, const struct opt *o)
{
    if (o->letter)
        cli_text_printf(t, "  -%c, --%s", o->letter, o->name);
    else
        cli_text_printf(t, "      --%s", o->name);
    if (o->argument) cli_text_printf(t, " %s", o->argument);
}

static void write_row(struct cli_text *t, const struct opt *o)
{
    enum { COLUMN = 30, WIDTH = 80 };
    size_t start = t->len, wide;

    write_name(t, o);
    wide = t->len - start;
    if (wide + 2 > COLUMN) {
        cli_text_puts(t, "\n");
        wide = 0;
    }
    cli_text_fill(t, ' ', COLUMN - wide);
    cli_text_wrap(t, o->help, COLUMN, WIDTH);
}

void opt_describe(struct cli_text *t, const struct opt *options)
{
    const struct opt *o;

    for (size_t i = 0; (o = opt_at(options, i)); i++) write_row(t, o);
}

const struct opt *opt_at(const struct opt *options, size_t index)
{
    size_t count = 0;

    while (options && options[count].name) count++;
    return index < count ? &options[index] : index == count ? &help_row : NULL;
}
