#include "cli/keyring.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/cli.h"
#include "cli/walk.h"

void cli_say_refusal(const char *what, tur_status status, const tur_refusal *why)
{
    if (status == TUR_EIO)
        cli_say("%s: %s", what, strerror(errno));
    else if (status != TUR_EREFUSED)
        cli_say("%s: %s", what, tur_status_text(status));
    else if (*why->detail)
        cli_say("%s: %s: %s (%s)", what, why->code, why->message, why->detail);
    else
        cli_say("%s: %s: %s", what, why->code, why->message);
}

tur_key *cli_key_open(const char *path, struct cli_secret *secret)
{
    tur_refusal why;
    tur_key *key;
    tur_status status = tur_key_open(&key, &why, path, cli_secret_read, secret);

    if (status != TUR_OK && !secret->failed) cli_say_refusal(path, status, &why);
    return key;
}

bool cli_time(int64_t *seconds, const char *option, const char *text)
{
    if (!text || tur_time_read(seconds, text) == TUR_OK) return true;
    cli_say("%s: %s is no time; write it like 2026-10-01T00:00:00Z or 2026-10-01", option, text);
    return false;
}

int64_t cli_clock(void)
{
    return (int64_t)time(NULL);
}

bool cli_keys_read(tur_keys *keys, tur_refusal *why, bool *refused, const char *path, bool any_kid)
{
    enum { MOST = (1 << 20) + 1 };
    tur_status status;
    size_t len;
    char *json = cli_read_file(&len, "key set", path, MOST);

    if (refused) *refused = false;
    if (!json) return false;
    status = tur_keys_read(keys, why, json, len, any_kid);
    free(json);
    if (refused) *refused = status == TUR_EREFUSED;
    if (status != TUR_OK && !(refused && *refused)) cli_say_refusal(path, status, why);
    return status == TUR_OK;
}

bool cli_keys_write(tur_keys *keys, struct cli_file *file, const char *path)
{
    size_t len;
    const char *json = tur_keys_json(keys, &len);

    if (!json) cli_out_of_memory();
    cli_out_write(&file->out, json, len);
    if (cli_file_commit(file)) return true;
    cli_say("%s: %s", path, strerror(errno));
    return false;
}
