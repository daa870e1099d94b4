/* tur verify: is an export as it was signed, by whom, and is it the one that follows. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/jobs.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/progress.h"
#include "cli/tally.h"
#include "cli/trust.h"
#include "cli/walk.h"

/* A manifest that is too long gets a verdict, and a file that is none is not read to its end. */
enum { MOST_STATE = 4 << 20, MOST_MANIFEST = 4 << 20 };

static const char *const level_words[] = {"set", "content", "exact", NULL};
static const char *const output_words[] = {"text", "json", NULL};
#define SUFFIX CLI_MANIFEST

static struct {
    struct cli_trust trust;
    struct cli_list files;
    const char *period, *state, *dir, *copy_to;
    int level, output, progress;
    uint64_t max_findings, jobs;
    bool signature_only, strict_dir, allow_gap, quiet;
} set = {.level = TUR_LEVEL_EXACT - TUR_LEVEL_SET, .max_findings = 100, .jobs = CLI_JOBS_NOT_SET};

static const struct opt options[] = {
    CLI_TRUST_OPTIONS(&set.trust),
    {"level", 0, "LEVEL",
     "the least that is accepted: exact (default), the same bytes; content, the same records in "
     "whatever form; set, the same records in any order",
     OPT_WORD(&set.level, level_words)},
    {"dir", 0, "FOLDER", "where the files are (the folder of the manifest)", OPT_TEXT(&set.dir), .values = CLI_FILES},
    {"file", 0, "FILE",
     "a file that stands for one that the manifest lists, in its order; repeatable", OPT_EACH(&set.files),
     .values = CLI_FILES},
    {"period", 0, "START/END", "the period that it has to be of", OPT_TEXT(&set.period)},
    {"state", 0, "FILE",
     "keep there which manifest of a series was accepted last; an older one is refused from then on",
     OPT_TEXT(&set.state), .values = CLI_FILES},
    {"copy-to", 0, "FOLDER",
     "copy what is verified there while it is read: the files under the names that the manifest has for them, and the "
     "manifest; nothing appears unless all is valid, and nothing is written over", OPT_TEXT(&set.copy_to), .values = CLI_FILES},
    {"signature-only", 0, NULL, "look at no file", OPT_FLAG(&set.signature_only)},
    {"strict-dir", 0, NULL, "refuse files in the folder that no manifest lists", OPT_FLAG(&set.strict_dir)},
    {"allow-gap", 0, NULL, "let numbers and intervals of a series be missing", OPT_FLAG(&set.allow_gap)},
    {"output", 0, "FORM", "the verdict as text (default) or json", OPT_WORD(&set.output, output_words)},
    {"max-findings", 0, "N", "print at most N findings on records, 0 for all (100)", OPT_COUNT(&set.max_findings)},
    {"jobs", 0, "N", "threads, 0 for one a processor (default: the same, at most 8)", OPT_COUNT(&set.jobs)},
    {"progress", 0, "WHEN", "auto (default: on a terminal), always or never",
     OPT_WORD(&set.progress, cli_progress_words)},
    {"quiet", 'q', NULL, "say nothing of what is valid", OPT_FLAG(&set.quiet)},
    {0},
};

/* ---- What is said ----------------------------------------------------------------------------- */

static bool json(void) { return set.output != 0; }

/* MANIFEST: CODE TUR-1506 FILE: message: found X, wanted Y */
static int on_reason(void *ctx, const tur_reason *r)
{
    struct cli_text t = {0};

    (void)ctx;
    if (json()) return 0;
    cli_text_quote(&t, CLI_TERMINAL, r->manifest, strlen(r->manifest), CLI_WHOLE);
    cli_text_printf(&t, ": %s", r->code);
    if (r->requirement) cli_text_printf(&t, " %s", r->requirement);
    if (r->file) {
        cli_text_puts(&t, " ");
        cli_text_quote(&t, CLI_TERMINAL, r->file, strlen(r->file), CLI_WHOLE);
    }
    cli_text_printf(&t, ": %s", r->message ? r->message : "");
    if (r->found) {
        cli_text_puts(&t, ": found ");
        cli_text_quote(&t, CLI_TERMINAL, r->found, strlen(r->found), 300);
    }
    if (r->wanted) {
        cli_text_puts(&t, r->found ? ", wanted " : ": wanted ");
        cli_text_quote(&t, CLI_TERMINAL, r->wanted, strlen(r->wanted), 300);
    }
    cli_text_puts(&t, "\n");
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    return 0;
}

static void put_claims(struct cli_text *t, const tur_manifest_info *m)
{
    cli_text_puts(t, ": ");
    cli_text_count(t, m->records, "record");
    cli_text_printf(t, " of %s to %s, ", m->period_start, m->period_end);
    cli_text_quote(t, CLI_TERMINAL, m->iss, strlen(m->iss), CLI_WHOLE);
    cli_text_puts(t, " ");
    cli_text_quote(t, CLI_TERMINAL, m->series, strlen(m->series), CLI_WHOLE);
    cli_text_printf(t, " number %llu, %s", (unsigned long long)m->seq, m->kind);
    if (m->log_size)
        cli_text_printf(t, ", log of %llu %s", (unsigned long long)m->log_size, m->log_compared ? "compared" : "not compared: manifests before it are not there");
    if (m->replaced_by) cli_text_printf(t, ", replaced by %s", m->replaced_by);
    cli_trust_put_proven(t, m->proven);
}

/* MANIFEST: valid, level exact: 7 records of ... */
static void put_verdict(struct cli_text *t, const tur_manifest_info *m)
{
    cli_text_quote(t, CLI_TERMINAL, m->name, strlen(m->name), CLI_WHOLE);
    cli_text_printf(t, ": %s", tur_outcome_name(m->outcome));
    if (!set.signature_only && m->iss) cli_text_printf(t, ", level %s", tur_level_name(m->level));
    /* nothing that a token says is told as a fact before its signature holds */
    if (m->iss && m->outcome == TUR_VALID) put_claims(t, m);
    cli_text_puts(t, "\n");
}

static void print_verdict(tur_verifier *v)
{
    struct cli_text t = {0};
    tur_manifest_info m;
    size_t len;
    const char *report;

    if (json()) {
        report = tur_verifier_report(v, &len);
        if (!report) cli_out_of_memory();
        cli_out_write(cli_stdout(), report, len);
        return;
    }
    for (size_t i = 0; tur_verifier_manifest(&m, v, i); i++)
        if (!set.quiet || m.outcome != TUR_VALID) put_verdict(&t, &m);
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

/* ---- Manifests -------------------------------------------------------------------------------- */

/* Where the files of the manifest PATH lie: where the user says, or beside it. */
static char *folder_of(const char *path) { return set.dir ? cli_folder_of("", set.dir) : cli_folder_of(path, ""); }

/* Where none is named it lies beside its manifest; where it does not, the verdict says so. */
static bool add_stamp_beside(const char *path)
{
    char *beside;
    bool fine = true;

    if (!set.trust.stamps || set.trust.tsr.count) return true;
    if (asprintf(&beside, "%s.tsr", path) < 0) cli_out_of_memory();
    if (!access(beside, F_OK) || errno != ENOENT) fine = cli_trust_stamp(&set.trust, "--tsa-ca", beside);
    free(beside);
    return fine;
}

static bool add_manifest(tur_verifier *v, const char *path)
{
    tur_status status;
    size_t len;
    char *text = cli_read_file(&len, "manifest", path, MOST_MANIFEST), *folder;

    if (!text) return false;
    if (!add_stamp_beside(path)) return free(text), false;
    folder = folder_of(path);
    status = tur_verifier_add(v, path, text, len, folder);
    if (status != TUR_OK) cli_say("%s: %s", path, tur_status_text(status));
    free(folder);
    free(text);
    return status == TUR_OK;
}

static bool add_manifests(tur_verifier *v, int count, char **operands)
{
    struct cli_list paths = {0};
    bool fine = true;

    for (int i = 0; i < count; i++) fine &= cli_files_in(&paths, operands[i], SUFFIX);
    if (fine && !paths.count) {
        cli_say("there is no manifest, *" SUFFIX);
        fine = false;
    }
    for (size_t i = 0; i < paths.count && fine; i++) fine = add_manifest(v, paths.at[i]);
    cli_list_free(&paths);
    return fine;
}

/* ---- Settings --------------------------------------------------------------------------------- */

static bool apply_period(tur_verifier *v)
{
    char *slash = set.period ? strchr(set.period, '/') : NULL, *start;
    bool fits;

    if (!set.period) return true;
    start = strndup(set.period, slash ? (size_t)(slash - set.period) : 0);
    if (!start) cli_out_of_memory();
    fits = slash && tur_verifier_set_period(v, start, slash + 1) == TUR_OK;
    free(start);
    if (!fits) cli_say("--period: %s: write START/END, two instants", set.period);
    return fits;
}

/* A state that is not there is that of a customer who has accepted nothing yet. */
static bool apply_state(tur_verifier *v)
{
    tur_status status;
    size_t len;
    char *text;

    if (!set.state || (access(set.state, F_OK) && errno == ENOENT)) return true;
    text = cli_read_file(&len, "--state", set.state, MOST_STATE);
    if (!text) return false;
    status = tur_verifier_set_state(v, text, len);
    free(text);
    if (status == TUR_EINVAL) cli_say("--state: %s: not what tur verify keeps there", set.state);
    else if (status != TUR_OK) cli_say("--state: %s: %s", set.state, tur_status_text(status));
    return status == TUR_OK;
}

static bool apply_copy(tur_verifier *v)
{
    tur_status status = set.copy_to ? tur_verifier_set_copy(v, set.copy_to) : TUR_OK;

    if (status != TUR_OK) cli_say("--copy-to: %s: %s", set.copy_to, status == TUR_EIO ? strerror(errno) : tur_status_text(status));
    return status == TUR_OK;
}

static bool apply(tur_verifier *v)
{
    int jobs;

    if (!cli_jobs(&jobs, set.jobs) || tur_verifier_set_jobs(v, jobs) != TUR_OK) return false;
    if (tur_verifier_set_level(v, (tur_level)(set.level + TUR_LEVEL_SET)) != TUR_OK) return false;
    tur_verifier_set_flags(v, (set.signature_only ? TUR_VERIFY_SIGNATURES : 0) | (set.strict_dir ? TUR_VERIFY_FOLDER : 0) |
                                  (set.allow_gap ? TUR_VERIFY_GAPS : 0));
    for (size_t i = 0; i < set.files.count; i++)
        if (tur_verifier_add_file(v, set.files.at[i]) != TUR_OK) cli_out_of_memory();
    return apply_period(v) && apply_state(v) && apply_copy(v);
}

/* ---- The run ---------------------------------------------------------------------------------- */

/* Only what is valid moves the state on. */
static bool keep_state(tur_verifier *v)
{
    static struct cli_file file;
    size_t len;
    const char *state = set.state ? tur_verifier_state(v, &len) : NULL;
    bool kept;

    if (!state) return true;
    kept = cli_file_open(&file, set.state) && cli_out_write(&file.out, state, len) && cli_file_commit(&file);
    if (!kept) cli_say("--state: %s: %s", set.state, strerror(errno));
    cli_file_abandon(&file);
    return kept;
}

static int judge(tur_verifier *v)
{
    tur_status status;

    cli_progress_start((enum cli_progress)set.progress, 0);
    status = tur_verifier_run(v);
    cli_progress_stop();
    if (status == TUR_EINVAL) cli_say("--file: files stand for those of one manifest%s", set.copy_to ? ", as many as it lists where they are copied" : "");
    else if (status == TUR_EIO && tur_verifier_copy_failed(v)) cli_say("--copy-to: %s/%s: %s", set.copy_to, tur_verifier_copy_failed(v), strerror(errno));
    else if (status != TUR_OK) cli_say("%s", status == TUR_EIO ? strerror(errno) : tur_status_text(status));
    if (status != TUR_OK) return CLI_TROUBLE;
    print_verdict(v);
    switch (tur_verifier_outcome(v)) {
    case TUR_VALID: return keep_state(v) ? CLI_DONE : CLI_TROUBLE;
    case TUR_UNVERIFIABLE: return CLI_UNTRUSTED;
    default: return CLI_FINDINGS;
    }
}

static int verify(const tur_keys *keys, const tur_token_policy *policy, int count, char **operands)
{
    struct cli_tally tally = {.out = json() ? cli_stderr() : cli_stdout(), .limit = set.max_findings};
    tur_verifier *v = tur_verifier_new(keys, policy);
    int status = CLI_TROUBLE;

    if (!v) cli_out_of_memory();
    tur_verifier_on_reason(v, on_reason, NULL);
    tur_verifier_on_finding(v, cli_tally_finding, &tally);
    tur_verifier_on_progress(v, cli_progress_tick, NULL);
    if (apply(v) && add_manifests(v, count, operands)) status = judge(v);
    cli_tally_free(&tally);
    tur_verifier_free(v);
    return status;
}

static int run(int count, char **operands)
{
    tur_token_policy policy;
    tur_keys *keys;
    int status;

    if (!count) return cli_usage("name a manifest, or a folder with manifests");
    if (set.copy_to && set.signature_only) return cli_usage("--copy-to copies what is judged, and --signature-only judges no file");
    keys = cli_trust_keys(&status, &policy, &set.trust);
    if (keys) status = verify(keys, &policy, count, operands);
    tur_keys_free(keys);
    cli_trust_free(&set.trust);
    cli_list_free(&set.files);
    return status;
}

const tur_command tur_cmd_verify = {
    .name = "verify",
    .summary = "Verify signed exports: signature, files, records, totals, series",
    .usage = "--iss ISSUER [OPTION...] MANIFEST...",
    .about = "Of a folder, the files in it that end in " SUFFIX " are verified. Reads each file once: what is\n"
             "hashed is what is judged. Several manifests are also verified against each other. Nothing\n"
             "is fetched: neither keys nor times. With --tsa-ca, and no --tsr, the time stamp of MANIFEST\n"
             "is MANIFEST.tsr, and without one it is refused.\n"
             "\n"
             "Exit status: 0 verified at the level that was asked, 1 not, 2 could not be answered, 4 signed\n"
             "by a key that is not trusted.",
    .options = options,
    .examples = "tur verify --jwks keys.json --pin THUMBPRINT --iss https://billing.example \\\n"
                "    --aud customer.example --state accepted.json usage.jsonl.manifest.jws\n"
                "tur verify --key signing.pub.pem --iss https://billing.example \\\n"
                "    --level content --file usage.csv usage.jsonl.manifest.jws\n"
                "openssl ts -query -data usage.jsonl.manifest.jws -sha256 -cert -out usage.tsq\n"
                "tur verify --jwks keys.json --iss https://billing.example --tsa-ca authority.pem \\\n"
                "    --tsr usage.tsr usage.jsonl.manifest.jws",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
