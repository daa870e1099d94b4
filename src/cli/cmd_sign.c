/* tur sign: judge an export, state what it is, and sign that. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/jobs.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/progress.h"
#include "cli/secret.h"
#include "cli/tally.h"
#include "cli/trust.h"
#include "cli/walk.h"

enum { MOST_INPUT = 4 << 20, MOST_SIGNATURE = 1 << 16 };
#define SUFFIX CLI_MANIFEST

enum { KIND_ORIGINAL, KIND_PARTIAL, KIND_RESTATEMENT, KIND_VOID };
static const char *const kind_words[] = {"original", "partial", "restatement", "void", NULL};

static struct {
    const char *key, *iss, *sub, *series, *period, *prev, *restates, *reason, *rule, *gap, *lateness, *jti, *at;
    const char *out, *dir, *prehash_out, *attach, *input;
    struct cli_list aud, sheets, declare, log;
    struct cli_secret secret;
    int kind, progress;
    uint64_t max_findings, jobs;
    bool first, set_root, sums, quiet;
} set = {.max_findings = 100, .jobs = CLI_JOBS_NOT_SET};

static const struct opt options[] = {
    {"key", 0, "FILE", "private key, as PEM; with --prehash-out and --attach the public one", OPT_TEXT(&set.key), .values = CLI_FILES},
    CLI_SECRET_OPTIONS(&set.secret),
    {"iss", 0, "ISSUER", "who bills", OPT_TEXT(&set.iss)},
    {"sub", 0, "SUBJECT", "whose usage it is", OPT_TEXT(&set.sub)},
    {"aud", 0, "AUDIENCE", "for whom it is; who verifies has to say so; repeatable", OPT_EACH(&set.aud)},
    {"series", 0, "NAME", "name of the series of exports; with --prev that of the manifest before", OPT_TEXT(&set.series)},
    {"period", 0, "START/END", "two instants; the end is that of the next start", OPT_TEXT(&set.period)},
    {"prev", 0, "MANIFEST", "the manifest before it in the series", OPT_TEXT(&set.prev), .values = CLI_FILES},
    {"first", 0, NULL, "there is none before it", OPT_FLAG(&set.first)},
    {"log", 0, "MANIFEST|FOLDER", "state the log of all manifests before it, which are there; repeatable", OPT_EACH(&set.log), .values = CLI_FILES},
    {"kind", 0, "WORD",
     "original (default); partial, the period is not over; restatement or void of an earlier one", OPT_WORD(&set.kind, kind_words)},
    {"restates", 0, "MANIFEST", "what a restatement or void replaces", OPT_TEXT(&set.restates), .values = CLI_FILES},
    {"reason", 0, "TEXT", "why", OPT_TEXT(&set.reason)},
    {"gap", 0, "START REASON", "nothing was recorded from START to the period", OPT_TEXT(&set.gap)},
    {"rule", 0, "TEXT", "rule of the billing periods", OPT_TEXT(&set.rule)},
    {"lateness", 0, "SECONDS", "count records that were written later after their use", OPT_TEXT(&set.lateness)},
    {"sheet", 0, "ID=SHA256", "a price sheet that the records need; repeatable", OPT_EACH(&set.sheets)},
    {"declare", 0, "ID,...", "requirements of grade declared that hold; repeatable", OPT_LIST(&set.declare), .values = CLI_IDS},
    {"set-root", 0, NULL, "state the root of the set of records too, which no order changes", OPT_FLAG(&set.set_root)},
    {"out", 'o', "MANIFEST", "file to write (of one file: FILE" SUFFIX "); - is standard output", OPT_TEXT(&set.out), .values = CLI_FILES},
    {"dir", 0, "FOLDER", "folder that the names of the files begin from (that of the manifest)", OPT_TEXT(&set.dir), .values = CLI_FILES},
    {"sums", 0, NULL, "write the digests for sha256sum -c as well, beside the manifest", OPT_FLAG(&set.sums)},
    {"prehash-out", 0, "FILE", "write what is to be signed elsewhere, instead of a manifest", OPT_TEXT(&set.prehash_out), .values = CLI_FILES},
    {"attach", 0, "FILE", "a signature that was made elsewhere, over the --input", OPT_TEXT(&set.attach), .values = CLI_FILES},
    {"input", 0, "FILE", "what --prehash-out wrote", OPT_TEXT(&set.input), .values = CLI_FILES},
    {"at", 0, "TIME", "the time to state (now)", OPT_TEXT(&set.at)},
    {"jti", 0, "ID", "id of the token (drawn)", OPT_TEXT(&set.jti)},
    {"max-findings", 0, "N", "print at most N findings on records, 0 for all (100)", OPT_COUNT(&set.max_findings)},
    {"jobs", 0, "N", "threads, 0 for one a processor (default: the same, at most 8)", OPT_COUNT(&set.jobs)},
    {"progress", 0, "WHEN", "auto (default: on a terminal), always or never", OPT_WORD(&set.progress, cli_progress_words)},
    {"quiet", 'q', NULL, "no summary", OPT_FLAG(&set.quiet)},
    {0},
};

/* ---- Settings --------------------------------------------------------------------------------- */

static bool options_fit(int count)
{
    bool redoes = set.kind == KIND_RESTATEMENT || set.kind == KIND_VOID;

    if (!set.key) return cli_usage("say which key signs: --key FILE"), false;
    if (!cli_secret_options_fit(&set.secret)) return false;
    if (set.attach) return (set.input && set.out && !count) || (cli_usage("--attach goes with --input, --out and nothing else"), false);
    if (!set.iss) return cli_usage("say who bills: --iss ISSUER"), false;
    if (!set.prev == !set.first) return cli_usage("say what is before it: --prev MANIFEST, or --first"), false;
    if (set.first && set.log.count) return cli_usage("--log goes with --prev: nothing is before the first"), false;
    if (set.first && !set.series) return cli_usage("say which series it begins: --series NAME"), false;
    if (redoes != (set.restates != NULL)) return cli_usage("--restates goes with --kind restatement or void"), false;
    if (redoes && !set.reason) return cli_usage("say why it is replaced: --reason TEXT"), false;
    if (!set.period && !redoes) return cli_usage("say of which time it is: --period START/END"), false;
    if (!count != (set.kind == KIND_VOID)) return cli_usage(count ? "a void has no files" : "name the files"), false;
    if (!set.out && count != 1) return cli_usage("say where the manifest goes: --out MANIFEST"), false;
    return true;
}

static bool put(tur_sealer *s, const char *name, const char *value)
{
    tur_status status = value ? tur_sealer_set(s, name, value) : TUR_OK;

    if (status == TUR_OK) return true;
    if (status == TUR_EINVAL) cli_say("--%s: cannot be %s", name, value);
    else cli_say("--%s: %s", name, tur_status_text(status));
    return false;
}

static bool put_all(tur_sealer *s, const char *name, const struct cli_list *values)
{
    bool fine = true;

    for (size_t i = 0; i < values->count && fine; i++) fine = put(s, name, values->at[i]);
    return fine;
}

static bool put_declared(tur_sealer *s)
{
    for (size_t i = 0; i < set.declare.count; i++) {
        const tur_requirement *r = cli_requirement(set.declare.at[i]);

        if (!r || strcmp(r->grade, "declared") != 0) {
            cli_say("--declare: %s is no requirement of grade declared", set.declare.at[i]);
            return false;
        }
        if (!put(s, "declare", r->id)) return false;
    }
    return true;
}

/* The log of the manifests before it, of which PREV is one wherever it lies. */
static bool put_log(tur_sealer *s, const tur_token *prev)
{
    tur_refusal why;
    tur_log *log = cli_log_open(&set.log);
    tur_status status = log ? tur_log_add(log, &why, prev) : TUR_OK;

    if (log && status == TUR_OK) status = tur_sealer_log(s, &why, log);
    if (status != TUR_OK) cli_say_refusal("--log", status, &why);
    tur_log_free(log);
    return log && status == TUR_OK;
}

/* Takes the place in the series from other manifests. */
static bool put_series(tur_sealer *s)
{
    tur_refusal why;
    tur_token *prev = set.prev ? cli_token_open("--prev", set.prev) : NULL;
    tur_token *original = set.restates ? cli_token_open("--restates", set.restates) : NULL;
    bool fine = !set.prev == !prev && !set.restates == !original;
    tur_status status = TUR_OK;

    if (fine && prev && (status = tur_sealer_follow(s, &why, prev)) != TUR_OK) cli_say_refusal(set.prev, status, &why);
    if (fine && status == TUR_OK && set.log.count) fine = put_log(s, prev);
    if (fine && status == TUR_OK && original && (status = tur_sealer_replace(s, &why, original, set.reason)) != TUR_OK)
        cli_say_refusal(set.restates, status, status == TUR_EREFUSED ? &why : NULL);
    tur_token_free(prev);
    tur_token_free(original);
    return fine && status == TUR_OK;
}

static bool apply(tur_sealer *s)
{
    int jobs;

    if (!cli_jobs(&jobs, set.jobs) || tur_sealer_set_jobs(s, jobs) != TUR_OK) return false;
    if (set.set_root && tur_sealer_set_root_of_set(s) != TUR_OK) return false;
    return put(s, "iss", set.iss) && put(s, "sub", set.sub) && put_all(s, "aud", &set.aud) && put(s, "series", set.series) &&
           put(s, "period", set.period) && put(s, "kind", kind_words[set.kind]) && put(s, "rule", set.rule) && put(s, "gap", set.gap) &&
           put(s, "lateness", set.lateness) && put(s, "jti", set.jti) && put_all(s, "sheet", &set.sheets) && put_declared(s) && put_series(s);
}

/* ---- Files ------------------------------------------------------------------------------------ */

/* The name of PATH as seen from FOLDER, which is absolute and was given as AS; NULL when it does not lie
 * below it. Links are resolved but for the last part, so that the file itself cannot be one. */
static char *name_below(const char *folder, const char *as, const char *path)
{
    const char *slash = strrchr(path, '/'), *last = slash ? slash + 1 : path;
    char *above = cli_folder_of(path, "."), *real = realpath(above, NULL), *name = NULL;
    size_t len = strcmp(folder, "/") ? strlen(folder) : 0, size;

    if (!real) {
        cli_say("%s: %s", path, strerror(errno));
    } else if (strncmp(real, folder, len) != 0 || (real[len] && real[len] != '/')) {
        cli_say("%s: does not lie below %s, from where its name would begin; see --dir", path, as);
    } else {
        const char *rest = real[len] ? real + len + 1 : "";

        size = strlen(rest) + strlen(last) + 2;
        name = malloc(size);
        if (!name) cli_out_of_memory();
        *name = 0;
        if (*rest) {
            memcpy(name, rest, strlen(rest));
            name[strlen(rest)] = '/';
        }
        memcpy(name + (*rest ? strlen(rest) + 1 : 0), last, strlen(last) + 1);
    }
    free(above);
    free(real);
    return name;
}

/* What could not be done is trouble, what must not be done a finding. */
static int refused(const char *what, tur_status status, const tur_refusal *why)
{
    int error = errno;

    if (status == TUR_EIO) cli_say("%s: %s", what, strerror(error));
    else cli_say_refusal(what, status, why);
    return status == TUR_EREFUSED && strcmp(why->code, "FILE_MISSING") ? CLI_FINDINGS : CLI_TROUBLE;
}

static int add_files(tur_sealer *s, const char *folder, const char *as, int count, char **operands)
{
    tur_refusal why;
    char **names = calloc((size_t)count + 1, sizeof *names);
    size_t known = 0, added = 0;
    int status = CLI_TROUBLE;

    if (!names) cli_out_of_memory();
    while (known < (size_t)count && (names[known] = name_below(folder, as, operands[known]))) known++;
    if (known == (size_t)count) {
        tur_status done = tur_sealer_add(s, &why, folder, (const char *const *)names, known, &added);

        status = done == TUR_OK ? CLI_DONE : refused(operands[added], done, &why);
    }
    for (size_t i = 0; i < known; i++) free(names[i]);
    free(names);
    return status;
}

/* ---- Writing ---------------------------------------------------------------------------------- */

static bool write_file(const char *path, const char *bytes, size_t len, bool line)
{
    static struct cli_file file;
    bool to_out = !strcmp(path, "-"), done;

    if (!to_out && !cli_file_open(&file, path)) {
        cli_say("%s: %s", path, strerror(errno));
        return false;
    }
    done = cli_out_write(to_out ? cli_stdout() : &file.out, bytes, len);
    if (done && line) done = cli_out_write(to_out ? cli_stdout() : &file.out, "\n", 1);
    if (!to_out) {
        done = done && cli_file_commit(&file);
        if (!done) cli_say("%s: %s", path, strerror(errno));
        cli_file_abandon(&file);
    }
    return done;
}

static bool write_sums(const tur_sealer *s, const char *out)
{
    struct cli_text t = {0}, path = {0};
    const char *name, *sha256;
    bool done;

    for (size_t i = 0; (name = tur_sealer_file(s, i, &sha256)); i++) cli_text_printf(&t, "%s  %s\n", sha256, name);
    cli_text_printf(&path, "%s.SHA256SUMS%c", out, 0);
    done = write_file(path.bytes, t.bytes, t.len, false);
    cli_text_free(&t);
    cli_text_free(&path);
    return done;
}

/* The manifest, and on standard output its id. */
static int write_token(const tur_token *token, const tur_sealer *s, const char *out)
{
    struct cli_text t = {0};
    size_t len;
    const char *text = tur_token_text(token, &len);

    /* the data before the manifest: whoever sees it sees all */
    if (set.sums && s && strcmp(out, "-") && !write_sums(s, out)) return CLI_TROUBLE;
    if (!write_file(out, text, len, true)) return CLI_TROUBLE;
    if (!strcmp(out, "-")) return CLI_DONE;
    cli_text_printf(&t, "%s\n", tur_token_id(token));
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    return CLI_DONE;
}

static void print_summary(const tur_sealer *s, uint64_t start)
{
    const tur_summary *sum = tur_sealer_summary(s);
    struct cli_text t = {0};

    cli_text_count(&t, sum->records, "record");
    cli_text_puts(&t, ", ");
    cli_text_count(&t, sum->sources, "file");
    cli_text_puts(&t, ", ");
    cli_text_count(&t, sum->bytes, "byte");
    cli_text_puts(&t, "\n");
    cli_text_speed(&t, sum->bytes, cli_now() - start);
    cli_text_puts(&t, "\n");
    cli_out_text(cli_stderr(), &t);
    cli_text_free(&t);
}

/* ---- The run ---------------------------------------------------------------------------------- */

static int sign_claims(const tur_sealer *s, const tur_key *key, const char *claims, size_t len, const char *out)
{
    tur_refusal why;
    tur_token *token = NULL;
    tur_status made = set.prehash_out ? tur_token_prepare(&token, &why, key, claims, len) : tur_token_sign(&token, &why, key, claims, len);
    const char *input;
    int status;

    if (made == TUR_EINVAL) cli_say("--key: %s: is a public key; a private one signs", set.key);
    else if (made != TUR_OK) cli_say_refusal("the manifest", made, &why);
    if (made != TUR_OK) return CLI_TROUBLE;
    if (set.prehash_out) {
        input = tur_token_input(token, &len);
        status = write_file(set.prehash_out, input, len, false) ? CLI_DONE : CLI_TROUBLE;
    } else {
        status = write_token(token, s, out);
    }
    tur_token_free(token);
    return status;
}

static int seal(tur_sealer *s, const tur_key *key, const char *folder, const char *as, const char *out, int count, char **operands)
{
    struct cli_tally tally = {.out = cli_stderr(), .limit = set.max_findings};
    uint64_t start = cli_now();
    int64_t now = cli_clock();
    tur_refusal why;
    const char *claims;
    tur_status ended;
    size_t len;
    int status;

    if (!cli_time(&now, "--at", set.at) || !apply(s)) return CLI_TROUBLE;
    tur_sealer_on_finding(s, cli_tally_finding, &tally);
    tur_sealer_on_progress(s, cli_progress_tick, NULL);
    cli_progress_start((enum cli_progress)set.progress, 0);
    status = add_files(s, folder, as, count, operands);
    ended = status == CLI_DONE ? tur_sealer_finish(&claims, &len, s, &why, now) : TUR_OK;
    cli_progress_stop();
    if (ended != TUR_OK) status = refused("not signed", ended, &why);
    if (status == CLI_DONE) status = sign_claims(s, key, claims, len, out);
    if (!set.quiet && status == CLI_DONE) print_summary(s, start);
    cli_tally_free(&tally);
    return status;
}

/* A signature that was made where the private key lies. */
static int attach(const tur_key *key)
{
    size_t len, size;
    tur_refusal why;
    tur_token *token = NULL;
    char *input = cli_read_file(&len, "--input", set.input, MOST_INPUT), *signature = cli_read_file(&size, "--attach", set.attach, MOST_SIGNATURE);
    int status = CLI_TROUBLE;

    if (input && signature) {
        tur_status made = tur_token_attach(&token, &why, key, input, len, signature, size);

        status = made == TUR_OK ? write_token(token, NULL, set.out) : refused(set.attach, made, &why);
    }
    tur_token_free(token);
    free(input);
    free(signature);
    return status;
}

/* Where the manifest goes, as text to be freed. */
static char *path_of_manifest(char **operands)
{
    struct cli_text t = {0};

    cli_text_printf(&t, "%s%s%c", set.out ? set.out : operands[0], set.out ? "" : SUFFIX, 0);
    return t.bytes;
}

static int run_seal(const tur_key *key, int count, char **operands)
{
    char *out = path_of_manifest(operands), *above = set.dir ? strdup(set.dir) : strcmp(out, "-") ? cli_folder_of(out, ".") : strdup(".");
    char *folder = above ? realpath(above, NULL) : NULL;
    tur_sealer *s = tur_sealer_new();
    int status = CLI_TROUBLE;

    if (!above || !s) cli_out_of_memory();
    if (!folder) cli_say("%s: %s", above, strerror(errno));
    else status = seal(s, key, folder, above, out, count, operands);
    tur_sealer_free(s);
    free(folder);
    free(above);
    free(out);
    return status;
}

/* What is written takes the place of nothing that is read: the file may be the only copy of a key, of
 * an export, or of a manifest of the series. */
static bool writes_elsewhere(int count, char **operands)
{
    const char *const read[] = {set.key, set.prev, set.restates, set.attach, set.input};
    struct cli_list paths = {0};
    struct cli_text sums = {0};
    char *out = path_of_manifest(operands);
    const char *hit = NULL;

    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        if (read[i]) cli_list_add(&paths, read[i], strlen(read[i]));
    for (int i = 0; i < count; i++) cli_list_add(&paths, operands[i], strlen(operands[i]));
    cli_text_printf(&sums, "%s.SHA256SUMS%c", out, 0);
    if (set.prehash_out) hit = cli_is_among(&paths, set.prehash_out) ? set.prehash_out : NULL;
    else if (cli_is_among(&paths, out)) hit = out;
    else if (set.sums && cli_is_among(&paths, sums.bytes)) hit = sums.bytes;
    if (hit) cli_say("%s is read by this run, and is not written over", hit);
    cli_list_free(&paths);
    cli_text_free(&sums);
    free(out);
    return !hit;
}

static int run(int count, char **operands)
{
    tur_refusal why;
    tur_key *key = NULL;
    int status = CLI_TROUBLE;

    if (!options_fit(count) || !writes_elsewhere(count, operands)) return CLI_TROUBLE;
    tur_protect_secrets();
    if (set.attach || set.prehash_out) {
        tur_status opened = tur_key_open(&key, &why, set.key, cli_secret_read, &set.secret);

        if (opened != TUR_OK) cli_say_refusal(set.key, opened, &why);
    } else {
        key = cli_key_open(set.key, &set.secret);
    }
    if (key) status = set.attach ? attach(key) : run_seal(key, count, operands);
    tur_key_free(key);
    cli_list_free(&set.aud);
    cli_list_free(&set.sheets);
    cli_list_free(&set.declare);
    cli_list_free(&set.log);
    return status;
}

const tur_command tur_cmd_sign = {
    .name = "sign",
    .summary = "Judge an export, and sign what it is: digests, counts, totals, period",
    .usage = "--key FILE [OPTION...] FILE...",
    .about = "Reads each file once. An export in which a record does not conform is not signed, and there is no\n"
             "way around that. An empty file is signed like any other: that a period has no records is worth\n"
             "knowing. The id of the manifest is printed.\n"
             "\n"
             "Exit status: 0 signed, 1 the export must not be signed, 2 could not be done.",
    .options = options,
    .examples = "tur sign --key signing.pem --iss https://billing.example \\\n"
                "    --first --series acct_1/usage \\\n"
                "    --period 2026-10-01T00:00:00Z/2026-11-01T00:00:00Z 2026-10.jsonl\n"
                "tur sign --key signing.pem --iss https://billing.example \\\n"
                "    --prev 2026-10.jsonl.manifest.jws \\\n"
                "    --period 2026-11-01T00:00:00Z/2026-12-01T00:00:00Z 2026-11.jsonl",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
