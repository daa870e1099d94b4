/* tur help: the overview, or the help of one command. */
#include "cli/cli.h"
#include "cli/man.h"
#include "cli/opt.h"

static bool man;

static const struct opt options[] = {
    {"man", 0, NULL, "print the manual page of all commands, for man -l", OPT_FLAG(&man)},
    {0},
};

static int run(int count, char **operands)
{
    const tur_command *command;

    if (man) {
        if (cli_has_operands(count, operands)) return CLI_TROUBLE;
        cli_print_man();
        return CLI_DONE;
    }
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
    .usage = "[--man] [COMMAND]",
    .options = options,
    .examples = "tur help validate\n"
                "tur help --man > tur.1 && man -l tur.1",
    .run = run,
    .group = CLI_LOOKUP,
    .operands = CLI_COMMANDS,
};
