/* tur convert: read one form, write another, judge what is written. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/tally.h"
#include "cli/walk.h"

enum { MOST_CONTEXT = 16 << 20, MOST_KEY = 64 << 10 };

static struct {
    const char *from, *to, *out, *context, *id_key, *pseudonym_key, *currency, *loss_report;
    struct cli_list values;
    uint64_t max_findings;
    int output;
    bool canonical, all_columns, no_check, quiet;
} set = {.to = "tur", .out = "-", .max_findings = 1000};

static const struct opt options[] = {
    {"from", 0, "FORMAT",
     "form of the files; tur formats lists all. Records in one of our own forms need not be named",
     OPT_TEXT(&set.from), .values = CLI_FORMATS},
    {"to", 0, "FORMAT", "form to write (tur)", OPT_TEXT(&set.to), .values = CLI_FORMATS_MADE},
    {"out", 'o', "OUT",
     "file to write; it appears when the run is complete, compressed when it ends in .gz or .zst. "
     "The default, -, is standard output",
     OPT_TEXT(&set.out), .values = CLI_FILES},
    {"context", 0, "FILE",
     "JSON object shaped like a record: what the source does not say, such as seller or account",
     OPT_TEXT(&set.context), .values = CLI_FILES},
    {"set", 0, "PATH=VALUE", "the same for one member; wins over --context; repeatable",
     OPT_EACH(&set.values)},
    {"currency", 0, "CODE", "currency of amounts that come without one", OPT_TEXT(&set.currency)},
    {"id-key", 0, "FILE", "key of the record ids; one line end at its end does not count",
     OPT_TEXT(&set.id_key), .values = CLI_FILES},
    {"pseudonym-key", 0, "FILE", "key of the pseudonyms that replace personal identifiers",
     OPT_TEXT(&set.pseudonym_key), .values = CLI_FILES},
    {"loss-report", 0, "PATH",
     "write as JSON which members of the source were mapped, left out on purpose, not known",
     OPT_TEXT(&set.loss_report), .values = CLI_FILES},
    {"canonical", 0, NULL,
     "from our own form: write the same records in canonical form, and change nothing else; goes "
     "with none of the options that supply members",
     OPT_FLAG(&set.canonical)},
    {"all-columns", 0, NULL, "write all columns of a table, also those that no record has",
     OPT_FLAG(&set.all_columns)},
    {"no-check", 0, NULL, "do not validate what is written", OPT_FLAG(&set.no_check)},
    {"max-findings", 0, "N", "print at most N findings, 0 for all; the rest are counted (1000)",
     OPT_COUNT(&set.max_findings)},
    {"output", 0, "FORM", "findings on standard error as text (default), json or github",
     OPT_WORD(&set.output, cli_output_words)},
    {"quiet", 'q', NULL, "no summary", OPT_FLAG(&set.quiet)},
    {0},
};

static bool format_fits(const char *option, const char *name, bool reading)
{
    tur_format_info info;

    if (!cli_format(&info, name)) {
        cli_format_unknown(option, name);
        return false;
    }
    if (reading ? info.reads : info.writes) return true;
    cli_say("%s: %s is a form that is only %s", option, name, reading ? "written" : "read");
    return false;
}

static bool apply_context(tur_converter *c)
{
    const char *message = NULL;
    tur_status status;
    size_t len;
    char *json = cli_read_file(&len, "--context", set.context, MOST_CONTEXT);

    if (!json) return false;
    status = tur_converter_set_context(c, &message, json, len);
    if (status != TUR_OK)
        cli_say("--context: %s: %s", set.context, message ? message : tur_status_text(status));
    free(json);
    return status == TUR_OK;
}

static bool apply_value(tur_converter *c, char *item)
{
    char *sign = strchr(item, '=');
    tur_status status;

    if (!sign || sign == item) {
        cli_say("--set: %s: write PATH=VALUE, like seller.id=example.com", item);
        return false;
    }
    *sign = '\0';
    status = tur_converter_set(c, item, sign + 1);
    if (status == TUR_ENOENT)
        cli_say("--set: a record has no member %s", item);
    else if (status == TUR_EINVAL)
        cli_say("--set: %s: cannot be %s", item, sign + 1);
    else if (status != TUR_OK)
        cli_say("--set: %s: %s", item, tur_status_text(status));
    return status == TUR_OK;
}

typedef tur_status (*key_fn)(tur_converter *c, const void *key, size_t len);

static bool apply_key(tur_converter *c, const char *option, const char *path, key_fn use,
                      bool may_be_empty)
{
    size_t len, used;
    char *key = cli_read_file(&len, option, path, MOST_KEY);
    tur_status status;

    if (!key) return false;
    used = len && key[len - 1] == '\n' ? len - 1 : len;
    if (!used && !may_be_empty) {
        /* Anybody could compute such pseudonyms, and so undo them. */
        cli_say("%s: %s: the key is empty", option, path);
        status = TUR_EINVAL;
    } else {
        status = use(c, key, used);
        if (status != TUR_OK) cli_say("%s: %s: %s", option, path, tur_status_text(status));
    }
    explicit_bzero(key, len);
    free(key);
    return status == TUR_OK;
}

static bool apply(tur_converter *c)
{
    if (set.no_check) tur_converter_set_unchecked(c);
    if (set.canonical && tur_converter_set_canonical(c) != TUR_OK) return false;
    if (set.all_columns && tur_converter_set_all_columns(c) != TUR_OK) {
        cli_say("--all-columns: %s has no columns", set.to);
        return false;
    }
    if (set.context && !apply_context(c)) return false;
    for (size_t i = 0; i < set.values.count; i++)
        if (!apply_value(c, set.values.at[i])) return false;
    if (set.currency && tur_converter_set_currency(c, set.currency) != TUR_OK) {
        cli_say("--currency: %s is no currency code; write it like USD", set.currency);
        return false;
    }
    if (set.id_key && !apply_key(c, "--id-key", set.id_key, tur_converter_set_id_key, true))
        return false;
    return !set.pseudonym_key || apply_key(c, "--pseudonym-key", set.pseudonym_key,
                                           tur_converter_set_pseudonym_key, false);
}

static bool write_out(void *ctx, const void *bytes, size_t len)
{
    return cli_out_write(ctx, bytes, len);
}

/* What a status that is not OK means here: TROUBLE is that of the source, or NULL. A reader who went away is no
 * trouble. Failure of the output is said once, at the end. */
static int ended(const struct cli_out *out, const char *what, tur_status status, const char *trouble)
{
    if (out->closed) return CLI_DONE;
    if (!out->error && status != TUR_STOPPED)
        cli_say("%s%s%s", what, *what ? ": " : "", trouble ? trouble : tur_status_text(status));
    return CLI_TROUBLE;
}

/* A conversion that was broken off cannot go on, one without a file that is not there can: what else
 * is wrong is worth knowing. */
static int convert_file(tur_converter *c, struct cli_out *out, const char *path, bool *go_on)
{
    tur_source *source = tur_source_open(path);
    const char *trouble;
    tur_status status;

    if (!source) {
        cli_say("%s: %s", path, strerror(errno));
        return CLI_TROUBLE;
    }
    status = tur_converter_run(c, source, write_out, out);
    trouble = tur_source_trouble(source);
    if (!trouble && tur_source_error(source)) trouble = strerror(tur_source_error(source));
    tur_source_close(source);
    if (status == TUR_OK) return CLI_DONE;
    *go_on = false;
    if (status == TUR_ENOENT) {
        cli_say("%s: say what the files are: --from FORMAT; tur formats lists all", path);
        return CLI_TROUBLE;
    }
    return ended(out, path, status, trouble);
}

static int convert_all(tur_converter *c, struct cli_out *out, int count, char **operands)
{
    static char *standard_input[] = {"-", NULL};
    int result = CLI_DONE;
    bool go_on = true;
    tur_status status;

    if (!count) operands = standard_input;
    for (; *operands && go_on; operands++) {
        int one = convert_file(c, out, *operands, &go_on);

        if (one) result = one;
    }
    if (go_on) {
        status = tur_converter_finish(c, write_out, out);
        if (status != TUR_OK) result = ended(out, "", status, NULL);
    }
    cli_out_flush(out);
    if (!out->error) return result;
    if (out != cli_stdout()) cli_say("%s: %s", set.out, strerror(out->error));
    return CLI_TROUBLE;
}

static void print_summary(const tur_converter *c, const struct cli_tally *tally)
{
    const tur_conversion *s = tur_converter_summary(c);
    struct cli_text t = {0};

    cli_tally_summary(&t, tally);
    cli_text_count(&t, s->rows, "row");
    cli_text_puts(&t, ", ");
    cli_text_count(&t, s->records, "record");
    cli_text_printf(&t, ", %llu refused, %llu skipped\n", (unsigned long long)s->refused,
                    (unsigned long long)s->skipped);
    cli_out_text(cli_stderr(), &t);
    cli_text_free(&t);
}

static bool commit(struct cli_file *file, const char *path)
{
    if (cli_file_commit(file)) return true;
    cli_say("%s: %s", path, strerror(errno));
    return false;
}

static bool write_loss_report(tur_converter *c, struct cli_out *out)
{
    size_t len = 0;
    const char *json = tur_converter_loss_report(c, &len);

    if (!json) {
        cli_say("--loss-report: %s", tur_status_text(TUR_ENOMEM));
        return false;
    }
    cli_out_write(out, json, len);
    if (len && json[len - 1] != '\n') cli_out_write(out, "\n", 1);
    return true;
}

/* FILE and LOSSES are where output and loss report go, NULL for standard output or nowhere. */
static int convert(tur_converter *c, struct cli_file *file, struct cli_file *losses, int count,
                   char **operands)
{
    struct cli_out *out = file ? &file->out : cli_stdout();
    struct cli_tally tally = {.out = cli_stderr(),
                              .output = (enum cli_output)set.output,
                              .limit = set.max_findings};
    const tur_conversion *s;
    int status;

    tur_converter_on_finding(c, cli_tally_finding, &tally);
    status = convert_all(c, out, count, operands);
    /* A report on the part that a reader took before leaving would pass for the whole. */
    if (status == CLI_DONE && set.loss_report && !out->closed &&
        !write_loss_report(c, losses ? &losses->out : cli_stdout()))
        status = CLI_TROUBLE;
    s = tur_converter_summary(c);
    /* A part must not pass for the whole. */
    if (status == CLI_DONE && s->partial) {
        if (file) cli_say("%s: left as it was: what was read is not whole", set.out);
        file = losses = NULL;
        status = CLI_FINDINGS;
    }
    /* Output first: a report on a file that is not there would mislead. */
    if (status == CLI_DONE && file && !commit(file, set.out)) status = CLI_TROUBLE;
    if (status == CLI_DONE && losses && !out->closed && !commit(losses, set.loss_report))
        status = CLI_TROUBLE;
    if (!set.quiet && !out->closed) print_summary(c, &tally);
    cli_tally_free(&tally);
    if (status == CLI_DONE && (s->refused || s->errors)) status = CLI_FINDINGS;
    return status;
}

static bool open_file(struct cli_file **used, struct cli_file *file, const char *path)
{
    if (!path || !strcmp(path, "-")) return true;
    if (!cli_file_open(file, path)) {
        cli_say("%s: %s", path, strerror(errno));
        return false;
    }
    *used = file;
    return true;
}

/* What would change records is refused beside --canonical, not ignored. */
static bool canonical_fits(void)
{
    tur_format_info info;
    const char *other = set.context        ? "--context"
                        : set.values.count ? "--set"
                        : set.currency     ? "--currency"
                        : set.id_key       ? "--id-key"
                        : set.pseudonym_key ? "--pseudonym-key"
                                            : NULL;

    if (!set.canonical) return true;
    if (other) {
        cli_say("--canonical changes no member; it does not go with %s", other);
        return false;
    }
    if (!set.from || (cli_format(&info, set.from) && info.own)) return true;
    cli_say("--canonical: %s is not our own form; what is converted from it comes out canonical", set.from);
    return false;
}

static bool options_fit(int count)
{
    if ((set.from && !format_fits("--from", set.from, true)) || !format_fits("--to", set.to, false)) return false;
    if (!canonical_fits()) return false;
    if (set.loss_report && !strcmp(set.loss_report, "-") && !strcmp(set.out, "-")) {
        cli_say("output and loss report cannot both be standard output; name a file with -o");
        return false;
    }
    return cli_stdin_is_meant(count);
}

static int run(int count, char **operands)
{
    /* Large, and one of each is enough. */
    static struct cli_file file, losses;
    struct cli_file *to_file = NULL, *to_losses = NULL;
    tur_converter *c = NULL;
    tur_status made;
    int status = CLI_TROUBLE;

    if (!options_fit(count)) return CLI_TROUBLE;
    made = tur_converter_new(&c, set.from, set.to);
    if (made != TUR_OK) {
        cli_say("from %s to %s: %s", set.from ? set.from : "records", set.to, tur_status_text(made));
        return CLI_TROUBLE;
    }
    /* Before hours of work: nothing is worse than to learn of a misspelt folder after them. */
    if (apply(c) && open_file(&to_file, &file, set.out) &&
        open_file(&to_losses, &losses, set.loss_report))
        status = convert(c, to_file, to_losses, count, operands);
    cli_file_abandon(&file);
    cli_file_abandon(&losses);
    tur_converter_free(c);
    cli_list_free(&set.values);
    return status;
}

const tur_command tur_cmd_convert = {
    .name = "convert",
    .summary = "Change the form of usage data, and validate what comes out",
    .usage = "[--from FORMAT] [OPTION...] [FILE|-]...",
    .about = "Without files, standard input is read; gzip and Zstandard data is unpacked. Findings\n"
             "and the summary are printed on standard error. No row is dropped without a finding.\n"
             "\n"
             "Exit status: 0 done, 1 rows were refused or records have errors, 2 could not be\n"
             "done; then OUT is left as it was, and so it is where a file is not whole.",
    .options = options,
    .examples = "tur convert --from litellm-spendlogs -o usage.jsonl spend.jsonl\n"
                "tur convert --from openai-usage --context seller.json page.json > usage.jsonl\n"
                "tur convert --to tur-json -o usage.json.gz usage.jsonl\n"
                "tur convert --canonical usage.jsonl > canonical.jsonl\n"
                "tur convert --to focus-1.2 usage.jsonl > focus.csv",
    .run = run,
    .group = CLI_RECORDS,
    .operands = CLI_FILES,
};
