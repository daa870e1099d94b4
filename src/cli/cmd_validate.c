/* tur validate: judge records and say what is wrong with them. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "cli/cli.h"
#include "cli/jobs.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/progress.h"
#include "cli/reports.h"
#include "cli/tally.h"
#include "cli/trust.h"
#include "cli/walk.h"

/* Index in fail_on_words: findings of this severity and worse fail. */
enum fail_on { FAIL_ON_ERROR, FAIL_ON_WARNING, FAIL_ON_INFO, FAIL_ON_NEVER };
static const char *const fail_on_words[] = {"error", "warning", "info", "never", NULL};

/* Their order is that of the levels of the library, which begin at 1. */
enum level { LEVEL_RECORD, LEVEL_SET, LEVEL_PERIOD };
static const char *const level_words[] = {"L1", "L2", "L3", NULL};
enum { LEVEL_NOT_SET = -1, MOST_MANIFEST = 4 << 20 };
static const char *const profile_words[] = {"core", "cost", "commit", "seal", NULL};

static struct {
    const char *from;
    struct cli_list profiles, only, severity, reports, manifests;
    int level, fail_on, output, progress;
    uint64_t max_findings, jobs;
    size_t memory, max_record;
    bool stats, quiet;
} set = {.level = LEVEL_NOT_SET, .max_findings = 1000, .jobs = CLI_JOBS_NOT_SET};

static const struct opt options[] = {
    {"from", 0, "FORMAT",
     "form of the files, tur or another of our own; without it, each says by its first bytes what "
     "it is",
     OPT_TEXT(&set.from), .values = CLI_FORMATS_OWN},
    {"level", 0, "LEVEL",
     "L1, each record for itself; L2 (default), the export as a whole too; L3, its period too, "
     "which needs --manifest",
     OPT_WORD(&set.level, level_words)},
    {"manifest", 0, "MANIFEST|FOLDER",
     "judge the files that this manifest lists, beside it, and the manifest by them, but no signature; "
     "repeatable, and then their series too",
     OPT_EACH(&set.manifests), .values = CLI_FILES},
    {"profile", 0, "NAME,...",
     "judge requirements of these profiles and no others: core, cost, commit, seal; repeatable",
     OPT_WORDS(&set.profiles, profile_words)},
    {"only", 0, "ID,...", "judge these requirements or areas and no others; repeatable",
     OPT_LIST(&set.only), .values = CLI_IDS_AREAS},
    {"severity", 0, "ID=WORD,...",
     "change what a requirement or area amounts to: error, warning, info or ignore; repeatable",
     OPT_LIST(&set.severity), .values = CLI_IDS_AREAS_IS},
    {"fail-on", 0, "WORD",
     "exit 1 for findings of this severity or worse: error (default), warning, info or never",
     OPT_WORD(&set.fail_on, fail_on_words)},
    {"max-findings", 0, "N", "print at most N findings, 0 for all; the rest are counted (1000)",
     OPT_COUNT(&set.max_findings)},
    {"output", 0, "FORM", "text (default), json (an object a line) or github (annotations)",
     OPT_WORD(&set.output, cli_output_words)},
    {"report", 0, "KIND=PATH",
     "write a report to a file as well, like html=report.html or junit=junit.xml; repeatable",
     OPT_EACH(&set.reports), .values = CLI_REPORTS_IS},
    {"stats", 0, NULL,
     "say after the run how often each requirement fired, was held and was violated",
     OPT_FLAG(&set.stats)},
    {"jobs", 0, "N", "threads, 0 for one a processor (default: the same, at most 8)",
     OPT_COUNT(&set.jobs)},
    {"memory", 0, "SIZE", "memory for identities, past which they go to $TMPDIR (1G)",
     OPT_SIZE(&set.memory)},
    {"max-record", 0, "SIZE", "longest record that is read (1M)", OPT_SIZE(&set.max_record)},
    {"progress", 0, "WHEN", "auto (default: on a terminal), always or never",
     OPT_WORD(&set.progress, cli_progress_words)},
    {"quiet", 'q', NULL, "no summary", OPT_FLAG(&set.quiet)},
    {0},
};

static bool apply_jobs(tur_validator *v)
{
    int jobs;

    return cli_jobs(&jobs, set.jobs) && tur_validator_set_jobs(v, jobs) == TUR_OK;
}

static bool apply_sizes(tur_validator *v)
{
    if (set.memory && tur_validator_set_memory(v, set.memory) != TUR_OK) {
        cli_say("--memory: out of range; the least is 1M");
        return false;
    }
    if (set.max_record && tur_validator_set_max_record(v, set.max_record) != TUR_OK) {
        cli_say("--max-record: out of range, 1K to 1G");
        return false;
    }
    return true;
}

static bool severity_of(tur_severity *severity, const char *word)
{
    static const tur_severity all[] = {TUR_ERROR, TUR_WARNING, TUR_INFO, TUR_IGNORE};
    struct cli_near near = {.typed = word};

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (!strcmp(tur_severity_name(all[i]), word)) {
            *severity = all[i];
            return true;
        }
        cli_near_offer(&near, tur_severity_name(all[i]));
    }
    if (near.best)
        cli_say("--severity: unknown word %s; did you mean %s?", word, near.best);
    else
        cli_say("--severity: unknown word %s; it is one of error, warning, info, ignore", word);
    return false;
}

/* ITEM is ID=WORD; it is cut at the sign. */
static bool apply_severity(tur_validator *v, char *item)
{
    char *sign = strchr(item, '=');
    tur_severity severity;
    const char *name;

    if (!sign) {
        cli_say("--severity: %s: write ID=WORD, like TUR-0603=warning", item);
        return false;
    }
    *sign = '\0';
    name = cli_requirement_or_area("--severity", item);
    if (!name || !severity_of(&severity, sign + 1)) return false;
    if (tur_validator_set_severity(v, name, severity) == TUR_OK) return true;
    cli_say("--severity: cannot change %s", name);
    return false;
}

static bool apply_level(tur_validator *v)
{
    tur_status status = set.level == LEVEL_NOT_SET ? TUR_OK : tur_validator_set_level(v, set.level + 1);

    if (status == TUR_OK) return true;
    if (status == TUR_ENOENT)
        cli_say("--level: %s judges exports by their manifests; name them: --manifest MANIFEST",
                level_words[set.level]);
    else
        cli_say("--level: %s: %s", level_words[set.level], tur_status_text(status));
    return false;
}

static bool apply_profiles(tur_validator *v)
{
    for (size_t i = 0; i < set.profiles.count; i++)
        if (tur_validator_select_profile(v, set.profiles.at[i]) != TUR_OK) {
            cli_say("--profile: cannot select %s", set.profiles.at[i]);
            return false;
        }
    return true;
}

/* A run that judges nothing would end like one in which all was well. */
static bool judges_something(const tur_validator *v)
{
    for (size_t i = 0; tur_requirement_at(i); i++)
        if (tur_validator_judges(v, i)) return true;
    cli_say("the options leave no requirement that records can decide");
    return false;
}

static bool apply(tur_validator *v)
{
    if (!apply_jobs(v) || !apply_sizes(v) || !apply_level(v) || !apply_profiles(v)) return false;
    for (size_t i = 0; i < set.only.count; i++) {
        const char *name = cli_requirement_or_area("--only", set.only.at[i]);

        if (!name) return false;
        if (tur_validator_only(v, name) != TUR_OK) {
            cli_say("--only: cannot select %s", name);
            return false;
        }
    }
    for (size_t i = 0; i < set.severity.count; i++)
        if (!apply_severity(v, set.severity.at[i])) return false;
    return judges_something(v);
}

/* Records are judged in our own forms; every other goes through convert, which judges as well. */
static bool apply_form(tur_validator *v)
{
    tur_format_info info;

    if (!set.from || tur_validator_set_form(v, set.from) == TUR_OK) return true;
    if (!cli_format(&info, set.from))
        cli_format_unknown("--from", set.from);
    else if (info.reads)
        cli_say("--from: %s has to be converted, which checks it: tur convert --from %s FILE",
                info.name, info.name);
    else
        cli_say("--from: %s is a form that is only written", info.name);
    return false;
}

/* ---- Manifests -------------------------------------------------------------------------------- */

/* What could not be judged, for which there is no finding. */
static int on_reason(void *ctx, const tur_reason *r)
{
    bool *fine = ctx;

    *fine = false;
    cli_say("%s: %s%s%s", r->manifest, r->file ? r->file : "", r->file ? ": " : "", r->message);
    return 0;
}

/* Adds the files that the manifest number INDEX lists to PATHS. */
static void list_files(struct cli_list *paths, const tur_verifier *verifier, size_t index, const char *folder)
{
    struct cli_text t = {0};
    const char *name;

    for (size_t i = 0; (name = tur_verifier_file(verifier, index, i)); i++) {
        t.len = 0;
        cli_text_printf(&t, "%s%s%s", folder, *folder ? "/" : "", name);
        cli_list_add(paths, t.bytes, t.len);
    }
    cli_text_free(&t);
}

/* The manifests at the front of PATHS; behind them their files. */
static bool add_manifests(tur_verifier *verifier, struct cli_list *paths)
{
    size_t count = paths->count, len;
    bool fine = true;

    for (size_t i = 0; i < count && fine; i++) {
        char *text = cli_read_file(&len, "--manifest", paths->at[i], MOST_MANIFEST), *folder = cli_folder_of(paths->at[i], "");
        tur_status status = text ? tur_verifier_add(verifier, paths->at[i], text, len, folder) : TUR_OK;

        if (status != TUR_OK) cli_say("%s: %s", paths->at[i], tur_status_text(status));
        fine = text && status == TUR_OK;
        if (fine) list_files(paths, verifier, i, folder);
        free(text);
        free(folder);
    }
    return fine;
}

/* 0 when all could be judged, else CLI_TROUBLE. */
static int judge_manifests(tur_verifier *verifier, bool *fine)
{
    tur_status status = tur_verifier_run(verifier);

    if (status != TUR_OK && status != TUR_STOPPED)
        cli_say("%s", status == TUR_EIO ? strerror(errno) : tur_status_text(status));
    return *fine && status == TUR_OK ? CLI_DONE : CLI_TROUBLE;
}

/* ---- The run ---------------------------------------------------------------------------------- */

static uint64_t bytes_ahead(const struct cli_list *paths)
{
    uint64_t total = 0;
    struct stat is;

    for (size_t i = 0; i < paths->count; i++) {
        if (stat(paths->at[i], &is) || !S_ISREG(is.st_mode)) return 0;
        total += (uint64_t)is.st_size;
    }
    return total;
}

/* Why the set of identities could not be kept, for which the validator has no more than a status. */
static const char *reason(tur_status status)
{
    return status == TUR_EIO ? "cannot write to $TMPDIR, see --memory" : tur_status_text(status);
}

/* The files on their way. */
struct files {
    const struct cli_list *paths;
    int *error; /* errno of each that could not be opened, or 0 */
    size_t opened, done;
    bool fine;
};

static bool next_file(void *ctx, tur_source **source)
{
    struct files *f = ctx;
    size_t i = f->opened++;

    if (i >= f->paths->count) return false;
    *source = tur_source_open(f->paths->at[i]);
    f->error[i] = *source ? 0 : errno;
    return true;
}

/* One file that fails under the reader says nothing of the next; what else fails ends the run by itself. */
static bool done_file(void *ctx, tur_source *source, tur_status status)
{
    struct files *f = ctx;
    size_t i = f->done++;
    int error = source ? tur_source_error(source) : f->error[i];
    const char *trouble = source ? tur_source_trouble(source) : NULL;

    if (!trouble) trouble = error ? strerror(error) : reason(status);
    if (status != TUR_OK && status != TUR_STOPPED) cli_say("%s: %s", f->paths->at[i], trouble);
    f->fine &= status == TUR_OK;
    tur_source_close(source);
    return true;
}

/* 0 when all could be judged, else CLI_TROUBLE. */
static int judge_all(tur_validator *v, const struct cli_list *paths, bool fine)
{
    struct files files = {.paths = paths, .fine = fine};
    tur_status status;

    files.error = calloc(paths->count, sizeof *files.error);
    if (!files.error) cli_out_of_memory();
    status = tur_validator_run_all(v, &(tur_feed){next_file, done_file, &files});
    free(files.error);
    if (status != TUR_OK) return CLI_TROUBLE;
    status = tur_validator_finish(v);
    if (status < 0) cli_say("%s", reason(status));
    return files.fine && status == TUR_OK ? CLI_DONE : CLI_TROUBLE;
}

static bool fails(const tur_summary *s)
{
    switch ((enum fail_on)set.fail_on) {
    case FAIL_ON_ERROR: return s->errors;
    case FAIL_ON_WARNING: return s->errors || s->warnings;
    case FAIL_ON_INFO: return s->errors || s->warnings || s->infos;
    case FAIL_ON_NEVER: return false;
    }
    return true;
}

/* Counters are an answer, on standard output, where a program reads; else part of the summary. */
static void print_stats(const tur_validator *v)
{
    const tur_counter *counters = tur_validator_counters(v);
    bool json = set.output == CLI_OUTPUT_JSON;
    struct cli_text t = {0};
    const tur_requirement *r;

    if (!json)
        cli_text_printf(&t, "%-12s %12s %12s %12s\n", "requirement", "fired", "held", "violated");
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        uint64_t fired = counters[i].fired, violated = counters[i].violated;
        uint64_t held = fired - violated;

        if (!tur_validator_judges(v, i)) continue;
        if (json) {
            cli_json_open(&t, '{');
            cli_json_string(&t, "requirement", r->id);
            cli_json_number(&t, "fired", fired);
            cli_json_number(&t, "held", held);
            cli_json_number(&t, "violated", violated);
            cli_json_close(&t, '}');
            cli_text_puts(&t, "\n");
        } else {
            cli_text_printf(&t, "%-12s %12llu %12llu %12llu\n", r->id, (unsigned long long)fired,
                            (unsigned long long)held, (unsigned long long)violated);
        }
    }
    cli_out_text(json ? cli_stdout() : cli_stderr(), &t);
    cli_text_free(&t);
}

/* "13 wait for a manifest, 7 for a price sheet" of what is not decided. */
static void put_waiting(struct cli_text *t, const tur_validator *v)
{
    bool decided = tur_validator_level(v) > LEVEL_PERIOD;
    const char *between = "";
    const tur_requirement *r, *other;
    size_t count, same;

    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        if (!*r->waits || (decided && strstr(r->waits, "manifest"))) continue;
        for (same = 0; strcmp(tur_requirement_at(same)->waits, r->waits) != 0;) same++;
        if (same < i) continue;
        for (count = 0; (other = tur_requirement_at(same)); same++) count += !strcmp(other->waits, r->waits);
        cli_text_printf(t, "%s%zu %sfor %s", between, count, *between ? "" : count == 1 ? "waits " : "wait ", r->waits);
        between = ", ";
    }
}

static void print_summary(const tur_validator *v, const struct cli_tally *tally, uint64_t start)
{
    const tur_summary *s = tur_validator_summary(v);
    struct cli_text t = {0};

    cli_tally_summary(&t, tally);
    cli_text_count(&t, s->records, "record");
    if (s->bad_records)
        cli_text_printf(&t, " (%llu with errors)", (unsigned long long)s->bad_records);
    cli_text_puts(&t, ", ");
    cli_text_count(&t, s->lines, "line");
    cli_text_puts(&t, ", ");
    cli_text_count(&t, s->sources, "file");
    cli_text_puts(&t, ", ");
    cli_text_count(&t, s->bytes, "byte");
    if (set.manifests.count) cli_text_puts(&t, "\nsignatures were not judged: tur verify judges them");
    cli_text_printf(&t, "\nnot decided here: %llu declared, %llu process, %llu period (", (unsigned long long)s->declared,
                    (unsigned long long)s->process, (unsigned long long)s->period);
    put_waiting(&t, v);
    cli_text_puts(&t, ")");
    /* Time stands on a line of its own, so that the rest can be compared between runs. */
    cli_text_puts(&t, "\n");
    cli_text_speed(&t, s->bytes, cli_now() - start);
    cli_text_puts(&t, "\n");
    cli_out_text(cli_stderr(), &t);
    cli_text_free(&t);
}

/* Where findings go: what is printed, and the reports. */
struct findings {
    struct cli_tally tally;
    struct cli_report *reports;
};

static int take_finding(void *ctx, const tur_finding *f)
{
    struct findings *to = ctx;

    cli_reports_add(to->reports, f);
    return cli_tally_finding(&to->tally, f);
}

/* Of the files in PATHS, or where there is a VERIFIER, of the manifests. */
static int validate(tur_validator *v, tur_verifier *verifier, struct cli_list *paths, bool fine)
{
    uint64_t start = cli_now();
    struct findings to = {.tally = {.out = cli_stdout(),
                                    .output = (enum cli_output)set.output,
                                    .limit = set.max_findings}};
    int status;

    tur_validator_on_finding(v, take_finding, &to);
    tur_validator_on_progress(v, cli_progress_tick, NULL);
    if (verifier) tur_verifier_on_reason(verifier, on_reason, &fine);
    if (!cli_reports_open(&to.reports, &set.reports, paths) ||
        (verifier && !(add_manifests(verifier, paths) && cli_reports_spare(to.reports, paths)))) {
        cli_reports_free(to.reports);
        cli_tally_free(&to.tally);
        return CLI_TROUBLE;
    }
    cli_progress_start((enum cli_progress)set.progress, bytes_ahead(paths));
    status = verifier ? judge_manifests(verifier, &fine) : judge_all(v, paths, fine);
    cli_progress_stop();
    if (set.stats && !cli_stdout()->error) print_stats(v);
    cli_out_flush(cli_stdout());
    if (!set.quiet && !cli_stdout()->error) print_summary(v, &to.tally, start);
    /* A report on part of the data would read like one on all of it. */
    if (status != CLI_DONE && to.reports) cli_say("the run is not complete; no report is written");
    if (status == CLI_DONE && !cli_reports_finish(to.reports, v)) status = CLI_TROUBLE;
    cli_reports_free(to.reports);
    cli_tally_free(&to.tally);
    if (status == CLI_DONE && fails(tur_validator_summary(v))) status = CLI_FINDINGS;
    return status;
}

static bool options_fit(int count)
{
    if (!set.manifests.count) return cli_stdin_is_meant(count);
    if (count) return cli_usage("--manifest says which files are meant; name no others"), false;
    if (set.level == LEVEL_NOT_SET || set.level == LEVEL_PERIOD) return true;
    return cli_usage("--manifest is judged at level L3"), false;
}

/* A verifier of manifests, without keys; NULL where none are named. */
static tur_verifier *new_verifier(tur_validator *v)
{
    tur_verifier *verifier = set.manifests.count ? tur_verifier_new(NULL, NULL) : NULL;

    if (!verifier && set.manifests.count) cli_out_of_memory();
    if (verifier) (void)tur_verifier_judge_by(verifier, v);
    return verifier;
}

/* What is read: manifests, or operands. */
static bool list_paths(struct cli_list *paths, int count, char **operands)
{
    bool fine = true;

    for (size_t i = 0; i < set.manifests.count; i++) fine &= cli_files_in(paths, set.manifests.at[i], CLI_MANIFEST);
    for (int i = 0; i < count; i++) fine &= cli_walk(paths, operands[i]);
    if (!count && !set.manifests.count) cli_list_add(paths, "-", 1);
    return fine;
}

static int run(int count, char **operands)
{
    struct cli_list paths = {0};
    tur_validator *v;
    tur_verifier *verifier;
    bool fine;
    int status = CLI_TROUBLE;

    if (!options_fit(count)) return CLI_TROUBLE;
    v = tur_validator_new();
    if (!v) cli_out_of_memory();
    verifier = new_verifier(v);
    if (apply_form(v) && apply(v)) {
        fine = list_paths(&paths, count, operands);
        if (paths.count)
            status = validate(v, verifier, &paths, fine);
        else
            cli_say("there is nothing to validate");
    }
    tur_verifier_free(verifier);
    tur_validator_free(v);
    cli_list_free(&paths);
    cli_list_free(&set.profiles);
    cli_list_free(&set.only);
    cli_list_free(&set.severity);
    cli_list_free(&set.reports);
    cli_list_free(&set.manifests);
    return status;
}

const tur_command tur_cmd_validate = {
    .name = "validate",
    .summary = "Check records and say what is wrong with them",
    .usage = "[OPTION...] [FILE|DIRECTORY|-]...",
    .about = "All files together are one export. Of a directory, every file below it that ends\n"
             "in .jsonl, .ndjson or .tur, or so and in .gz or .zst, is read. Without operands,\n"
             "standard input is. gzip and Zstandard data is unpacked. Findings are printed on\n"
             "standard output, the summary on standard error.\n"
             "\n"
             "With --manifest the files are those that manifests list, each manifest of an export of its own.\n"
             "A manifest is a token or plain JSON, its claims; of a folder, what ends in .manifest.jws. Who\n"
             "signed it is not asked: tur verify says that.\n"
             "\n"
             "Exit status: 0 conforms, 1 findings (see --fail-on), 2 could not be answered.",
    .options = options,
    .examples = "tur validate export.jsonl\n"
                "tur validate --jobs 0 export.jsonl.gz\n"
                "tur validate --from tur-json - < export.json\n"
                "tur validate --only meters --severity TUR-0603=warning exports/\n"
                "tur validate --report html=report.html --report junit=junit.xml export.jsonl\n"
                "tur validate --level L1 --profile core,cost export.jsonl\n"
                "tur validate --manifest 2026-10.jsonl.manifest.jws --manifest 2026-11.jsonl.manifest.jws\n"
                "tur validate --output json --max-findings 0 export.jsonl > findings.jsonl",
    .run = run,
    .group = CLI_RECORDS,
    .operands = CLI_FILES,
};
