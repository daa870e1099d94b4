#include "cli/man.h"

#include <ctype.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/secret.h"

enum { WIDTH = 72 };

static const char about[] =
    "A Token Usage Record says what one use of an AI service consumed, what it costs, or both. "
    "This program judges such records and makes them of the exports of other systems.";
/* What every command does alike. */
static const char manners[] =
    "Options stand before or after operands, and -- ends them. The operand - is standard input. "
    "What was asked for goes to standard output, everything else to standard error. Output depends "
    "on the input alone: neither locale nor time zone nor the number of threads changes a byte of "
    "it. A reader that closes a pipe early is no error.";

/* Bytes as roff prints them: a hyphen is the one of the keyboard, so that options can be copied. */
static void put(struct cli_text *t, const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (bytes[i] == '-' || bytes[i] == '\\')
            cli_text_puts(t, bytes[i] == '-' ? "\\-" : "\\e");
        else
            cli_text_add(t, bytes + i, 1);
    }
}

/* A dot or an apostrophe at the start of a line would be a request. */
static void begin_line(struct cli_text *t, char first)
{
    if (first == '.' || first == '\'') cli_text_puts(t, "\\&");
}

/* Words of STRING up to LEN, on lines of their own that end where sentences do or space ends. */
static void paragraph(struct cli_text *t, const char *string, size_t len)
{
    size_t column = 0;

    for (size_t at = 0; at < len;) {
        size_t word = 0;

        if (string[at] == ' ' || string[at] == '\n') {
            at++;
            continue;
        }
        while (at + word < len && string[at + word] != ' ' && string[at + word] != '\n') word++;
        if (column && column + word > WIDTH) {
            cli_text_puts(t, "\n");
            column = 0;
        }
        if (column)
            cli_text_puts(t, " ");
        else
            begin_line(t, string[at]);
        put(t, string + at, word);
        column += word + 1;
        at += word;
        if (string[at - 1] == '.') column = WIDTH;
    }
    cli_text_puts(t, "\n");
}

/* Text whose paragraphs are separated by blank lines. */
static void paragraphs(struct cli_text *t, const char *string)
{
    while (*string) {
        const char *end = strstr(string, "\n\n");
        size_t len = end ? (size_t)(end - string) : strlen(string);

        cli_text_puts(t, ".PP\n");
        paragraph(t, string, len);
        string += len + (end ? 2 : 0);
    }
}

/* "[OPTION...] FILE": what is to be replaced in italics, the rest as it is typed. */
static void usage(struct cli_text *t, const char *string)
{
    while (*string) {
        size_t len = 1;

        if (isupper((unsigned char)*string)) {
            while (isupper((unsigned char)string[len])) len++;
            cli_text_puts(t, "\\fI");
            put(t, string, len);
            cli_text_puts(t, "\\fR");
        } else {
            put(t, string, len);
        }
        string += len;
    }
}

static void option(struct cli_text *t, const struct opt *o)
{
    cli_text_puts(t, ".TP\n");
    if (o->letter) cli_text_printf(t, "\\fB\\-%c\\fR, ", o->letter);
    cli_text_puts(t, "\\fB");
    put(t, "--", 2);
    put(t, o->name, strlen(o->name));
    cli_text_puts(t, "\\fR");
    if (o->argument) {
        cli_text_puts(t, " ");
        usage(t, o->argument);
    }
    cli_text_puts(t, "\n");
    paragraph(t, o->help, strlen(o->help));
}

static void examples(struct cli_text *t, const char *lines)
{
    cli_text_puts(t, ".PP\nExamples:\n.PP\n.RS 4\n.nf\n");
    while (*lines) {
        size_t len = strcspn(lines, "\n");

        begin_line(t, *lines);
        put(t, lines, len);
        cli_text_puts(t, "\n");
        lines += len + (lines[len] == '\n');
    }
    cli_text_puts(t, ".fi\n.RE\n");
}

static void command_section(struct cli_text *t, const tur_command *c)
{
    const struct opt *o;

    cli_text_printf(t, ".SS tur %s\n", c->name);
    cli_text_printf(t, "\\fBtur %s\\fR ", c->name);
    usage(t, c->usage);
    cli_text_puts(t, "\n.PP\n");
    paragraph(t, c->summary, strlen(c->summary));
    /* The summary has no full stop. */
    t->len--;
    cli_text_puts(t, ".\n");
    if (c->about) paragraphs(t, c->about);
    for (size_t i = 0; (o = opt_at(c->options, i)); i++) option(t, o);
    if (c->examples) examples(t, c->examples);
}

static void commands(struct cli_text *t)
{
    const tur_command *c;

    cli_text_puts(t, ".SH COMMANDS\n");
    for (size_t i = 0; (c = cli_command_at(i)); i++) command_section(t, c);
}

static void tagged(struct cli_text *t, const char *tag, const char *text)
{
    cli_text_printf(t, ".TP\n\\fB%s\\fR\n", tag);
    paragraph(t, text, strlen(text));
}

void cli_print_man(void)
{
    struct cli_text t = {0};

    cli_text_puts(&t, ".\\\" Made by src/cli/man.c: tur help --man\n");
    cli_text_printf(&t, ".TH TUR 1 %s \"tur %s\" \"Token Usage Record\"\n", TUR_VERSION_DATE,
                    tur_version());
    cli_text_puts(&t, ".SH NAME\ntur \\- validate and convert Token Usage Records\n"
                      ".SH SYNOPSIS\n\\fBtur\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] "
                      "[\\fIOPERAND\\fR...]\n.br\n\\fBtur \\-\\-version\\fR\n"
                      ".SH DESCRIPTION\n");
    paragraph(&t, about, strlen(about));
    paragraphs(&t, manners);
    commands(&t);
    cli_text_puts(&t, ".SH \"EXIT STATUS\"\n");
    tagged(&t, "0", "The records conform, or what was asked for is done.");
    tagged(&t, "1", "There are findings that count as failure, or rows that were refused.");
    tagged(&t, "2",
           "The question could not be answered: a wrong command line, input or output "
           "that failed, no memory.");
    cli_text_puts(&t, ".SH ENVIRONMENT\n");
    tagged(&t, "NO_COLOR",
           "When it is set and not empty, nothing is coloured. Without it, colours "
           "are for terminals alone.");
    tagged(&t, "TMPDIR",
           "Where identities go that do not fit in the memory that they were given; "
           "/tmp where it is not set.");
    tagged(&t, CLI_PASSPHRASE_VARIABLE,
           "Passphrase of a private key, where no option says another.");
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}
