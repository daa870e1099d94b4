/* tur verify-proof: is a record of an export that somebody signed, a manifest in the history of another. */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/trust.h"
#include "cli/walk.h"

static const char *const output_words[] = {"text", "json", "record", NULL};
enum { TEXT, JSON, RECORD };

static struct {
    struct cli_trust trust;
    int output;
} set;

static const struct opt options[] = {
    CLI_TRUST_OPTIONS(&set.trust),
    {"output", 0, "FORM", "the verdict as text (default) or json, or the record that is proven", OPT_WORD(&set.output, output_words)},
    {0},
};

static void put_json(struct cli_text *t, const tur_proof_info *i)
{
    char instant[21];

    cli_json_open(t, '{');
    cli_json_string(t, "outcome", "valid");
    cli_json_string(t, "manifest", i->id);
    cli_json_string(t, "iss", i->iss);
    cli_json_string(t, "series", i->series);
    cli_json_number(t, "seq", i->seq);
    cli_json_string(t, "period_start", i->period_start);
    cli_json_string(t, "period_end", i->period_end);
    if (i->proven) {
        tur_time_print(instant, i->proven);
        cli_json_string(t, "existed_by", instant);
    }
    if (i->earlier) {
        cli_json_string(t, "earlier", i->earlier);
        cli_json_number(t, "earlier_seq", i->earlier_seq);
        cli_json_string(t, "earlier_start", i->earlier_start);
        cli_json_string(t, "earlier_end", i->earlier_end);
    }
    cli_json_string(t, "file", i->file);
    if (i->file) cli_json_number(t, "size", i->size);
    if (i->record) {
        cli_json_number(t, "index", i->index);
        cli_json_name(t, "record");
        /* canonical JSON already */
        cli_text_add(t, i->record, i->record_len);
    } else if (i->file) {
        cli_json_number(t, "grown_from", i->grown_from);
    }
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static void put_text(struct cli_text *t, const tur_proof_info *i)
{
    if (!i->file) {
        cli_text_printf(t, "valid: number %llu, %s to %s, ", (unsigned long long)i->earlier_seq, i->earlier_start, i->earlier_end);
        cli_text_printf(t, "id %s, is in the log of ", i->earlier);
    } else if (i->record) cli_text_printf(t, "valid: record %llu of %llu in ", (unsigned long long)i->index, (unsigned long long)i->size);
    else cli_text_printf(t, "valid: %llu records grown from the first %llu in ", (unsigned long long)i->size, (unsigned long long)i->grown_from);
    if (i->file) {
        cli_text_quote(t, CLI_TERMINAL, i->file, strlen(i->file), CLI_WHOLE);
        cli_text_puts(t, ", ");
    }
    cli_text_quote(t, CLI_TERMINAL, i->iss, strlen(i->iss), CLI_WHOLE);
    cli_text_puts(t, " ");
    cli_text_quote(t, CLI_TERMINAL, i->series, strlen(i->series), CLI_WHOLE);
    cli_text_printf(t, " number %llu, %s to %s", (unsigned long long)i->seq, i->period_start, i->period_end);
    cli_trust_put_proven(t, i->proven);
    cli_text_puts(t, "\n");
}

static void print(const tur_proof_info *i)
{
    struct cli_text t = {0};

    if (set.output == JSON) put_json(&t, i);
    else if (set.output == TEXT) put_text(&t, i);
    else if (i->record) {
        cli_text_add(&t, i->record, i->record_len);
        cli_text_puts(&t, "\n");
    }
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
}

static int judge(const tur_keys *keys, const tur_token_policy *policy, const char *path, const char *json, size_t len)
{
    tur_refusal why;
    tur_proof *proof = NULL;
    tur_status status = tur_proof_read(&proof, &why, json, len);

    if (status == TUR_OK) status = tur_proof_verify(proof, &why, keys, policy);
    if (status == TUR_OK) print(tur_proof_says(proof));
    else cli_say_refusal(path, status, &why);
    tur_proof_free(proof);
    if (status == TUR_EREFUSED) return strcmp(why.code, "KEY_UNKNOWN") ? CLI_FINDINGS : CLI_UNTRUSTED;
    return status == TUR_OK ? CLI_DONE : CLI_TROUBLE;
}

static int run(int count, char **operands)
{
    tur_token_policy policy;
    tur_keys *keys;
    size_t len;
    char *json;
    int status;

    if (count != 1) return cli_usage("name one proof");
    keys = cli_trust_keys(&status, &policy, &set.trust);
    if (keys) {
        json = cli_read_file(&len, "proof", operands[0], TUR_PROOF_MOST);
        status = json ? judge(keys, &policy, operands[0], json, len) : CLI_TROUBLE;
        free(json);
    }
    tur_keys_free(keys);
    cli_trust_free(&set.trust);
    return status;
}

const tur_command tur_cmd_verify_proof = {
    .name = "verify-proof",
    .summary = "Verify what a proof says of a signed export, from the proof alone",
    .usage = "--iss ISSUER [OPTION...] PROOF",
    .about = "With --tsa-ca each manifest of the proof has to have a time stamp among those of --tsr.\n"
             "\n"
             "Exit status: 0 proven, 1 not, 2 could not be answered, 4 signed by a key that is not trusted.",
    .options = options,
    .examples = "tur verify-proof --jwks keys.json --iss https://billing.example r.proof.json",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
