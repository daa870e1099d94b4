/* tur conform: run the conformance suite against an implementation, and tell what came out. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/conform_check.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/walk.h"
#include "conform/conform.h"

enum { USUAL_MS = 5000, USUAL_FAULTS = 10, USUAL_JOBS = 1, MOST_JOBS = 64 };

#define NOT_SET UINT64_MAX
#define NO_SIZE SIZE_MAX

enum transport { TRANSPORT_NOT_SET = -1, TRANSPORT_PIPE, TRANSPORT_EXEC };
static const char *const transport_words[] = {"pipe", "exec", NULL};
static const char *const role_words[] = {"validator", "consumer", "supplier", "converter", "signer", "verifier", NULL};
static const char *const profile_words[] = {"core", "cost", "commit", "seal", NULL};
static const char *const level_words[] = {"L1", "L2", "L3", NULL};
static const char *const grade_words[] = {"R1", "R2", "R3", NULL};
static const char *const output_words[] = {"text", "json", NULL};

static struct {
    const char *suite, *spec, *xfail, *today, *challenge, *artifact, *report, *from, *as, *files, *key, *valid_until;
    struct cli_list profiles, features, only, keep, reports;
    int role, level, grade, transport, output;
    uint64_t ms, jobs, faults;
    size_t memory;
    bool fix, rerun, no_fresh;
    struct cli_secret secret;
} set = {.role = -1, .level = -1, .grade = -1, .transport = -1, .output = -1,
         .ms = NOT_SET, .jobs = NOT_SET, .faults = NOT_SET, .memory = NO_SIZE};

/* Which of the words that may follow `tur conform` an option belongs to. */
enum { RUN = 1, SMOKE = 2, LIST = 4, SHOW = 8, COPY = 16, CHECK = 32, REPORT = 64, STATEMENT = 128, ADAPTER = 256 };
enum { CLAIM = RUN | SMOKE | LIST | COPY, PROCESS = RUN | SMOKE | STATEMENT };

static const struct opt options[] = {
    {"role", 0, "ROLE", "what is claimed: validator, consumer, supplier, converter, signer or verifier",
     OPT_WORD(&set.role, role_words)},
    {"profile", 0, "NAME,...", "profiles that are claimed: core (always), cost, commit, seal; repeatable",
     OPT_WORDS(&set.profiles, profile_words)},
    {"level", 0, "LEVEL", "how deep: L1, records; L2 (default), exports as a whole; L3, periods",
     OPT_WORD(&set.level, level_words)},
    {"spec", 0, "VERSION", "version of the specification that is claimed (1.0)", OPT_TEXT(&set.spec)},
    {"features", 0, "NAME,...", "optional features that are claimed; repeatable", OPT_LIST(&set.features)},
    {"grade", 0, "GRADE",
     "how much is said of a rejection: R1, that it is one; R2, the requirements; R3, their places too",
     OPT_WORD(&set.grade, grade_words)},
    {"transport", 0, "WORD", "how the adapter is spoken to: pipe (default), or exec, a process for each case",
     OPT_WORD(&set.transport, transport_words)},
    {"suite", 0, "DIR", "the suite; the default is the one that was installed, or that of the source tree",
     OPT_TEXT(&set.suite), .values = CLI_FILES},
    {"timeout", 0, "MS", "milliseconds for one request (5000)", OPT_COUNT(&set.ms)},
    {"memory", 0, "SIZE", "memory for a process of the adapter (4G); 0 for no limit", OPT_SIZE(&set.memory)},
    {"jobs", 0, "N", "processes at once, of exec (1)", OPT_COUNT(&set.jobs)},
    {"env", 0, "NAME,...", "variables of the environment that the adapter may see, beside PATH; repeatable",
     OPT_LIST(&set.keep)},
    {"max-faults", 0, "N", "give up after N faults of the adapter, 0 for never (10)", OPT_COUNT(&set.faults)},
    {"only", 0, "PATTERN,...", "only cases whose ids match; such a run is no answer. Repeatable",
     OPT_LIST(&set.only)},
    {"no-fresh", 0, NULL, "ask for no cases but those of the suite", OPT_FLAG(&set.no_fresh)},
    {"challenge", 0, "TEXT", "a word of who asks: the fresh cases are made from it", OPT_TEXT(&set.challenge)},
    {"artifact", 0, "FILE", "what is tested, for its digest; the fresh cases are made from that too",
     OPT_TEXT(&set.artifact), .values = CLI_FILES},
    {"xfail", 0, "FILE", "expected failures: a case a line, with requirement, day of expiry and issue",
     OPT_TEXT(&set.xfail), .values = CLI_FILES},
    {"fix-xfail", 0, NULL, "make that file true again after the run", OPT_FLAG(&set.fix)},
    {"today", 0, "DATE", "the day by which things expire, YYYY-MM-DD (by the clock)", OPT_TEXT(&set.today)},
    {"report", 0, "KIND=PATH",
     "write a report too: json, junit, md, html, tap, sarif, csv, badge or text; repeatable", OPT_EACH(&set.reports)},
    {"from", 0, "FILE", "the report.json to make others of", OPT_TEXT(&set.from), .values = CLI_FILES},
    {"as", 0, "KIND", "what to make: json, junit, md, html, tap, sarif, csv, badge or text", OPT_TEXT(&set.as)},
    {"files", 0, "DIR", "put the files of the case there", OPT_TEXT(&set.files), .values = CLI_FILES},
    {"output", 0, "FORM", "text (default) or json, an object a line", OPT_WORD(&set.output, output_words)},
    {"key", 0, "FILE", "the key that signs a statement, or the key set that is trusted",
     OPT_TEXT(&set.key), .values = CLI_FILES},
    {"valid-until", 0, "TIME", "when a statement ends, a day or an instant (180 days from now)", OPT_TEXT(&set.valid_until)},
    CLI_SECRET_OPTIONS(&set.secret),
    {"rerun", 0, NULL, "repeat the run that a statement is about, with the adapter that follows it", OPT_FLAG(&set.rerun)},
    {0},
};

static const struct {
    const char *name;
    int which;
} belongs[] = {
    {"role", CLAIM}, {"profile", CLAIM}, {"level", CLAIM}, {"spec", CLAIM}, {"features", CLAIM},
    {"grade", RUN | SMOKE}, {"transport", RUN | SMOKE},
    {"suite", RUN | SMOKE | LIST | SHOW | COPY | STATEMENT},
    {"timeout", PROCESS}, {"memory", PROCESS}, {"jobs", PROCESS}, {"env", PROCESS}, {"max-faults", RUN | STATEMENT},
    {"only", RUN | LIST | COPY}, {"no-fresh", RUN}, {"challenge", RUN}, {"artifact", RUN | STATEMENT},
    {"xfail", RUN | STATEMENT}, {"fix-xfail", RUN}, {"today", RUN | STATEMENT}, {"report", RUN},
    {"from", REPORT | STATEMENT}, {"as", REPORT}, {"files", SHOW}, {"output", LIST | CHECK},
    {"key", STATEMENT}, {"valid-until", STATEMENT}, {"rerun", STATEMENT}, {"passphrase-file", STATEMENT},
    {"passphrase-fd", STATEMENT}, {"ask-passphrase", STATEMENT},
};

static bool is_set(const struct opt *o)
{
    switch (o->kind) {
    case OPT_KIND_FLAG: return *o->to.flag;
    case OPT_KIND_TEXT: return *o->to.text;
    case OPT_KIND_EACH:
    case OPT_KIND_LIST:
    case OPT_KIND_WORDS: return o->to.list->count;
    case OPT_KIND_WORD: return *o->to.word >= 0;
    case OPT_KIND_COUNT: return *o->to.count != NOT_SET;
    case OPT_KIND_SIZE: return *o->to.size != NO_SIZE;
    }
    return false;
}

static bool says_something(const char *option, int which)
{
    for (size_t i = 0; i < sizeof belongs / sizeof *belongs; i++)
        if (!strcmp(belongs[i].name, option)) return belongs[i].which & which;
    return false;
}

/* An option that would change nothing is a mistake of who gave it. */
static bool options_fit(const char *word, int which)
{
    for (const struct opt *o = options; o->name; o++)
        if (is_set(o) && !says_something(o->name, which)) {
            cli_usage("--%s says nothing to %s", o->name, word);
            return false;
        }
    return true;
}

/* ---- The suite ---- */

static bool is_suite(const char *path)
{
    char name[3 * PATH_MAX];
    struct stat is;

    snprintf(name, sizeof name, "%s/manifest.json", path);
    return !stat(name, &is) && S_ISREG(is.st_mode);
}

/* Beside the program where it was installed, or above it in the tree that it was built in. */
static const char *find_suite(void)
{
    static const char *const near[] = {"../share/tur/conformance/1.0", "../conformance/1.0", "../../conformance/1.0"};
    static char path[2 * PATH_MAX];
    char program[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);
    char *slash;

    if (set.suite) return set.suite;
    program[len < 0 ? 0 : len] = '\0';
    slash = strrchr(program, '/');
    if (slash) *slash = '\0';
    for (size_t i = 0; slash && i < sizeof near / sizeof *near; i++) {
        snprintf(path, sizeof path, "%s/%s", program, near[i]);
        if (is_suite(path)) return path;
    }
    cli_say("no suite near the program; say where it is with --suite DIR");
    return NULL;
}

/* ---- Settings ---- */

/* The strings of a list, with a NULL behind them; NULL where there are none. */
static const char *const *strings(struct cli_list *list)
{
    const char **all;

    if (!list->count) return NULL;
    all = calloc(list->count + 1, sizeof *all);
    if (!all) cli_out_of_memory();
    for (size_t i = 0; i < list->count; i++) all[i] = list->at[i];
    return all;
}

static const char *word_of(const char *const *words, int index)
{
    return index < 0 ? NULL : words[index];
}

static bool fill(cf_settings *s, char **words)
{
    static char date[11], instant[36];

    cf_clock(date, instant);
    *s = (cf_settings){
        .suite = find_suite(),
        .role = word_of(role_words, set.role),
        .spec = set.spec,
        .level = word_of(level_words, set.level),
        .grade = word_of(grade_words, set.grade),
        .profiles = strings(&set.profiles),
        .features = strings(&set.features),
        .transport = set.transport == TRANSPORT_EXEC ? "exec" : "pipe",
        .words = (const char *const *)words,
        .keep = strings(&set.keep),
        .ms = set.ms == NOT_SET ? USUAL_MS : set.ms,
        .memory = set.memory == NO_SIZE ? (size_t)4 << 30 : set.memory,
        .jobs = set.jobs == NOT_SET ? USUAL_JOBS : (unsigned)(set.jobs > MOST_JOBS ? MOST_JOBS : set.jobs),
        .most_faults = set.faults == NOT_SET ? USUAL_FAULTS : (unsigned)set.faults,
        .only = strings(&set.only),
        .xfail = set.xfail,
        .today = set.today ? set.today : date,
        .challenge = set.challenge,
        .artifact = set.artifact,
        .fresh = !set.no_fresh,
        .started = instant,
    };
    if (!s->suite) return false;
    if (s->ms < 1 || s->ms > 3600 * 1000) {
        cli_say("--timeout: 1 to 3600000 milliseconds");
        return false;
    }
    return true;
}

static void empty(cf_settings *s)
{
    free((void *)(uintptr_t)s->profiles);
    free((void *)(uintptr_t)s->features);
    free((void *)(uintptr_t)s->keep);
    free((void *)(uintptr_t)s->only);
}

/* Says why there is no answer. */
static int trouble(char *why)
{
    cli_say("%s", why ? why : "no answer");
    free(why);
    return CLI_TROUBLE;
}

static bool to_stdout(void *ctx, const void *bytes, size_t len)
{
    (void)ctx;
    return cli_out_write(cli_stdout(), bytes, len);
}

/* ---- Reports ---- */

static bool kind_is_known(const char *option, const char *kind)
{
    struct cli_near near = {.typed = kind};
    const char *name, *summary;

    for (size_t i = 0; cf_report_kind(i, &name, &summary); i++) {
        if (!strcmp(name, kind)) return true;
        cli_near_offer(&near, name);
    }
    if (near.best)
        cli_say("--%s: no kind %s; did you mean %s?", option, kind, near.best);
    else
        cli_usage("--%s: no kind %s", option, kind);
    return false;
}

static bool to_file(void *ctx, const void *bytes, size_t len)
{
    return cli_out_write(&((struct cli_file *)ctx)->out, bytes, len);
}

static bool write_file(const cf_report *report, const char *kind, const char *path)
{
    struct cli_file file;

    if (!cli_file_open(&file, path)) {
        cli_say("%s: %s", path, strerror(errno));
        return false;
    }
    if (cf_report_write(report, kind, to_file, &file) == TUR_OK && cli_file_commit(&file)) return true;
    cli_say("%s: %s", path, strerror(errno));
    cli_file_abandon(&file);
    return false;
}

/* KIND=PATH, or a path whose name says that it is JSON. */
static bool split(const char **kind, const char **path, char *item)
{
    char *sign = strchr(item, '=');

    *kind = "json";
    *path = item;
    if (!sign) return true;
    *sign = '\0';
    *kind = item;
    *path = sign + 1;
    return **path && kind_is_known("report", item);
}

static bool write_reports(const cf_report *report)
{
    bool fine = true;

    for (size_t i = 0; i < set.reports.count; i++) {
        const char *kind, *path;

        fine &= split(&kind, &path, set.reports.at[i]) && write_file(report, kind, path);
    }
    return fine;
}

static bool reports_are_fit(void)
{
    for (size_t i = 0; i < set.reports.count; i++) {
        char *copy = strdup(set.reports.at[i]);
        const char *kind, *path;
        bool fit;

        if (!copy) cli_out_of_memory();
        fit = split(&kind, &path, copy);
        free(copy);
        if (!fit) return false;
    }
    return true;
}

/* ---- Words ---- */

static bool fix_xfail(const cf_report *report, const char *path)
{
    struct cli_file file;
    char *why = NULL, *text = cf_report_xfail(report, path, &why);
    bool fine = text && cli_file_open(&file, path);

    if (fine) {
        fine = cli_out_write(&file.out, text, strlen(text)) && cli_file_commit(&file);
        if (!fine) cli_file_abandon(&file);
    }
    if (!fine) cli_say("--fix-xfail: %s", why ? why : strerror(errno));
    free(text);
    free(why);
    return fine;
}

static int run_suite(int count, char **words)
{
    cf_settings s;
    char *why = NULL;
    cf_report *report;
    int status;

    if (!count) return cli_usage("run needs an adapter behind --");
    if (set.fix && !set.xfail) return cli_usage("--fix-xfail needs --xfail FILE");
    if (!reports_are_fit() || !fill(&s, words)) return CLI_TROUBLE;
    report = cf_run(&s, &why);
    if (report) {
        status = cf_report_exit(report);
        cf_report_write(report, "text", to_stdout, NULL);
        if (!write_reports(report)) status = CLI_TROUBLE;
        if (set.fix && !fix_xfail(report, set.xfail)) status = CLI_TROUBLE;
        cf_report_free(report);
    } else {
        status = trouble(why);
    }
    empty(&s);
    return status;
}

static int list(int count, char **words)
{
    cf_settings s;
    char *why = NULL;
    int status;

    if (cli_has_operands(count, words) || !fill(&s, words)) return CLI_TROUBLE;
    status = cf_list(&s, set.output == 1, to_stdout, NULL, &why);
    empty(&s);
    return why ? trouble(why) : status;
}

static int show(int count, char **words)
{
    cf_settings s;
    char *why = NULL;
    int status;

    if (count != 1) return cli_usage("show needs the id of one case");
    if (!fill(&s, words)) return CLI_TROUBLE;
    status = cf_show(&s, words[0], set.files, to_stdout, NULL, &why);
    empty(&s);
    return why ? trouble(why) : status;
}

static int copy(int count, char **words)
{
    cf_settings s;
    char *why = NULL;
    size_t copied = 0;
    int status;

    if (count != 1) return cli_usage("copy needs one folder");
    if (!fill(&s, words)) return CLI_TROUBLE;
    status = cf_copy_suite(&s, words[0], &copied, &why);
    empty(&s);
    if (why) return trouble(why);
    cli_say("%zu cases in %s", copied, words[0]);
    return status;
}

static int make_report(int count, char **words)
{
    char *why = NULL;
    cf_report *report;

    if (cli_has_operands(count, words)) return CLI_TROUBLE;
    if (!set.from || !set.as) return cli_usage("report needs --from FILE and --as KIND");
    if (!kind_is_known("as", set.as)) return CLI_TROUBLE;
    report = cf_report_read(set.from, &why);
    if (!report) return trouble(why);
    cf_report_write(report, set.as, to_stdout, NULL);
    cf_report_free(report);
    return CLI_DONE;
}

static int smoke(int count, char **words)
{
    cf_settings s;
    char *why = NULL;
    int status;

    if (!count) return cli_usage("smoke needs an adapter behind --");
    if (!fill(&s, words)) return CLI_TROUBLE;
    status = cf_smoke(&s, to_stdout, NULL, &why);
    empty(&s);
    return why ? trouble(why) : status;
}

static int check(int count, char **words)
{
    return cli_conform_check(count, words, set.output == 1);
}

/* ---- Statements ---- */

enum { DAY = 86400, USUAL_DAYS = 180, MOST_STATEMENT = 1 << 20 };

static int64_t now(void)
{
    int64_t seconds = cli_clock();

    if (set.today && !cli_time(&seconds, "--today", set.today)) return -1;
    return seconds;
}

/* Signs and prints. */
static int sign(const char *claims)
{
    tur_key *key = cli_key_open(set.key, &set.secret);
    tur_token *token = NULL;
    tur_refusal why = {0};
    tur_status status;
    size_t len;

    if (!key) return CLI_TROUBLE;
    status = tur_token_sign(&token, &why, key, claims, strlen(claims));
    if (status == TUR_OK) {
        const char *text = tur_token_text(token, &len);

        cli_out_write(cli_stdout(), text, len);
        cli_out_write(cli_stdout(), "\n", 1);
    } else {
        cli_say_refusal("statement", status, &why);
    }
    tur_token_free(token);
    tur_key_free(key);
    return status == TUR_OK ? CLI_DONE : CLI_TROUBLE;
}

static int make_statement(void)
{
    int64_t begin = now(), end = begin + (int64_t)USUAL_DAYS * DAY;
    char *why = NULL, *claims = NULL;
    cf_report *report;
    int status;

    if (!set.from || !set.key) return cli_usage("statement make needs --from report.json and --key FILE");
    if (begin < 0 || (set.valid_until && !cli_time(&end, "--valid-until", set.valid_until))) return CLI_TROUBLE;
    report = cf_report_read(set.from, &why);
    if (report) claims = cf_statement_claims(report, begin, end, &why);
    status = claims ? sign(claims) : trouble(why);
    free(claims);
    cf_report_free(report);
    return status;
}

/* Whether the token is signed by a key of the set, and not out of date; *PAYLOAD is what it says. */
static int verify(tur_token *token, int64_t at)
{
    tur_keys *keys = tur_keys_new();
    tur_token_policy policy = {.now = at};
    tur_refusal why = {0};
    tur_status status = TUR_EIO;

    if (!keys) cli_out_of_memory();
    if (cli_keys_read(keys, &why, NULL, set.key, false)) {
        status = tur_token_verify(token, &why, keys, &policy);
        if (status != TUR_OK) cli_say_refusal("signature", status, &why);
    }
    tur_keys_free(keys);
    return status == TUR_OK ? CLI_DONE : status == TUR_EREFUSED ? CLI_FINDINGS : CLI_TROUBLE;
}

/* What the statement says, against the suite, and against a report where there is one. */
static int prove(tur_token *token, char **words)
{
    size_t len;
    const char *payload = tur_token_payload(token, &len);
    cf_settings s;
    cf_report *report = NULL;
    char *why = NULL;
    int status = CLI_TROUBLE;

    if (!fill(&s, words)) return CLI_TROUBLE;
    cli_out_write(cli_stdout(), "ok   signature  ", 16);
    cli_out_write(cli_stdout(), tur_token_kid(token), strlen(tur_token_kid(token)));
    cli_out_write(cli_stdout(), "\n", 1);
    if (set.rerun) report = cf_statement_rerun(&s, payload, len, &why);
    else if (set.from) report = cf_report_read(set.from, &why);
    if (!why) status = cf_statement_prove(&s, payload, len, report, to_stdout, NULL, &why);
    cf_report_free(report);
    empty(&s);
    return why ? trouble(why) : status;
}

static int verify_statement(int count, char **words)
{
    tur_token *token = NULL;
    tur_refusal why = {0};
    tur_status status;
    size_t len = 0;
    char *text;
    int64_t at = now();
    int is;

    if (count < 1 || (count > 1 && !set.rerun)) return cli_usage("statement verify needs one statement");
    if (set.rerun && count < 2) return cli_usage("--rerun needs an adapter behind the statement and --");
    if (!set.key) return cli_usage("statement verify needs --key KEYS, the key set that is trusted");
    text = at < 0 ? NULL : cli_read_file(&len, "statement", words[0], MOST_STATEMENT);
    if (!text) return CLI_TROUBLE;
    status = tur_token_read(&token, &why, text, len);
    if (status == TUR_OK) {
        is = verify(token, at);
        if (is == CLI_DONE) is = prove(token, words + 1);
    } else {
        cli_say_refusal("statement", status, &why);
        is = status == TUR_EREFUSED ? CLI_FINDINGS : CLI_TROUBLE;
    }
    tur_token_free(token);
    free(text);
    return is;
}

static int statement(int count, char **words)
{
    if (!cli_secret_options_fit(&set.secret)) return CLI_TROUBLE;
    if (count == 1 && !strcmp(words[0], "make")) return make_statement();
    if (count > 1 && !strcmp(words[0], "verify")) return verify_statement(count - 1, words + 1);
    return cli_usage("statement is followed by make, or by verify and a file");
}

static const struct {
    const char *name;
    int which;
    int (*run)(int count, char **words);
} words_of[] = {
    {"run", RUN, run_suite}, {"smoke", SMOKE, smoke},       {"list", LIST, list}, {"show", SHOW, show},
    {"copy", COPY, copy},    {"check", CHECK, check},       {"report", REPORT, make_report},
    {"adapter", ADAPTER, cf_adapter_main}, {"statement", STATEMENT, statement},
};

static int run(int count, char **operands)
{
    struct cli_near near = {.typed = count ? operands[0] : ""};

    if (!count) return cli_usage("what shall be done: run, smoke, list, show, copy, check, report, statement or adapter?");
    for (size_t i = 0; i < sizeof words_of / sizeof *words_of; i++) {
        if (!strcmp(words_of[i].name, operands[0]))
            return options_fit(operands[0], words_of[i].which) ? words_of[i].run(count - 1, operands + 1) : CLI_TROUBLE;
        cli_near_offer(&near, words_of[i].name);
    }
    if (near.best) cli_say("unknown word %s; did you mean tur conform %s?", operands[0], near.best);
    else cli_usage("unknown word %s", operands[0]);
    return CLI_TROUBLE;
}

const tur_command tur_cmd_conform = {
    .name = "conform",
    .summary = "Run the conformance suite against an implementation",
    .usage = "WORD [OPTION...] [-- ADAPTER...]",
    .about = "smoke -- ADAPTER    try the adapter rather than what it stands for; begin here\n"
             "run -- ADAPTER      ask for every case of the claim, and say whether it holds\n"
             "list                cases, or those of a claim\n"
             "show CASE           one case and its files\n"
             "copy DIR            all cases as files, for runners of other people\n"
             "check FILE...       judge files without an adapter, and say what they exercised\n"
             "report              make other reports from report.json\n"
             "statement make      sign what a run showed; statement verify FILE proves it\n"
             "adapter             answer as the reference implementation does\n"
             "\n"
             "An adapter is a program that translates between the protocol of the suite and an\n"
             "implementation: conformance/PROTOCOL.md. The suite is on the disk; nothing is fetched.\n"
             "\n"
             "Exit status: 0 conforms, 1 does not, 2 could not be answered: usage, a fault of the\n"
             "adapter, or a run that is not whole.",
    .options = options,
    .examples = "tur conform run --role validator -- tur conform adapter\n"
                "tur conform run --role consumer --profile core,cost --transport exec -- ./my.sh\n"
                "tur conform run --role validator --report html=report.html -- ./my-adapter\n"
                "tur conform report --from report.json --as md >>summary.md\n"
                "tur conform show base-call --files case\n"
                "tur conform check export.jsonl",
    .run = run,
    .group = CLI_RECORDS,
    .operands = CLI_FILES,
};
