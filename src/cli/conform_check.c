#include "cli/conform_check.h"

#include <errno.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/out.h"
#include "cli/tally.h"
#include "cli/walk.h"

/* What the files say of a requirement that records can decide. */
enum shown { EXERCISED, VIOLATED, IDLE, NEEDS, SHOWN };
static const char *const shown_names[SHOWN] = {"exercised", "violated", "not exercised", "needs evidence"};

static enum shown shown_of(const tur_validator *v, size_t i)
{
    const tur_counter *c = &tur_validator_counters(v)[i];

    if (!tur_validator_judges(v, i)) return NEEDS;
    if (c->violated) return VIOLATED;
    return c->fired ? EXERCISED : IDLE;
}

static void print_json(struct cli_text *t, const tur_validator *v)
{
    const tur_requirement *r;

    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        const tur_counter *c = &tur_validator_counters(v)[i];

        cli_json_open(t, '{');
        cli_json_string(t, "requirement", r->id);
        cli_json_string(t, "level", r->level);
        cli_json_string(t, "profile", r->profile);
        cli_json_string(t, "grade", r->grade);
        cli_json_string(t, "status", shown_names[shown_of(v, i)]);
        cli_json_number(t, "fired", c->fired);
        cli_json_number(t, "held", c->fired - c->violated);
        cli_json_number(t, "violated", c->violated);
        cli_json_close(t, '}');
        cli_text_puts(t, "\n");
    }
}

static void print_ids(struct cli_text *t, const tur_validator *v, enum shown which)
{
    const tur_requirement *r;
    struct cli_text ids = {0};

    for (size_t i = 0; (r = tur_requirement_at(i)); i++)
        if (shown_of(v, i) == which) cli_text_printf(&ids, "%s%s", ids.len ? " " : "", r->id);
    if (ids.len) {
        cli_text_add(&ids, "", 1);
        cli_text_printf(t, "\n%s:\n  ", shown_names[which]);
        cli_text_wrap(t, ids.bytes, 2, 80);
    }
    cli_text_free(&ids);
}

static void print_text(struct cli_text *t, const tur_validator *v)
{
    const tur_summary *s = tur_validator_summary(v);
    size_t count[SHOWN] = {0};
    const tur_requirement *r;

    cli_text_printf(t, "%-12s %-8s %12s %12s %12s\n", "requirement", "area", "fired", "held", "violated");
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        const tur_counter *c = &tur_validator_counters(v)[i];

        count[shown_of(v, i)]++;
        if (!c->fired) continue;
        cli_text_printf(t, "%-12s %-8.8s %12llu %12llu %12llu\n", r->id, r->area, (unsigned long long)c->fired,
                        (unsigned long long)(c->fired - c->violated), (unsigned long long)c->violated);
    }
    print_ids(t, v, IDLE);
    cli_text_printf(t,
                    "\n%zu requirements exercised and held, %zu violated, %zu not exercised; %zu need other evidence\n",
                    count[EXERCISED], count[VIOLATED], count[IDLE], count[NEEDS]);
    if (!s->records)
        cli_text_puts(t, "There is no record in these files: nothing was shown.\n");
    else if (s->errors)
        cli_text_puts(t, "These files do not conform.\n");
    else
        cli_text_puts(t, "These files conform. That is evidence of a sample: what was not exercised was not shown.\n");
}

static bool judge(tur_validator *v, const char *path)
{
    tur_source *source = tur_source_open(path);
    tur_status status = source ? tur_validator_run(v, source) : TUR_EIO;
    int error = source ? tur_source_error(source) : errno;

    tur_source_close(source);
    if (status != TUR_OK) cli_say("%s: %s", path, error ? strerror(error) : tur_status_text(status));
    return status == TUR_OK;
}

int cli_conform_check(int count, char **words, bool json)
{
    struct cli_list paths = {0};
    struct cli_tally tally = {.out = cli_stderr(), .limit = 1000};
    struct cli_text t = {0};
    tur_validator *v = tur_validator_new();
    bool fine = true, errors;

    if (!v) cli_out_of_memory();
    if (!count) {
        tur_validator_free(v);
        return cli_usage("check needs files");
    }
    for (int i = 0; i < count; i++) fine &= cli_walk(&paths, words[i]);
    tur_validator_on_finding(v, cli_tally_finding, &tally);
    for (size_t i = 0; i < paths.count && fine; i++) fine = judge(v, paths.at[i]);
    fine = fine && tur_validator_finish(v) == TUR_OK;
    errors = tur_validator_summary(v)->errors;
    if (fine && json) print_json(&t, v);
    if (fine && !json) print_text(&t, v);
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    cli_tally_free(&tally);
    cli_list_free(&paths);
    tur_validator_free(v);
    return !fine ? CLI_TROUBLE : errors ? CLI_FINDINGS : CLI_DONE;
}
