/* tur jwks: the public keys of those who sign, as a file. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/secret.h"

static const char *const output_words[] = {"text", "json", NULL};
static const char *const reasons[] = {"unspecified", "compromised", "superseded", NULL};

static struct {
    const char *key, *nbf, *exp, *kid, *at;
    struct cli_secret secret;
    struct cli_list pins;
    int reason, output;
    bool any_kid;
} set = {.reason = -1};

static const struct opt options[] = {
    {"key", 0, "FILE", "add: the key, as PEM; of a private one the public part", OPT_TEXT(&set.key), .values = CLI_FILES},
    {"nbf", 0, "TIME", "add: signatures count from this time on (now)", OPT_TEXT(&set.nbf)},
    {"exp", 0, "TIME", "add: signatures count before this time", OPT_TEXT(&set.exp)},
    CLI_SECRET_OPTIONS(&set.secret),
    {"kid", 0, "KID", "revoke: id of the key", OPT_TEXT(&set.kid)},
    {"reason", 0, "WORD",
     "revoke: superseded keeps what the key signed before; compromised and unspecified do not",
     OPT_WORD(&set.reason, reasons)},
    {"at", 0, "TIME", "revoke: since when; list, check: the time to judge by (now)", OPT_TEXT(&set.at)},
    {"pin", 0, "THUMBPRINT", "check: the key has to be in the set, and good; repeatable", OPT_EACH(&set.pins)},
    {"allow-custom-kid", 0, NULL, "take key ids that are not thumbprints", OPT_FLAG(&set.any_kid)},
    {"output", 0, "FORM", "list, check: text (default) or json (an object a line)", OPT_WORD(&set.output, output_words)},
    {0},
};

/* ---- Changing a set --------------------------------------------------------------------------- */

/* Writes what CHANGE made of the set of the file; a set that is not there begins empty if MAKE. */
static int rewrite(const char *path, bool make, bool (*change)(tur_keys *keys, const char *path))
{
    static struct cli_file file = {.out.fd = -1};
    tur_keys *keys = tur_keys_new();
    bool there = !make || !access(path, F_OK), done;
    tur_refusal why;

    if (!keys) cli_out_of_memory();
    done = (!there || cli_keys_read(keys, &why, NULL, path, set.any_kid)) && change(keys, path);
    if (done && !cli_file_open(&file, path)) {
        cli_say("%s: %s", path, strerror(errno));
        done = false;
    }
    done = done && cli_keys_write(keys, &file, path);
    cli_file_abandon(&file);
    tur_keys_free(keys);
    return done ? CLI_DONE : CLI_TROUBLE;
}

static bool add_key(tur_keys *keys, const char *path)
{
    int64_t now = cli_clock(), nbf = now, exp = -1;
    tur_refusal why;
    tur_status status = TUR_EINVAL;
    tur_key *key;

    if (!cli_time(&nbf, "--nbf", set.nbf) || !cli_time(&exp, "--exp", set.exp)) return false;
    if (set.exp && exp <= nbf) {
        cli_say("--exp: the key would expire before it is valid");
        return false;
    }
    tur_protect_secrets();
    key = cli_key_open(set.key, &set.secret);
    if (key) status = tur_keys_add(keys, &why, key, now, nbf, exp);
    if (key && status != TUR_OK) cli_say_refusal(path, status, &why);
    tur_key_free(key);
    return status == TUR_OK;
}

static int run_add(const char *path)
{
    if (!set.key) return cli_usage("add needs --key FILE");
    if (!cli_secret_options_fit(&set.secret)) return CLI_TROUBLE;
    return rewrite(path, true, add_key);
}

static bool revoke_key(tur_keys *keys, const char *path)
{
    int64_t at = cli_clock();
    tur_refusal why;
    tur_status status;

    if (!cli_time(&at, "--at", set.at)) return false;
    status = tur_keys_revoke(keys, &why, set.kid, at, reasons[set.reason]);
    if (status == TUR_ENOENT)
        cli_say("%s: has no key %s", path, set.kid);
    else if (status != TUR_OK)
        cli_say_refusal(path, status, &why);
    return status == TUR_OK;
}

static int run_revoke(const char *path)
{
    if (!set.kid) return cli_usage("revoke needs --kid KID");
    if (set.reason < 0) return cli_usage("revoke needs --reason WORD: unspecified, compromised or superseded");
    return rewrite(path, false, revoke_key);
}

/* ---- Looking at a set ------------------------------------------------------------------------- */

/* What a key is at a time, in a word. */
static const char *state_of(const tur_key_info *key, int64_t now)
{
    int64_t from = key->nbf >= 0 ? key->nbf : key->iat;

    if (!key->alg) return "unused";
    if (key->revoked_reason) return "revoked";
    if (from >= 0 && now < from) return "future";
    return key->exp >= 0 && now >= key->exp ? "expired" : "good";
}

static void put_time(struct cli_text *t, const char *name, int64_t seconds)
{
    char text[21];

    if (seconds < 0) return;
    tur_time_print(text, seconds);
    cli_json_string(t, name, text);
}

static void print_json(struct cli_text *t, const tur_key_info *key, int64_t now)
{
    cli_json_open(t, '{');
    cli_json_string(t, "kid", key->kid);
    cli_json_string(t, "thumbprint", key->thumbprint);
    cli_json_string(t, "alg", key->alg);
    cli_json_string(t, "state", state_of(key, now));
    put_time(t, "iat", key->iat);
    put_time(t, "nbf", key->nbf);
    put_time(t, "exp", key->exp);
    put_time(t, "revoked_at", key->revoked_at);
    cli_json_string(t, "revoked_reason", key->revoked_reason);
    cli_json_string(t, "unused", key->unused);
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static void print_text(struct cli_text *t, const tur_key_info *key, int64_t now)
{
    char from[21] = "-", until[21] = "-", revoked[21];
    int64_t start = key->nbf >= 0 ? key->nbf : key->iat;

    if (start >= 0) tur_time_print(from, start);
    if (key->exp >= 0) tur_time_print(until, key->exp);
    cli_text_quote(t, CLI_TERMINAL, *key->kid ? key->kid : "-", *key->kid ? strlen(key->kid) : 1, CLI_WHOLE);
    cli_text_printf(t, "  %-5s  %-7s  %-20s  %-20s", key->alg ? key->alg : "-", state_of(key, now), from, until);
    if (key->revoked_reason) {
        tur_time_print(revoked, key->revoked_at);
        cli_text_printf(t, "  %s, %s", revoked, key->revoked_reason);
    } else if (key->unused) {
        cli_text_printf(t, "  %s", key->unused);
    }
    while (t->len && t->bytes[t->len - 1] == ' ') t->len--;
    cli_text_puts(t, "\n");
}

/* A verdict on the set as a whole is what was asked for, and goes to standard output. */
static void print_finding(const char *path, const char *code, const char *message, const char *detail)
{
    struct cli_text t = {0};

    if (set.output) {
        cli_json_open(&t, '{');
        cli_json_string(&t, "file", path);
        cli_json_string(&t, "code", code);
        cli_json_string(&t, "message", message);
        cli_json_string(&t, "detail", *detail ? detail : NULL);
        cli_json_close(&t, '}');
    } else {
        cli_text_quote(&t, CLI_TERMINAL, path, strlen(path), CLI_WHOLE);
        cli_text_printf(&t, ": error %s: %s", code, message);
        if (*detail) {
            cli_text_puts(&t, " (");
            cli_text_quote(&t, CLI_TERMINAL, detail, strlen(detail), CLI_WHOLE);
            cli_text_puts(&t, ")");
        }
    }
    cli_text_puts(&t, "\n");
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

static void print_keys(const tur_keys *keys, int64_t now)
{
    struct cli_text t = {0};
    tur_key_info key;

    for (size_t i = 0; tur_keys_at(&key, keys, i); i++) {
        if (set.output)
            print_json(&t, &key, now);
        else
            print_text(&t, &key, now);
    }
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

static bool is_good(const tur_keys *keys, const char *pin, int64_t now)
{
    tur_key_info key;

    for (size_t i = 0; tur_keys_at(&key, keys, i); i++)
        if ((!pin || (key.thumbprint && !strcmp(key.thumbprint, pin))) && !strcmp(state_of(&key, now), "good")) return true;
    return false;
}

static int judge(const tur_keys *keys, const char *path, int64_t now)
{
    int verdict = CLI_DONE;

    for (size_t i = 0; i < set.pins.count; i++)
        if (!is_good(keys, set.pins.at[i], now)) {
            print_finding(path, "KEY_UNKNOWN", "no key of the set that is good has this thumbprint", set.pins.at[i]);
            verdict = CLI_FINDINGS;
        }
    if (!is_good(keys, NULL, now)) {
        print_finding(path, "KEY_UNKNOWN", "no key of the set is good", "");
        verdict = CLI_FINDINGS;
    }
    return verdict;
}

static bool pins_are_thumbprints(tur_keys *keys)
{
    for (size_t i = 0; i < set.pins.count; i++)
        if (tur_keys_pin(keys, set.pins.at[i]) != TUR_OK) {
            cli_say("--pin: %s is no thumbprint: 43 characters, as tur keygen and tur jwks list print them", set.pins.at[i]);
            return false;
        }
    return true;
}

static int look(const char *path, bool check)
{
    tur_keys *keys = tur_keys_new();
    int64_t now = cli_clock();
    tur_refusal why;
    bool refused = false;
    int result = CLI_TROUBLE;

    if (!keys) cli_out_of_memory();
    if (cli_time(&now, "--at", set.at) && pins_are_thumbprints(keys)) {
        if (cli_keys_read(keys, &why, &refused, path, set.any_kid)) {
            print_keys(keys, now);
            result = check ? judge(keys, path, now) : CLI_DONE;
        } else if (refused) {
            print_finding(path, why.code, why.message, why.detail);
            result = CLI_FINDINGS;
        }
    }
    tur_keys_free(keys);
    return result;
}

static int run_list(const char *path) { return look(path, false); }

static int run_check(const char *path) { return look(path, true); }

/* ---- The command ------------------------------------------------------------------------------ */

static const struct verb {
    const char *name;
    int (*run)(const char *path);
} verbs[] = {{"add", run_add}, {"revoke", run_revoke}, {"list", run_list}, {"check", run_check}};

/* Options that another verb has would be silently ignored. */
static bool options_fit(const char *verb)
{
    bool adding = !strcmp(verb, "add"), revoking = !strcmp(verb, "revoke"), checking = !strcmp(verb, "check");
    const struct {
        bool given, fits;
        const char *name;
    } rows[] = {
        {set.key, adding, "--key"},
        {set.nbf, adding, "--nbf"},
        {set.exp, adding, "--exp"},
        {set.secret.file, adding, "--passphrase-file"},
        {set.secret.fd, adding, "--passphrase-fd"},
        {set.secret.ask, adding, "--ask-passphrase"},
        {set.kid, revoking, "--kid"},
        {set.reason >= 0, revoking, "--reason"},
        {set.at, !adding, "--at"},
        {set.pins.count, checking, "--pin"},
        {set.output, !adding && !revoking, "--output"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].given && !rows[i].fits) {
            cli_usage("%s does not take %s", verb, rows[i].name);
            return false;
        }
    return true;
}

static int run(int count, char **operands)
{
    struct cli_near near = {.typed = count ? operands[0] : ""};

    if (count != 2) return cli_usage("takes a verb (add, revoke, list, check) and a key set");
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        int result;

        cli_near_offer(&near, verbs[i].name);
        if (strcmp(verbs[i].name, operands[0]) != 0) continue;
        result = options_fit(operands[0]) ? verbs[i].run(operands[1]) : CLI_TROUBLE;
        cli_list_free(&set.pins);
        return result;
    }
    if (near.best)
        cli_say("no verb %s; did you mean %s?", operands[0], near.best);
    else
        cli_usage("no verb %s", operands[0]);
    return CLI_TROUBLE;
}

const tur_command tur_cmd_jwks = {
    .name = "jwks",
    .summary = "Keep a set of public keys: add, revoke, list, check",
    .usage = "add|revoke|list|check KEYSET [OPTION...]",
    .about = "A key set is a JWK Set (RFC 7517). Keys stay in it for ever, since bills are\n"
             "disputed years later; a key that is not used any more is revoked as superseded.\n\n"
             "check refuses a set with a private or a symmetric key, a key that is malformed\n"
             "or too weak, a key id that is there twice or is not the thumbprint of its key,\n"
             "and a set without a good key. Keys of other kinds and uses are listed as unused.",
    .options = options,
    .examples = "tur jwks add keys.jwks.json --key signing.pub.pem\n"
                "tur jwks revoke keys.jwks.json --kid \"$KID\" --reason superseded\n"
                "tur jwks check keys.jwks.json --pin \"$PIN\"",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
