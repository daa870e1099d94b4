/* tur completion: a script that tells a shell what can be typed. */
#include <string.h>

#include "cli/cli.h"
#include "cli/complete.h"
#include "cli/words.h"

static int run(int count, char **operands)
{
    struct cli_near near = {.typed = operands[0]};

    if (!count) return cli_usage("name a shell: bash, zsh or fish");
    if (count > 1) return cli_usage("takes one shell at a time: %s", operands[1]);
    if (!strcmp(operands[0], "bash")) return cli_complete_bash(), CLI_DONE;
    if (!strcmp(operands[0], "zsh")) return cli_complete_zsh(), CLI_DONE;
    if (!strcmp(operands[0], "fish")) return cli_complete_fish(), CLI_DONE;
    for (size_t i = 0; cli_shells[i]; i++) cli_near_offer(&near, cli_shells[i]);
    if (near.best)
        cli_say("no shell %s; did you mean %s?", operands[0], near.best);
    else
        cli_say("no shell %s; it is one of bash, zsh, fish", operands[0]);
    return CLI_TROUBLE;
}

const tur_command tur_cmd_completion = {
    .name = "completion",
    .summary = "Print a script that completes command lines",
    .usage = "bash|zsh|fish",
    .about = "make install puts the scripts where the shells look for them. Without that, read one\n"
             "when a shell starts.",
    .examples = "source <(tur completion bash)\n"
                "tur completion zsh > \"${fpath[1]}/_tur\"\n"
                "tur completion fish > ~/.config/fish/completions/tur.fish",
    .run = run,
    .group = CLI_LOOKUP,
    .operands = CLI_SHELLS,
};
