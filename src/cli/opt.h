/* Options as data: a command is parsed, and its help written, from one list of rows.
 *
 *     static struct { bool quiet; const char *from; } set;
 *     static const struct opt options[] = {
 *         {"from", 0, "FORMAT", "what the files are", OPT_TEXT(&set.from), .values = CLI_FORMATS},
 *         {"quiet", 'q', NULL, "no summary", OPT_FLAG(&set.quiet)},
 *         {0},
 *     };
 *
 * Parsing, --help, the manual page and the completions of shells are all made of the rows.
 *
 * Options stand before or after operands; `--name=value` and `--name value` are the same, `--`
 * ends options, `-` is an operand. Names are not abbreviated: what a script abbreviates today
 * would mean two things when an option is added. */
#ifndef TUR_CLI_OPT_H
#define TUR_CLI_OPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/quote.h"
#include "cli/values.h"
#include "cli/words.h"

enum opt_kind {
    OPT_KIND_FLAG,  /* no argument: true */
    OPT_KIND_TEXT,  /* the argument, borrowed from the command line; the last one counts */
    OPT_KIND_EACH,  /* every argument, whole */
    OPT_KIND_LIST,  /* every argument, cut at commas */
    OPT_KIND_WORD,  /* index of the argument in WORDS */
    OPT_KIND_WORDS, /* every argument, cut at commas, of which each is one of WORDS */
    OPT_KIND_COUNT, /* a number */
    OPT_KIND_SIZE   /* a number of bytes: 512K, 64M, 1G */
};

struct opt {
    const char *name; /* without the dashes */
    char letter;      /* or 0 */
    const char *argument; /* a word for it, or NULL when there is none */
    const char *help;
    enum opt_kind kind;
    union opt_to {
        bool *flag;
        const char **text;
        struct cli_list *list;
        int *word;
        uint64_t *count;
        size_t *size;
    } to;
    const char *const *words; /* ends with NULL */
    enum cli_values values;   /* what a shell offers where there are no WORDS */
};

#define OPT_FLAG(where) .kind = OPT_KIND_FLAG, .to.flag = (where)
#define OPT_TEXT(where) .kind = OPT_KIND_TEXT, .to.text = (where)
#define OPT_EACH(where) .kind = OPT_KIND_EACH, .to.list = (where)
#define OPT_LIST(where) .kind = OPT_KIND_LIST, .to.list = (where)
#define OPT_WORD(where, choice) .kind = OPT_KIND_WORD, .to.word = (where), .words = (choice)
#define OPT_WORDS(where, choice) .kind = OPT_KIND_WORDS, .to.list = (where), .words = (choice)
#define OPT_COUNT(where) .kind = OPT_KIND_COUNT, .to.count = (where)
#define OPT_SIZE(where) .kind = OPT_KIND_SIZE, .to.size = (where)

enum opt_result { OPT_RUN, OPT_HELP, OPT_WRONG };

/* Stores what WORDS (ends with NULL) say and moves the operands to its front, with a NULL after
 * them; COUNT receives their number. On OPT_WRONG the reason has been said. */
enum opt_result opt_parse(int *count, char **words, const struct opt *options);

/* The rows, and --help, two columns wrapped at 80. */
void opt_describe(struct cli_text *t, const struct opt *options);
/* Row INDEX of the rows and --help behind them; NULL past the end. */
const struct opt *opt_at(const struct opt *options, size_t index);

#endif
