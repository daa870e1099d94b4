#include "cli/values.h"

#include <string.h>

#include "cli/cli.h"
#include "cli/quote.h"

const char *const cli_shells[] = {"bash", "zsh", "fish", NULL};

static void put(struct cli_text *t, size_t start, const char *word, const char *end)
{
    cli_text_printf(t, "%s%s%s", t->len > start ? " " : "", word, end);
}

static void put_formats(struct cli_text *t, enum cli_values values)
{
    size_t start = t->len;
    tur_format_info info;

    for (size_t i = 0; tur_format_at(&info, i); i++)
        if (values == CLI_FORMATS_OWN ? info.own : values == CLI_FORMATS ? info.reads : info.writes)
            put(t, start, info.name, "");
}

/* Requirements of an area follow each other. */
static void put_areas(struct cli_text *t, size_t start, const char *end)
{
    const tur_requirement *r, *before = NULL;

    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        if (!before || strcmp(r->area, before->area)) put(t, start, r->area, end);
        before = r;
    }
}

static void put_ids(struct cli_text *t, size_t start, const char *end)
{
    const tur_requirement *r;

    for (size_t i = 0; (r = tur_requirement_at(i)); i++) put(t, start, r->id, end);
}

void cli_values_put(struct cli_text *t, enum cli_values values)
{
    size_t start = t->len;
    const tur_command *command;
    tur_report_info report;
    const char *name;

    switch (values) {
    case CLI_ANYTHING:
    case CLI_FILES: break;
    case CLI_FORMATS:
    case CLI_FORMATS_MADE:
    case CLI_FORMATS_OWN: put_formats(t, values); break;
    case CLI_IDS: put_ids(t, start, ""); break;
    case CLI_IDS_AREAS:
        put_areas(t, start, "");
        put_ids(t, start, "");
        break;
    case CLI_IDS_AREAS_IS:
        put_areas(t, start, "=");
        put_ids(t, start, "=");
        break;
    case CLI_AREAS: put_areas(t, start, ""); break;
    case CLI_REPORTS_IS:
        for (size_t i = 0; tur_report_at(&report, i); i++) put(t, start, report.name, "=");
        break;
    case CLI_SCHEMAS:
        for (size_t i = 0; (name = tur_schema_name(i)); i++) put(t, start, name, "");
        break;
    case CLI_COMMANDS:
        for (size_t i = 0; (command = cli_command_at(i)); i++) put(t, start, command->name, "");
        break;
    case CLI_SHELLS:
        for (size_t i = 0; cli_shells[i]; i++) put(t, start, cli_shells[i], "");
        break;
    }
}
