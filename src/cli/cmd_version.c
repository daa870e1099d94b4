/* tur version: of the command, the specification and the libraries. */
#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"

static const char *const output_words[] = {"text", "json", NULL};
static int output;

static const struct opt options[] = {
    {"output", 0, "FORM", "text (default) or json", OPT_WORD(&output, output_words)},
    {0},
};

static void print_json(void)
{
    struct cli_text t = {0};
    const char *name, *version;

    cli_json_open(&t, '{');
    cli_json_string(&t, "tur", tur_version());
    for (size_t i = 0; (name = tur_version_of(i, &version)); i++) cli_json_string(&t, name, version);
    cli_text_puts(&t, "}\n");
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

static int run(int count, char **operands)
{
    if (cli_has_operands(count, operands)) return CLI_TROUBLE;
    if (output)
        print_json();
    else
        cli_print_version();
    return CLI_DONE;
}

const tur_command tur_cmd_version = {
    .name = "version",
    .summary = "Print the versions of command, specification and libraries",
    .usage = "[OPTION...]",
    .options = options,
    .examples = "tur version\n"
                "tur version --output json",
    .run = run,
    .group = CLI_LOOKUP,
};
