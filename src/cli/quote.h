/* Text that grows, and the four ways in which foreign bytes are put into it.
 *
 * Input is hostile: names of files, members of records and command lines can hold escape
 * sequences, line ends and bytes that are no UTF-8. None of them reaches an output unquoted. */
#ifndef TUR_CLI_QUOTE_H
#define TUR_CLI_QUOTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* {0} is the empty text. Not terminated by a zero byte. When memory ends, so does the process. */
struct cli_text {
    char *bytes;
    size_t len, size;
};

void cli_text_free(struct cli_text *t);
void cli_text_add(struct cli_text *t, const void *bytes, size_t len);
void cli_text_puts(struct cli_text *t, const char *string);
void cli_text_fill(struct cli_text *t, char byte, size_t times);
__attribute__((format(printf, 2, 3))) void cli_text_printf(struct cli_text *t, const char *format,
                                                           ...);
/* "1 record", "2 records": NOUN and the plural S. */
void cli_text_count(struct cli_text *t, uint64_t count, const char *noun);

enum cli_quoting {
    CLI_TERMINAL, /* what could move a cursor or deceive an eye, as \n, \u001b, \xff */
    CLI_JSON,     /* inside a string; what is no UTF-8 becomes U+FFFD */
    CLI_DATA,     /* message of a workflow command: % CR LF as %25 %0D %0A, else as CLI_TERMINAL */
    CLI_PROPERTY  /* property of one: : and , as well */
};

#define CLI_WHOLE SIZE_MAX

/* Appends LEN bytes quoted. More than MOST bytes are cut between code points and end in "…". */
void cli_text_quote(struct cli_text *t, enum cli_quoting how, const char *bytes, size_t len,
                    size_t most);

/* Words of STRING, lines at most WIDTH columns, every line but the first INDENT columns in; the
 * caller has filled the first as far. One column a code point. Ends with a line end. */
void cli_text_wrap(struct cli_text *t, const char *string, size_t indent, size_t width);
/* Columns of STRING as cli_text_wrap() counts them. */
size_t cli_columns(const char *string);

/* Members of a JSON object; commas come by themselves. NULL strings are left out. */
void cli_json_open(struct cli_text *t, char bracket);
void cli_json_close(struct cli_text *t, char bracket);
void cli_json_name(struct cli_text *t, const char *name);
void cli_json_value(struct cli_text *t, const char *bytes, size_t len);
void cli_json_string(struct cli_text *t, const char *name, const char *string);
void cli_json_number(struct cli_text *t, const char *name, uint64_t number);
void cli_json_bool(struct cli_text *t, const char *name, bool value);

#endif
