/* tur keygen: a key to sign with. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/secret.h"

enum { MOST_PASSPHRASE = 1024 };

static const char *const algorithms[] = {"ES256", "ES384", "RS256", NULL};

static struct {
    const char *out, *public_out, *jwks_out, *nbf, *exp;
    struct cli_secret secret;
    int algorithm;
    bool no_passphrase;
} set = {.secret.twice = true};

static const struct opt options[] = {
    {"out", 'o', "FILE", "where the private key goes: a new file, which only you can read",
     OPT_TEXT(&set.out), .values = CLI_FILES},
    {"alg", 0, "ALG", "ES256 (default), ES384, or RS256 with 3072 bits",
     OPT_WORD(&set.algorithm, algorithms)},
    CLI_SECRET_OPTIONS(&set.secret),
    {"no-passphrase", 0, NULL, "do not encrypt the private key", OPT_FLAG(&set.no_passphrase)},
    {"public-out", 0, "FILE", "write the public key, as PEM", OPT_TEXT(&set.public_out),
     .values = CLI_FILES},
    {"jwks-out", 0, "FILE", "add the public key to a key set, which is made when it is not there",
     OPT_TEXT(&set.jwks_out), .values = CLI_FILES},
    {"nbf", 0, "TIME", "in the key set: signatures count from this time on (now)", OPT_TEXT(&set.nbf)},
    {"exp", 0, "TIME", "in the key set: signatures count before this time", OPT_TEXT(&set.exp)},
    {0},
};

static bool options_fit(int64_t *nbf, int64_t *exp)
{
    if (!set.out) {
        cli_usage("say where the private key goes: --out FILE");
        return false;
    }
    if (!cli_secret_options_fit(&set.secret) || !cli_time(nbf, "--nbf", set.nbf) || !cli_time(exp, "--exp", set.exp))
        return false;
    if (set.no_passphrase && (set.secret.file || set.secret.fd || set.secret.ask)) {
        cli_usage("--no-passphrase, and a passphrase");
        return false;
    }
    if (!set.no_passphrase && !cli_secret_is_given(&set.secret)) {
        cli_usage("say where the passphrase comes from, or --no-passphrase");
        return false;
    }
    if ((set.nbf || set.exp) && !set.jwks_out) {
        cli_usage("--nbf and --exp are for --jwks-out");
        return false;
    }
    if (set.exp && *exp <= *nbf) {
        cli_say("--exp: the key would expire before it is valid");
        return false;
    }
    return true;
}

/* The passphrase in BUFFER, its length in *LEN; *LEN is 0 where none is wanted. */
static bool read_passphrase(size_t *len, char *buffer)
{
    int got;

    *len = 0;
    if (set.no_passphrase) return true;
    got = cli_secret_read(&set.secret, buffer, MOST_PASSPHRASE);
    if (got > 0) *len = (size_t)got;
    return got > 0;
}

static tur_key *generate(void)
{
    tur_key *key;
    tur_status status = tur_key_generate(&key, algorithms[set.algorithm]);

    if (!key) cli_say("%s: %s", algorithms[set.algorithm], tur_status_text(status));
    return key;
}

static bool save(const tur_key *key, const char *passphrase, size_t len)
{
    tur_status status = tur_key_save(key, set.out, len ? passphrase : NULL, len);

    if (status == TUR_OK) return true;
    if (status == TUR_EIO && errno == EEXIST)
        cli_say("%s: is there already; a key is never written over a file", set.out);
    else
        cli_say_refusal(set.out, status, NULL);
    return false;
}

/* Files that appear when all is done. */
struct outputs {
    struct cli_file pem, jwks;
    tur_keys *keys;
};

static bool open_output(struct cli_file *file, const char *path)
{
    if (!path || cli_file_open(file, path)) return true;
    cli_say("%s: %s", path, strerror(errno));
    return false;
}

/* The public parts are ready to be written before the private key is: a key that nobody can verify
 * should not be left behind. */
static bool prepare(struct outputs *o, const tur_key *key, int64_t nbf, int64_t exp)
{
    tur_refusal why;
    tur_status status;

    if (set.jwks_out) {
        o->keys = tur_keys_new();
        if (!o->keys) cli_out_of_memory();
        if (!access(set.jwks_out, F_OK) && !cli_keys_read(o->keys, &why, NULL, set.jwks_out, true)) return false;
        status = tur_keys_add(o->keys, &why, key, cli_clock(), nbf, exp);
        if (status != TUR_OK) {
            cli_say_refusal(set.jwks_out, status, &why);
            return false;
        }
    }
    return open_output(&o->jwks, set.jwks_out) && open_output(&o->pem, set.public_out);
}

static bool finish(struct outputs *o, const tur_key *key)
{
    const char *pem = tur_key_public_pem(key);

    if (set.public_out) {
        cli_out_write(&o->pem.out, pem, strlen(pem));
        if (!cli_file_commit(&o->pem)) {
            cli_say("%s: %s", set.public_out, strerror(errno));
            return false;
        }
    }
    return !set.jwks_out || cli_keys_write(o->keys, &o->jwks, set.jwks_out);
}

static bool make(const tur_key *key, const char *passphrase, size_t len, int64_t nbf, int64_t exp)
{
    static struct outputs o = {.pem.out.fd = -1, .jwks.out.fd = -1};
    bool made = prepare(&o, key, nbf, exp) && save(key, passphrase, len) && finish(&o, key);

    cli_file_abandon(&o.pem);
    cli_file_abandon(&o.jwks);
    tur_keys_free(o.keys);
    return made;
}

static int run(int count, char **operands)
{
    char passphrase[MOST_PASSPHRASE];
    int64_t nbf = cli_clock(), exp = -1;
    struct cli_text t = {0};
    tur_key *key = NULL;
    size_t len;
    bool made = false;

    if (cli_has_operands(count, operands) || !options_fit(&nbf, &exp)) return CLI_TROUBLE;
    tur_protect_secrets();
    if (read_passphrase(&len, passphrase)) key = generate();
    if (key) made = make(key, passphrase, len, nbf, exp);
    explicit_bzero(passphrase, sizeof passphrase);
    if (made) cli_text_printf(&t, "%s\n", tur_key_kid(key));
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    tur_key_free(key);
    return made ? CLI_DONE : CLI_TROUBLE;
}

const tur_command tur_cmd_keygen = {
    .name = "keygen",
    .summary = "Make a key to sign with, and print its id",
    .usage = "--out FILE [OPTION...]",
    .about = "The private key is encrypted, and never written over a file. Its id, the kid of\n"
             "signatures, is the thumbprint of the public key (RFC 7638). Give it to those who\n"
             "verify, on a way that nobody else can change: they pin it.",
    .options = options,
    .examples = "tur keygen --ask-passphrase --out signing.pem --jwks-out keys.jwks.json\n"
                "tur keygen --no-passphrase --alg RS256 --out ci.pem --public-out ci.pub.pem",
    .run = run,
    .group = CLI_SIGNING,
};
