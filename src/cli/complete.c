#include "cli/complete.h"

#include <string.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"

static const char maker[] = "# Made by src/cli/complete.c: tur completion";

/* ---- What all of them ask of a row ---- */

/* A list is cut at commas: what is completed is its last item. */
static bool is_list(const struct opt *o)
{
    return o->kind == OPT_KIND_LIST || o->kind == OPT_KIND_WORDS;
}

static bool is_repeatable(const struct opt *o)
{
    return is_list(o) || o->kind == OPT_KIND_EACH;
}

static bool takes_files(const struct opt *o)
{
    return o->values == CLI_FILES;
}

static void put_words(struct cli_text *t, const struct opt *o)
{
    for (size_t i = 0; o->words && o->words[i]; i++)
        cli_text_printf(t, "%s%s", i ? " " : "", o->words[i]);
    if (!o->words) cli_values_put(t, o->values);
}

/* Bytes inside single quotes, SPECIAL ones behind a backslash. */
static void put_quoted(struct cli_text *t, const char *string, const char *special)
{
    for (; *string; string++) {
        if (*string == '\'') {
            cli_text_puts(t, "'\\''");
            continue;
        }
        if (strchr(special, *string)) cli_text_puts(t, "\\");
        cli_text_add(t, string, 1);
    }
}

static void finish(struct cli_text *t)
{
    cli_out_text(cli_stdout(), t);
    cli_text_free(t);
}

/* ---- bash ---- */

/* COMMAND's options, those that want a value, and what its operands are. */
static void bash_command(struct cli_text *t, const tur_command *c)
{
    const struct opt *o;

    cli_text_printf(t, "    %s)\n        options='", c->name);
    for (size_t i = 0; (o = opt_at(c->options, i)); i++)
        cli_text_printf(t, "%s--%s", i ? " " : "", o->name);
    cli_text_puts(t, "'\n        valued=' ");
    for (size_t i = 0; (o = opt_at(c->options, i)); i++) {
        if (!o->argument) continue;
        cli_text_printf(t, "--%s ", o->name);
        if (o->letter) cli_text_printf(t, "-%c ", o->letter);
    }
    cli_text_puts(t, "'\n        operands='");
    if (c->operands == CLI_FILES)
        cli_text_puts(t, "FILES");
    else
        cli_values_put(t, c->operands);
    cli_text_puts(t, "'\n        ;;\n");
}

static void bash_option(struct cli_text *t, const tur_command *c, const struct opt *o)
{
    if (!o->argument) return;
    if (!o->words && o->values == CLI_ANYTHING) return;
    cli_text_printf(t, "    %s--%s", c->name, o->name);
    if (o->letter) cli_text_printf(t, " | %s-%c", c->name, o->letter);
    cli_text_puts(t, ")\n        words='");
    if (takes_files(o))
        cli_text_puts(t, "FILES");
    else
        put_words(t, o);
    cli_text_printf(t, "'\n%s        ;;\n", is_list(o) ? "        list=1\n" : "");
}

/* Bash cuts words at "=", if it is told to, and replaces what is behind the last cut. */
static const char bash_begin[] =
    "_tur()\n"
    "{\n"
    "    local i word value command='' option='' options='' valued='' operands='' words='' "
    "list=''\n"
    "    local -a line=()\n"
    "\n"
    "    COMPREPLY=()\n"
    "    for ((i = 1; i <= COMP_CWORD; i++)); do\n"
    "        word=${COMP_WORDS[i]}\n"
    "        if ((i > 1)) && [[ $word == '=' || ${COMP_WORDS[i - 1]} == '=' ]]; then\n"
    "            line[${#line[@]}-1]+=$word\n"
    "        else\n"
    "            line+=(\"$word\")\n"
    "        fi\n"
    "    done\n"
    "    word=${line[${#line[@]}-1]}\n"
    "    command=${line[0]}\n";

static const char bash_middle[] =
    "    value=$word\n"
    "    if ((${#line[@]} == 1)); then\n"
    "        words=$commands\n"
    "    else\n"
    "        for ((i = 1; i < ${#line[@]} - 1; i++)); do\n"
    "            case ${line[i]} in\n"
    "            --) option=-- ;;\n"
    "            *)\n"
    "                if [[ $option == '--' ]]; then continue; fi\n"
    "                if [[ -z $option && $valued == *\" ${line[i]} \"* ]]; then\n"
    "                    option=${line[i]}\n"
    "                else\n"
    "                    option=\n"
    "                fi\n"
    "                ;;\n"
    "            esac\n"
    "        done\n"
    "        if [[ $option == '--' ]]; then\n"
    "            words=$operands\n"
    "        elif [[ -z $option && $word == --*=* ]]; then\n"
    "            option=${word%%=*}\n"
    "            value=${word#*=}\n"
    "        elif [[ -z $option && $word == -* && $word != '-' ]]; then\n"
    "            words=$options\n"
    "        elif [[ -z $option ]]; then\n"
    "            words=$operands\n"
    "        fi\n"
    "        case $command$option in\n";

static const char bash_end[] =
    "        esac\n"
    "    fi\n"
    "    local keep=${word%\"$value\"} item=$value\n"
    "    if [[ -n $list && $value == *,* ]]; then\n"
    "        keep+=${value%,*},\n"
    "        item=${value##*,}\n"
    "    fi\n"
    "    if [[ $words == *= && $item == *=* ]]; then\n"
    "        keep+=${item%%=*}=\n"
    "        item=${item#*=}\n"
    "        words=FILES\n"
    "        if [[ $option == '--severity' ]]; then words='error warning info ignore'; fi\n"
    "    fi\n"
    "    if [[ $COMP_WORDBREAKS == *=* ]]; then keep=${keep##*=}; fi\n"
    "    if [[ $words == FILES ]]; then\n"
    "        while IFS= read -r word; do COMPREPLY+=(\"$keep$word\"); done < <(compgen -f -- "
    "\"$item\")\n"
    "        compopt -o filenames 2>/dev/null\n"
    "    else\n"
    "        while IFS= read -r word; do COMPREPLY+=(\"$keep$word\"); done < <(compgen -W "
    "\"$words\" -- \"$item\")\n"
    "        if [[ ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi\n"
    "    fi\n"
    "}\n"
    "complete -F _tur tur\n";

void cli_complete_bash(void)
{
    struct cli_text t = {0};
    const tur_command *c;
    const struct opt *o;

    cli_text_printf(&t, "# bash completion of tur\n%s bash\n%s", maker, bash_begin);
    cli_text_puts(&t, "    local commands='");
    cli_values_put(&t, CLI_COMMANDS);
    cli_text_puts(&t, " --help --version'\n    case $command in\n");
    for (size_t i = 0; (c = cli_command_at(i)); i++) bash_command(&t, c);
    cli_text_puts(&t, "    esac\n");
    cli_text_puts(&t, bash_middle);
    for (size_t i = 0; (c = cli_command_at(i)); i++)
        for (size_t k = 0; (o = opt_at(c->options, k)); k++) bash_option(&t, c, o);
    cli_text_puts(&t, bash_end);
    finish(&t);
}

/* ---- zsh ---- */

/* What _arguments does for a value: ":MESSAGE:ACTION". */
static void zsh_values(struct cli_text *t, const char *message, const struct opt *o)
{
    cli_text_puts(t, ":");
    put_quoted(t, message, ":");
    cli_text_puts(t, ":");
    if (takes_files(o)) {
        cli_text_puts(t, "_files");
    } else if (o->values == CLI_REPORTS_IS || o->values == CLI_IDS_AREAS_IS) {
        cli_text_puts(t, "compadd -S \"\" -- ");
        put_words(t, o);
    } else if (is_list(o)) {
        cli_text_puts(t, "_sequence compadd - ");
        put_words(t, o);
    } else if (o->words || o->values) {
        cli_text_puts(t, "(");
        put_words(t, o);
        cli_text_puts(t, ")");
    }
}

static void zsh_option(struct cli_text *t, const struct opt *o)
{
    cli_text_puts(t, "            ");
    if (is_repeatable(o))
        cli_text_puts(t, "'*'");
    else if (o->letter)
        cli_text_printf(t, "'(-%c --%s)'", o->letter, o->name);
    if (o->letter)
        cli_text_printf(t, "{-%c%s,--%s%s}", o->letter, o->argument ? "+" : "", o->name,
                        o->argument ? "=" : "");
    else
        cli_text_printf(t, "--%s%s", o->name, o->argument ? "=" : "");
    cli_text_puts(t, "'[");
    put_quoted(t, o->help, "[]:\\");
    cli_text_puts(t, "]");
    if (o->argument) zsh_values(t, o->argument, o);
    cli_text_puts(t, "' \\\n");
}

static void zsh_command(struct cli_text *t, const tur_command *c)
{
    const struct opt operands = {.values = c->operands};
    const struct opt *o;

    cli_text_printf(t, "    %s)\n        _arguments -s \\\n", c->name);
    for (size_t i = 0; (o = opt_at(c->options, i)); i++) zsh_option(t, o);
    cli_text_puts(t, "            '*");
    zsh_values(t, "operand", &operands);
    cli_text_puts(t, "'\n        ;;\n");
}

void cli_complete_zsh(void)
{
    struct cli_text t = {0};
    const tur_command *c;

    cli_text_printf(&t, "#compdef tur\n%s zsh\n", maker);
    cli_text_puts(&t, "_tur() {\n    local -a commands\n    commands=(\n");
    for (size_t i = 0; (c = cli_command_at(i)); i++) {
        cli_text_printf(&t, "        '%s:", c->name);
        put_quoted(&t, c->summary, ":");
        cli_text_puts(&t, "'\n");
    }
    cli_text_puts(&t, "    )\n"
                      "    if (( CURRENT == 2 )); then\n"
                      "        _describe -t commands command commands\n"
                      "        return\n"
                      "    fi\n"
                      "    local command=$words[2]\n"
                      "    shift words\n"
                      "    (( CURRENT-- ))\n"
                      "    case $command in\n");
    for (size_t i = 0; (c = cli_command_at(i)); i++) zsh_command(&t, c);
    cli_text_puts(&t,
                  "    esac\n}\n\n"
                  "# In a folder of $fpath this file is the function, else it is read as it is.\n"
                  "if [[ $funcstack[1] == _tur ]]; then\n    _tur \"$@\"\nelse\n"
                  "    compdef _tur tur\nfi\n");
    finish(&t);
}

/* ---- fish ---- */

static void fish_option(struct cli_text *t, const tur_command *c, const struct opt *o)
{
    cli_text_printf(t, "complete -c tur -n '__fish_seen_subcommand_from %s' -l %s", c->name,
                    o->name);
    if (o->letter) cli_text_printf(t, " -s %c", o->letter);
    if (o->argument) {
        /* The words of KIND=PATH end in the sign, and a file follows. */
        bool files = takes_files(o) || o->values == CLI_REPORTS_IS;

        cli_text_puts(t, files ? " -r -F" : " -x");
        if (o->words || o->values > CLI_FILES) {
            cli_text_puts(t, is_list(o) ? " -a '(__fish_append , " : " -a '");
            put_words(t, o);
            cli_text_puts(t, is_list(o) ? ")'" : "'");
        }
    }
    cli_text_puts(t, " -d '");
    /* fish knows \' and \\ within quotes, and not '\''. */
    for (const char *p = o->help; *p; p++) {
        if (*p == '\'' || *p == '\\') cli_text_puts(t, "\\");
        cli_text_add(t, p, 1);
    }
    cli_text_puts(t, "'\n");
}

static void fish_command(struct cli_text *t, const tur_command *c)
{
    const struct opt *o;

    cli_text_printf(t, "\ncomplete -c tur -n __fish_use_subcommand -a %s -d '%s'\n", c->name,
                    c->summary);
    if (c->operands == CLI_FILES) {
        cli_text_printf(t, "complete -c tur -n '__fish_seen_subcommand_from %s' -F\n", c->name);
    } else if (c->operands) {
        cli_text_printf(t, "complete -c tur -n '__fish_seen_subcommand_from %s' -a '", c->name);
        cli_values_put(t, c->operands);
        cli_text_puts(t, "'\n");
    }
    for (size_t i = 0; (o = opt_at(c->options, i)); i++) fish_option(t, c, o);
}

void cli_complete_fish(void)
{
    struct cli_text t = {0};
    const tur_command *c;

    cli_text_printf(&t, "# fish completion of tur\n%s fish\ncomplete -c tur -f\n", maker);
    cli_text_puts(
        &t, "complete -c tur -n __fish_use_subcommand -l version -d 'print versions'\n"
            "complete -c tur -n __fish_use_subcommand -l help -s h -d 'print the overview'\n");
    for (size_t i = 0; (c = cli_command_at(i)); i++) fish_command(&t, c);
    finish(&t);
}
