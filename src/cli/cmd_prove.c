/* tur prove: that a record is of a signed export, that an export grew, or that a manifest is in the
 * history of a later one. */
#include <errno.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/keyring.h"
#include "cli/opt.h"
#include "cli/out.h"
#include "cli/walk.h"
#include "cli/trust.h"

#define NOT_SET UINT64_MAX

static struct {
    const char *manifest, *record_id, *consistency, *out;
    struct cli_list log;
    uint64_t index;
} set = {.index = NOT_SET, .out = "-"};

static const struct opt options[] = {
    {"manifest", 0, "MANIFEST", "the signed manifest that lists the file, or states the log", OPT_TEXT(&set.manifest), .values = CLI_FILES},
    {"record-id", 0, "ID", "the record to prove", OPT_TEXT(&set.record_id)},
    {"index", 0, "N", "the same by its number in the file, from 0", OPT_COUNT(&set.index)},
    {"consistency", 0, "MANIFEST", "prove instead that the file begins with the records of this earlier manifest",
     OPT_TEXT(&set.consistency), .values = CLI_FILES},
    {"log", 0, "MANIFEST|FOLDER",
     "prove instead that FILE is one of the manifests before it; these have to be there; repeatable", OPT_EACH(&set.log),
     .values = CLI_FILES},
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

/* What was made of PATH: a proof, or why there is none. */
static int answer(tur_proof *proof, tur_status status, const tur_refusal *refusal, const char *path)
{
    int error = errno, result = CLI_TROUBLE;

    if (status == TUR_EIO) cli_say("%s: %s", path, strerror(error));
    else if (status != TUR_OK) cli_say_refusal(path, status, refusal);
    if (status == TUR_EREFUSED && strcmp(refusal->code, "FILE_MISSING") != 0) result = CLI_FINDINGS;
    if (status == TUR_OK && write_proof(proof)) result = CLI_DONE;
    tur_proof_free(proof);
    return result;
}

static int prove(const tur_token *manifest, const tur_token *earlier, const char *path)
{
    tur_refusal why;
    tur_proof *proof = NULL;
    tur_status status = earlier ? tur_proof_growth(&proof, &why, earlier, manifest, path)
                                : tur_proof_record(&proof, &why, manifest, path, set.record_id, set.index);

    return answer(proof, status, &why, path);
}

static int prove_history(const tur_token *manifest, const char *path)
{
    tur_refusal why;
    tur_proof *proof = NULL;
    tur_token *earlier = cli_token_open("", path);
    tur_log *log = earlier ? cli_log_open(&set.log) : NULL;
    int status = CLI_TROUBLE;

    if (log) {
        tur_status made = tur_proof_history(&proof, &why, earlier, manifest, log);

        status = answer(proof, made, &why, path);
    }
    tur_log_free(log);
    tur_token_free(earlier);
    return status;
}

/* What is written takes the place of nothing that is read. */
static bool writes_elsewhere(const char *path)
{
    const char *const read[] = {path, set.manifest, set.consistency};
    struct cli_list paths = {0};

    for (size_t i = 0; i < sizeof read / sizeof *read; i++)
        if (read[i]) cli_list_add(&paths, read[i], strlen(read[i]));
    bool hit = cli_is_among(&paths, set.out);
    if (hit) cli_say("%s is read by this run, and is not written over", set.out);
    cli_list_free(&paths);
    return !hit;
}

static int run(int count, char **operands)
{
    int asked = (set.record_id != NULL) + (set.index != NOT_SET) + (set.consistency != NULL) + (set.log.count != 0), status = CLI_TROUBLE;
    tur_token *manifest, *earlier;

    if (count != 1) return cli_usage("name one file");
    if (!set.manifest) return cli_usage("say which manifest lists the file: --manifest MANIFEST");
    if (asked != 1) return cli_usage("say what to prove: --record-id ID, --index N, --consistency MANIFEST or --log FOLDER");
    if (!writes_elsewhere(operands[0])) return CLI_TROUBLE;
    manifest = cli_token_open("--manifest", set.manifest);
    earlier = set.consistency ? cli_token_open("--consistency", set.consistency) : NULL;
    if (manifest && set.log.count) status = prove_history(manifest, operands[0]);
    else if (manifest && !set.consistency == !earlier) status = prove(manifest, earlier, operands[0]);
    tur_token_free(manifest);
    tur_token_free(earlier);
    cli_list_free(&set.log);
    return status;
}

const tur_command tur_cmd_prove = {
    .name = "prove",
    .summary = "Prove that one record is of a signed export, without the others",
    .usage = "--manifest MANIFEST [OPTION...] FILE",
    .about = "The proof holds the manifest, the record, and a hash for each doubling of the number of records: with\n"
             "it and the keys of the one who signed, tur verify-proof needs no more. It discloses no other record.\n"
             "With --log it holds the two manifests, and a hash for each doubling of the number of manifests.\n"
             "The signature is not verified here.\n"
             "\n"
             "Exit status: 0 proven, 1 there is nothing to prove, 2 could not be done.",
    .options = options,
    .examples = "tur prove --manifest usage.jsonl.manifest.jws -o r.proof.json \\\n"
                "    --record-id 0192f0c1-2d3e-7abc-8def-000000000001 usage.jsonl\n"
                "tur prove --manifest 2026-12.manifest.jws --log exports/ -o h.proof.json 2026-10.manifest.jws",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
