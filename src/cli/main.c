/* The command `tur`: finds the command that is asked for, parses its options and runs it. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/progress.h"
#include "tur.h"

#define X(name) extern const tur_command tur_cmd_##name;
#include "gen/commands.inc"
#undef X

/* Sorted by name, as the Makefile sorts the list. */
static const tur_command *const commands[] = {
#define X(name) &tur_cmd_##name,
#include "gen/commands.inc"
#undef X
};

static const char *said_by = "tur";

void cli_say_as(const char *name)
{
    said_by = name;
}

/* The whole line is quoted: names of files and words of users may hold anything. */
__attribute__((format(printf, 1, 0))) static void say(const char *format, va_list args,
                                                      const char *hint)
{
    struct cli_text line = {0};
    char *message = NULL;
    int len = vasprintf(&message, format, args);

    if (len < 0) cli_out_of_memory();
    cli_text_printf(&line, "%s: ", said_by);
    cli_text_quote(&line, CLI_TERMINAL, message, (size_t)len, CLI_WHOLE);
    cli_text_printf(&line, "%s\n", hint);
    free(message);
    cli_progress_hold();
    /* What was found before is read before. */
    cli_out_flush(cli_stdout());
    cli_out_text(cli_stderr(), &line);
    cli_out_flush(cli_stderr());
    cli_progress_release();
    cli_text_free(&line);
}

void cli_say(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    say(format, args, "");
    va_end(args);
}

int cli_usage(const char *format, ...)
{
    char hint[64];
    va_list args;

    snprintf(hint, sizeof hint, "; see %s --help", said_by);
    va_start(args, format);
    say(format, args, hint);
    va_end(args);
    return CLI_TROUBLE;
}

bool cli_has_operands(int count, char **operands)
{
    if (!count) return false;
    cli_usage("takes no operand: %s", operands[0]);
    return true;
}

const tur_command *cli_command_at(size_t index)
{
    return index < sizeof commands / sizeof *commands ? commands[index] : NULL;
}

const tur_command *cli_command_find(const char *name)
{
    const tur_command *c;

    for (size_t i = 0; (c = cli_command_at(i)); i++)
        if (!strcmp(c->name, name)) return c;
    return NULL;
}

void cli_command_unknown(const char *name)
{
    struct cli_near near = {.typed = name};
    const tur_command *c;

    for (size_t i = 0; (c = cli_command_at(i)); i++) cli_near_offer(&near, c->name);
    if (near.best)
        cli_say("unknown command %s; did you mean %s?", name, near.best);
    else if (!access(name, F_OK))
        cli_say("unknown command %s; did you mean tur validate %s?", name, name);
    else
        cli_say("unknown command %s; tur help lists them", name);
}

static void list_group(struct cli_text *t, const char *heading, enum cli_group group)
{
    const tur_command *c;

    cli_text_printf(t, "\n%s:\n", heading);
    for (size_t i = 0; (c = cli_command_at(i)); i++) {
        if (c->group != group) continue;
        cli_text_printf(t, "  %-12s", c->name);
        cli_text_wrap(t, c->summary, 14, 80);
    }
}

void cli_print_overview(void)
{
    struct cli_text t = {0};

    cli_text_printf(&t,
                    "tur %s: validate and convert Token Usage Records, specification %s\n\n"
                    "  tur validate export.jsonl                    check records\n"
                    "  tur convert --from litellm-spendlogs FILE    make records of another form\n"
                    "  tur explain TUR-0101                         understand a finding\n",
                    tur_version(), TUR_SPEC_VERSION);
    list_group(&t, "Records", CLI_RECORDS);
    list_group(&t, "Keys and signatures", CLI_SIGNING);
    list_group(&t, "To look things up", CLI_LOOKUP);
    cli_text_puts(&t, "\ntur COMMAND --help shows the options and examples of a command.\n"
                      "Exit status: 0 conforms or done, 1 findings, 2 could not be answered.\n");
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

void cli_print_help(const tur_command *command)
{
    struct cli_text t = {0};

    cli_text_printf(&t, "usage: tur %s %s\n\n", command->name, command->usage);
    cli_text_puts(&t, command->summary);
    cli_text_puts(&t, ".\n");
    if (command->about) cli_text_printf(&t, "\n%s\n", command->about);
    cli_text_puts(&t, "\nOptions:\n");
    opt_describe(&t, command->options);
    if (command->examples) {
        const char *line = command->examples;

        cli_text_puts(&t, "\nExamples:\n");
        while (*line) {
            size_t len = strcspn(line, "\n");

            cli_text_printf(&t, "  %.*s\n", (int)len, line);
            line += len + (line[len] == '\n');
        }
    }
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

void cli_print_version(void)
{
    struct cli_text t = {0};
    const char *name, *version;

    cli_text_printf(&t, "tur %s\n", tur_version());
    for (size_t i = 0; (name = tur_version_of(i, &version)); i++) cli_text_printf(&t, "%s %s\n", name, version);
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

static int run(const tur_command *command, char **words)
{
    char name[64];
    int count;

    snprintf(name, sizeof name, "tur %s", command->name);
    cli_say_as(name);
    switch (opt_parse(&count, words, command->options)) {
    case OPT_HELP: cli_print_help(command); return cli_out_finish(CLI_DONE);
    case OPT_WRONG: return cli_out_finish(CLI_TROUBLE);
    case OPT_RUN: break;
    }
    return cli_out_finish(command->run(count, words));
}

int main(int argc, char **argv)
{
    static bool version;
    static const struct opt options[] = {
        {"version", 0, NULL, "print versions", OPT_FLAG(&version)},
        {0},
    };
    const tur_command *command;
    int count;

    cli_out_start();
    if (argc > 1 && argv[1][0] != '-') {
        command = cli_command_find(argv[1]);
        if (command) return run(command, argv + 2);
        cli_command_unknown(argv[1]);
        return cli_out_finish(CLI_TROUBLE);
    }
    if (argc > 1) switch (opt_parse(&count, argv + 1, options)) {
        case OPT_HELP: break;
        case OPT_WRONG: return cli_out_finish(CLI_TROUBLE);
        case OPT_RUN:
            if (version) {
                cli_print_version();
                return cli_out_finish(CLI_DONE);
            }
            cli_say("the command comes first: tur COMMAND [options] [operands]");
            return cli_out_finish(CLI_TROUBLE);
        }
    cli_print_overview();
    return cli_out_finish(CLI_DONE);
}
