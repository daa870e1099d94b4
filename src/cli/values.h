/* What can stand where a value or an operand does: for the completions of shells. */
#ifndef TUR_CLI_VALUES_H
#define TUR_CLI_VALUES_H

struct cli_text;

enum cli_values {
    CLI_ANYTHING, /* nothing to offer */
    CLI_FILES,
    CLI_FORMATS,      /* that are read */
    CLI_FORMATS_MADE, /* that are written */
    CLI_FORMATS_OWN,  /* that records have */
    CLI_IDS,          /* of requirements */
    CLI_IDS_AREAS,    /* of requirements, and areas */
    CLI_IDS_AREAS_IS, /* the same, then "=" and a severity */
    CLI_AREAS,
    CLI_REPORTS_IS,   /* kinds of reports, then "=" and a file */
    CLI_SCHEMAS,
    CLI_COMMANDS,
    CLI_SHELLS
};

/* Appends the words that are meant, each after a blank but the first; nothing for CLI_ANYTHING and
 * CLI_FILES. The words of ..._IS end in the sign. */
void cli_values_put(struct cli_text *t, enum cli_values values);

/* Of `tur completion`; ends with NULL. */
extern const char *const cli_shells[];

#endif
