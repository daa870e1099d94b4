/* tur formats: what can be read and written. */
#include <string.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"

static const char *const output_words[] = {"text", "json", NULL};
static int output;

static const struct opt options[] = {
    {"output", 0, "FORM", "text (default) or json (an object a line)",
     OPT_WORD(&output, output_words)},
    {0},
};

static void print_json(struct cli_text *t, const tur_format_info *info)
{
    cli_json_open(t, '{');
    cli_json_string(t, "name", info->name);
    cli_json_string(t, "summary", info->summary);
    cli_json_string(t, "source", info->source);
    cli_json_string(t, "suffix", info->suffix);
    cli_json_bool(t, "reads", info->reads);
    cli_json_bool(t, "writes", info->writes);
    cli_json_bool(t, "own", info->own);
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static void print_text(struct cli_text *t, const tur_format_info *info, int width)
{
    cli_text_printf(t, "%-*s  %-4s  %-5s  %s\n", width, info->name, info->reads ? "read" : "-",
                    info->writes ? "write" : "-", info->summary);
}

static int run(int count, char **operands)
{
    struct cli_text t = {0};
    tur_format_info info;
    int width = 0;

    if (cli_has_operands(count, operands)) return CLI_TROUBLE;
    for (size_t i = 0; tur_format_at(&info, i); i++)
        if ((int)strlen(info.name) > width) width = (int)strlen(info.name);
    for (size_t i = 0; tur_format_at(&info, i); i++) {
        if (output)
            print_json(&t, &info);
        else
            print_text(&t, &info, width);
    }
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    return CLI_DONE;
}

const tur_command tur_cmd_formats = {
    .name = "formats",
    .summary = "List the forms of usage data that can be read and written",
    .usage = "[OPTION...]",
    .options = options,
    .examples = "tur formats\n"
                "tur formats --output json",
    .run = run,
    .group = CLI_LOOKUP,
};
