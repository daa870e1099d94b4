/* tur prove: that a record is of a signed export, or that an export grew. */
#include <errno.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/trust.h"

#define NOT_SET UINT64_MAX

static struct {
    const char *manifest, *record_id, *consistency, *out;
    uint64_t index;
} set = {.index = NOT_SET, .out = "-"};

static const struct opt options[] = {
    {"manifest", 0, "MANIFEST", "the signed manifest that lists the file", OPT_TEXT(&set.manifest), .values = CLI_FILES},
    {"record-id", 0, "ID", "the record to prove", OPT_TEXT(&set.record_id)},
    {"index", 0, "N", "the same by its number in the file, from 0", OPT_COUNT(&set.index)},
    {"consistency", 0, "MANIFEST", "prove instead that the file begins with the records of this earlier manifest",
     OPT_TEXT(&set.consistency), .values = CLI_FILES},
    {"out", 'o', "PROOF", "file to write; the default, -, is standard output", OPT_TEXT(&set.out), .values = CLI_FILES},
    {0},
};

static bool write_proof(const tur_proof *proof)
{
    static struct cli_file file;
    size_t len;
    const char *json = tur_proof_json(proof, &len);
    bool done;

    if (!strcmp(set.out, "-")) return cli_out_write(cli_stdout(), json, len) || cli_stdout()->closed;
    done = cli_file_open(&file, set.out) && cli_out_write(&file.out, json, len) && cli_file_commit(&file);
    if (!done) cli_say("%s: %s", set.out, strerror(errno));
    cli_file_abandon(&file);
    return done;
}

static int prove(const tur_token *manifest, const tur_token *earlier, const char *path)
{
    tur_refusal why;
    tur_proof *proof = NULL;
    tur_status status = earlier ? tur_proof_growth(&proof, &why, earlier, manifest, path)
                                : tur_proof_record(&proof, &why, manifest, path, set.record_id, set.index);
    int error = errno, result = CLI_TROUBLE;

    if (status == TUR_EIO) cli_say("%s: %s", path, strerror(error));
    else if (status != TUR_OK) cli_say_refusal(path, status, &why);
    if (status == TUR_EREFUSED) result = CLI_FINDINGS;
    if (status == TUR_OK && write_proof(proof)) result = CLI_DONE;
    tur_proof_free(proof);
    return result;
}

static int run(int count, char **operands)
{
    int asked = (set.record_id != NULL) + (set.index != NOT_SET) + (set.consistency != NULL), status = CLI_TROUBLE;
    tur_token *manifest, *earlier;

    if (count != 1) return cli_usage("name one file");
    if (!set.manifest) return cli_usage("say which manifest lists the file: --manifest MANIFEST");
    if (asked != 1) return cli_usage("say what to prove: --record-id ID, --index N or --consistency MANIFEST");
    manifest = cli_token_open("--manifest", set.manifest);
    earlier = set.consistency ? cli_token_open("--consistency", set.consistency) : NULL;
    if (manifest && !set.consistency == !earlier) status = prove(manifest, earlier, operands[0]);
    tur_token_free(manifest);
    tur_token_free(earlier);
    return status;
}

const tur_command tur_cmd_prove = {
    .name = "prove",
    .summary = "Prove that one record is of a signed export, without the others",
    .usage = "--manifest MANIFEST [OPTION...] FILE",
    .about = "The proof holds the manifest, the record, and a hash for each doubling of the number of records: with\n"
             "it and the keys of the one who signed, tur verify-proof needs no more. It discloses no other record.\n"
             "The signature is not verified here.\n"
             "\n"
             "Exit status: 0 proven, 1 there is nothing to prove, 2 could not be done.",
    .options = options,
    .examples = "tur prove --manifest usage.jsonl.manifest.jws -o r.proof.json \\\n"
                "    --record-id 0192f0c1-2d3e-7abc-8def-000000000001 usage.jsonl",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
