/* tur help: the overview, or the help of one command. */
#include "cli/cli.h"

static int run(int count, char **operands)
{
    const tur_command *command;

    if (!count) {
        cli_print_overview();
        return CLI_DONE;
    }
    if (count > 1) return cli_usage("takes one command at a time: %s", operands[1]);
    command = cli_command_find(operands[0]);
    if (!command) {
        cli_command_unknown(operands[0]);
        return CLI_TROUBLE;
    }
    cli_print_help(command);
    return CLI_DONE;
}

const tur_command tur_cmd_help = {
    .name = "help",
    .summary = "Print this overview, or the help of a command",
    .usage = "[COMMAND]",
    .examples = "tur help validate",
    .run = run,
    .group = CLI_LOOKUP,
};
