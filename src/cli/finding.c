#include "cli/finding.h"

#include <string.h>

/* Bytes of a value that a line for people shows. JSON carries all of it. */
enum { SHOWN = 120, SHOWN_PATH = 240 };

const char *const cli_output_words[] = {"text", "json", "github", NULL};

static void add(struct cli_text *t, enum cli_quoting how, const char *string, size_t most)
{
    cli_text_quote(t, how, string, strlen(string), most);
}

/* "found X, wanted Y (message)", as far as they are there. */
static void add_statement(struct cli_text *t, const tur_finding *f, enum cli_quoting how)
{
    bool values = f->found || f->wanted;

    if (f->found) {
        cli_text_puts(t, "found ");
        add(t, how, f->found, SHOWN);
    }
    if (f->wanted) {
        cli_text_puts(t, f->found ? ", wanted " : "wanted ");
        add(t, how, f->wanted, SHOWN_PATH);
    }
    if (!f->message || !*f->message) return;
    if (values) cli_text_puts(t, " (");
    add(t, how, f->message, CLI_WHOLE);
    if (values) cli_text_puts(t, ")");
}

static const char *colour_of(tur_severity severity)
{
    switch (severity) {
    case TUR_ERROR: return "\033[1;31m";
    case TUR_WARNING: return "\033[1;33m";
    default: return "\033[1;36m";
    }
}

void cli_finding_text(struct cli_text *t, const tur_finding *f, bool colours)
{
    if (f->file) {
        add(t, CLI_TERMINAL, f->file, CLI_WHOLE);
        if (f->line) cli_text_printf(t, ":%llu", (unsigned long long)f->line);
        if (f->line && f->column) cli_text_printf(t, ":%llu", (unsigned long long)f->column);
        cli_text_puts(t, ": ");
    }
    if (colours) cli_text_puts(t, colour_of(f->severity));
    cli_text_puts(t, tur_severity_name(f->severity));
    if (colours) cli_text_puts(t, "\033[0m");
    cli_text_printf(t, " %s", f->requirement);
    if (f->pointer && *f->pointer) {
        cli_text_puts(t, " ");
        add(t, CLI_TERMINAL, f->pointer, SHOWN_PATH);
    }
    cli_text_puts(t, ": ");
    add_statement(t, f, CLI_TERMINAL);
    cli_text_puts(t, "\n");
}

void cli_finding_json(struct cli_text *t, const tur_finding *f)
{
    cli_json_open(t, '{');
    cli_json_string(t, "file", f->file);
    if (f->line) cli_json_number(t, "line", f->line);
    if (f->column) cli_json_number(t, "column", f->column);
    /* 0 is an offset like any other; a finding without a line has no place at all. */
    if (f->line) cli_json_number(t, "offset", f->offset);
    if (f->record) cli_json_number(t, "record", f->record);
    cli_json_string(t, "record_id", f->record_id);
    cli_json_string(t, "pointer", f->pointer);
    cli_json_string(t, "requirement", f->requirement);
    cli_json_string(t, "severity", tur_severity_name(f->severity));
    cli_json_string(t, "found", f->found);
    cli_json_string(t, "wanted", f->wanted);
    cli_json_string(t, "message", f->message);
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static const char *annotation_of(tur_severity severity)
{
    switch (severity) {
    case TUR_ERROR: return "error";
    case TUR_WARNING: return "warning";
    default: return "notice";
    }
}

void cli_finding_github(struct cli_text *t, const tur_finding *f)
{
    cli_text_printf(t, "::%s ", annotation_of(f->severity));
    if (f->file) {
        cli_text_puts(t, "file=");
        add(t, CLI_PROPERTY, f->file, CLI_WHOLE);
        if (f->line) cli_text_printf(t, ",line=%llu", (unsigned long long)f->line);
        if (f->line && f->column) cli_text_printf(t, ",col=%llu", (unsigned long long)f->column);
        cli_text_puts(t, ",");
    }
    cli_text_printf(t, "title=%s::", f->requirement);
    if (f->pointer && *f->pointer) {
        add(t, CLI_DATA, f->pointer, SHOWN_PATH);
        cli_text_puts(t, ": ");
    }
    add_statement(t, f, CLI_DATA);
    cli_text_puts(t, "\n");
}
