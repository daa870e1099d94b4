#include "cli/trust.h"

#include <stdlib.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/walk.h"

static bool add_key(tur_keys *keys, const char *path)
{
    tur_refusal why;
    tur_key *key = NULL;
    tur_status status = tur_key_open(&key, &why, path, NULL, NULL);

    if (status == TUR_OK) status = tur_keys_add(keys, &why, key, -1, -1, -1);
    if (status != TUR_OK) cli_say_refusal(path, status, &why);
    tur_key_free(key);
    return status == TUR_OK;
}

static bool add_all(tur_keys *keys, const struct cli_trust *trust)
{
    tur_refusal why;

    for (size_t i = 0; i < trust->jwks.count; i++)
        if (!cli_keys_read(keys, &why, NULL, trust->jwks.at[i], trust->any_kid)) return false;
    for (size_t i = 0; i < trust->keys.count; i++)
        if (!add_key(keys, trust->keys.at[i])) return false;
    for (size_t i = 0; i < trust->pins.count; i++)
        if (tur_keys_pin(keys, trust->pins.at[i]) != TUR_OK) {
            cli_say("--pin: %s is no thumbprint, 43 characters of base64url", trust->pins.at[i]);
            return false;
        }
    return true;
}

static bool add_authority(tur_stamps *stamps, const char *path)
{
    enum { MOST_PEM = 1 << 20 };
    tur_refusal why;
    size_t len;
    char *pem = cli_read_file(&len, "--tsa-ca", path, MOST_PEM);
    tur_status status = pem ? tur_stamps_trust(stamps, &why, pem, len) : TUR_OK;

    if (status != TUR_OK) cli_say_refusal(path, status, &why);
    free(pem);
    return pem && status == TUR_OK;
}

bool cli_trust_stamp(struct cli_trust *trust, const char *option, const char *path)
{
    size_t len;
    char *stamp = cli_read_file(&len, option, path, TUR_STAMP_MOST);

    if (!stamp) return false;
    if (tur_stamps_add(trust->stamps, stamp, len) != TUR_OK) cli_out_of_memory();
    free(stamp);
    return true;
}

/* Whose stamps count, and those that are named. */
static bool add_witnesses(struct cli_trust *trust)
{
    if (!trust->tsa.count) return true;
    trust->stamps = tur_stamps_new();
    if (!trust->stamps) cli_out_of_memory();
    for (size_t i = 0; i < trust->tsa.count; i++)
        if (!add_authority(trust->stamps, trust->tsa.at[i])) return false;
    for (size_t i = 0; i < trust->tsr.count; i++)
        if (!cli_trust_stamp(trust, "--tsr", trust->tsr.at[i])) return false;
    return true;
}

tur_keys *cli_trust_keys(int *status, tur_token_policy *policy, struct cli_trust *trust)
{
    tur_keys *keys;

    *status = CLI_TROUBLE;
    *policy = (tur_token_policy){.iss = trust->iss, .sub = trust->sub, .aud = trust->aud, .now = cli_clock()};
    if (!cli_time(&policy->now, "--at", trust->at)) return NULL;
    if (!trust->iss) {
        cli_usage("say who has to have signed it: --iss ISSUER");
        return NULL;
    }
    if (trust->tsr.count && !trust->tsa.count) {
        cli_usage("say whose time stamps count: --tsa-ca FILE");
        return NULL;
    }
    if (!trust->jwks.count && !trust->keys.count) {
        cli_say("no key is trusted; name one with --jwks or --key");
        *status = CLI_UNTRUSTED;
        return NULL;
    }
    if (!add_witnesses(trust)) return NULL;
    policy->stamps = trust->stamps;
    keys = tur_keys_new();
    if (!keys) cli_out_of_memory();
    if (add_all(keys, trust)) return keys;
    tur_keys_free(keys);
    return NULL;
}

void cli_trust_free(struct cli_trust *trust)
{
    cli_list_free(&trust->jwks);
    cli_list_free(&trust->keys);
    cli_list_free(&trust->pins);
    cli_list_free(&trust->tsr);
    cli_list_free(&trust->tsa);
    tur_stamps_free(trust->stamps);
}

void cli_trust_put_proven(struct cli_text *t, int64_t proven)
{
    char instant[21];

    if (!proven) return;
    tur_time_print(instant, proven);
    cli_text_printf(t, ", existed by %s", instant);
}

tur_token *cli_token_read(bool *refused, const char *option, const char *path)
{
    tur_token *token = NULL;
    tur_refusal why;
    tur_status status;
    size_t len;
    char *text = cli_read_file(&len, option, path, 4 * (size_t)TUR_TOKEN_MOST);

    *refused = false;
    if (!text) return NULL;
    status = tur_token_read(&token, &why, text, len);
    if (status != TUR_OK) cli_say_refusal(path, status, &why);
    *refused = status == TUR_EREFUSED;
    free(text);
    return token;
}

tur_token *cli_token_open(const char *option, const char *path)
{
    bool refused;

    return cli_token_read(&refused, option, path);
}

/* What is no manifest, or of another series, leads nowhere and is passed over; what cannot be read is not. */
static bool log_add(tur_log *log, const char *path)
{
    tur_token *token = cli_token_open("--log", path);
    tur_status status = token ? tur_log_add(log, NULL, token) : TUR_EREFUSED;
    bool read = token != NULL;

    tur_token_free(token);
    if (status == TUR_ENOMEM) cli_out_of_memory();
    return read;
}

tur_log *cli_log_open(const struct cli_list *paths)
{
    struct cli_list files = {0};
    tur_log *log = tur_log_new();
    bool fine = true;

    if (!log) cli_out_of_memory();
    for (size_t i = 0; i < paths->count; i++) fine &= cli_files_in(&files, paths->at[i], CLI_MANIFEST);
    for (size_t i = 0; i < files.count && fine; i++) fine = log_add(log, files.at[i]);
    cli_list_free(&files);
    if (fine) return log;
    tur_log_free(log);
    return NULL;
}
