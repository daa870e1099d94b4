/* Claims, states and names as a verifier reads them. The first byte says which: \060 claims, \061 a
 * state, \062 a name of a file. What is accepted has the form that later code relies on. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seal/files.h"
#include "seal/manifest.h"

#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

static void read_claims(const char *text, size_t len)
{
    tur__arena a = {0};
    tur__json_error error;
    tur__manifest m;
    tur_refusal why = {0};
    size_t used;
    uint64_t records = 0;
    const tur__json *claims = tur__json_parse(&a, text, len, &used, &error);
    tur_status status = claims ? tur__manifest_read(&m, &a, &why, claims) : TUR_EREFUSED;
    check(status == TUR_OK || status == TUR_EREFUSED);
    if (claims && status != TUR_OK) check(why.code && why.message);
    if (status == TUR_OK) {
        check(m.iss && *m.iss && m.series && *m.series && (m.seq == 0) == (m.prev == NULL) && m.kind < TUR__KINDS);
        check(tur__instant_cmp(m.period.start, m.period.end) < 0);
        check(!m.has_log || m.seq);
        for (size_t i = 0; i < m.files; i++) {
            records += m.file[i].records;
            check(!tur__file_name_fault(m.file[i].name, strlen(m.file[i].name)) && tur__is_hex(m.file[i].sha256));
            for (size_t k = 0; k < i && i < 20; k++) check(tur__file_name_cmp(m.file[i].name, m.file[k].name));
        }
        check(records == m.records);
    }
    tur__arena_free(&a);
}

static void read_state(const char *text, size_t len)
{
    tur_token_policy policy = {.iss = "i", .now = 1};
    tur_keys *keys = tur_keys_new();
    tur_verifier *v = tur_verifier_new(keys, &policy);
    check(keys && v);
    if (tur_verifier_set_state(v, text, len) == TUR_OK) {
        /* without a manifest there is no verdict, and no state that could follow */
        check(tur_verifier_run(v) == TUR_OK && tur_verifier_outcome(v) != TUR_VALID && !tur_verifier_state(v, &len));
    }
    tur_verifier_free(v);
    tur_keys_free(keys);
}

static void read_name(const char *text, size_t len)
{
    if (tur__file_name_fault(text, len)) return;
    check(len && len <= TUR__FILE_NAME_MOST && *text != '/' && !memchr(text, 0, len) && !memchr(text, '\\', len));
    check(!memmem(text, len, "..", 2) || !memmem(text, len, "/..", 3));
    check(!memmem(text, len, "//", 2) && text[len - 1] != '/' && *text != '.' && *text != '-');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size) return 0;
    char *text = malloc(size);
    check(text != NULL);
    memcpy(text, data + 1, size - 1);
    text[size - 1] = 0;
    if (*data == '0') read_claims(text, size - 1);
    if (*data == '1') read_state(text, size - 1);
    if (*data == '2') read_name(text, size - 1);
    free(text);
    return 0;
}
