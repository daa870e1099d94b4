/* Words as users type them: near misses, numbers, sizes, lists, names of requirements. */
#ifndef TUR_CLI_WORDS_H
#define TUR_CLI_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tur.h"

/* Strings in the order in which they came; each owned by the list. {0} is empty. */
struct cli_list {
    char **at;
    size_t count, size;
};

void cli_list_add(struct cli_list *list, const char *bytes, size_t len);
void cli_list_free(struct cli_list *list);

/* The candidate nearest to what was typed. Begin with {.typed = WORD}, offer all candidates; of
 * equally near ones the first stays. .best is NULL when none is near enough to be meant. */
struct cli_near {
    const char *typed;
    const char *best;
    size_t distance;
};

void cli_near_offer(struct cli_near *near, const char *candidate);

/* Decimal digits only. */
bool cli_parse_count(uint64_t *count, const char *word);
/* Digits and an optional K, M, G or T: powers of 1024. */
bool cli_parse_size(size_t *size, const char *word);

/* A requirement as users write it: TUR-0603, tur-603 or 603; NULL when there is none. */
const tur_requirement *cli_requirement(const char *word);
bool cli_is_area(const char *word);
/* Id or area, as the library knows it; NULL after saying for OPTION that there is none. */
const char *cli_requirement_or_area(const char *option, const char *word);
/* Entry of tur_formats by name. */
bool cli_format(tur_format_info *info, const char *name);
/* Says that there is no format NAME, and which one may be meant. */
void cli_format_unknown(const char *option, const char *name);

#endif
