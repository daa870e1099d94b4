/* tur schema: the documents that the command was built with. */
#include "cli/cli.h"
#include "cli/out.h"
#include "cli/words.h"

static int list(void)
{
    struct cli_text t = {0};
    const char *name;

    for (size_t i = 0; (name = tur_schema_name(i)); i++) cli_text_printf(&t, "%s\n", name);
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    return CLI_DONE;
}

static int run(int count, char **operands)
{
    struct cli_near near = {.typed = operands[0]};
    const char *text, *name;
    size_t len;

    if (!count) return list();
    if (count > 1) return cli_usage("takes one name at a time: %s", operands[1]);
    text = tur_schema_text(&len, operands[0]);
    if (text) {
        cli_out_write(cli_stdout(), text, len);
        return CLI_DONE;
    }
    for (size_t i = 0; (name = tur_schema_name(i)); i++) cli_near_offer(&near, name);
    if (near.best)
        cli_say("no schema %s; did you mean %s?", operands[0], near.best);
    else
        cli_say("no schema %s; tur schema lists them", operands[0]);
    return CLI_TROUBLE;
}

const tur_command tur_cmd_schema = {
    .name = "schema",
    .summary = "List the schemas, or print one",
    .usage = "[NAME]",
    .examples = "tur schema\n"
                "tur schema record.schema.json > record.schema.json",
    .run = run,
    .group = CLI_LOOKUP,
    .operands = CLI_SCHEMAS,
};
