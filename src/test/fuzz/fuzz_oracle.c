/* Whether a line is one JSON object: our reader and jansson agree.
 *
 * Known differences, which are left out below and nothing else:
 *   - jansson takes \r (and \n) for white space anywhere; a line of ours has neither. A \r at the end
 *     of the line is TUR-1502 and goes on.
 *   - jansson has no byte order mark; ours is TUR-1501 and goes on.
 *   - a line of blanks only is TUR-1503, and no record.
 *   - jansson nests 2048 deep, ours 16: TUR-0115.
 *   - jansson knows no \u0000 in names, and none in strings unless told; ours is TUR-0116.
 *   - jansson reads numbers into doubles and refuses those that overflow one; ours are digits.
 *   - jansson refuses every duplicate name. Ours is TUR-0105 where the member is known, and
 *     otherwise TUR-0104, 0106, 1604 or 1606, since what is not known is not kept: any finding will
 *     do here. */
#include <jansson.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/unpack.h"
#include "tur.h"

/* Says which one failed, also where the compiler has merged the calls. */
#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

typedef struct verdict {
    int findings;
    bool not_json, too_deep;
} verdict;

static int on_finding(void *ctx, const tur_finding *f)
{
    verdict *v = ctx;
    v->findings++;
    if (!strcmp(f->requirement, "TUR-0115")) v->too_deep = true;
    if (!strcmp(f->requirement, "TUR-0101") || !strcmp(f->requirement, "TUR-0102") || !strcmp(f->requirement, "TUR-1505")) v->not_json = true;
    return 0;
}

static verdict ours(const char *text, size_t len)
{
    verdict found = {0};
    tur_validator *v = tur_validator_new();
    check(v != NULL);
    check(tur_validator_set_form(v, "tur") == TUR_OK);
    tur_validator_on_finding(v, on_finding, &found);
    tur_source *s = tur_source_from_memory("line", text, len);
    check(s && tur_validator_run(v, s) == TUR_OK);
    tur_source_close(s);
    tur_validator_free(v);
    return found;
}

static bool blank(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (text[i] != ' ' && text[i] != '\t') return false;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data, *stop = size ? memchr(text, '\n', size) : NULL;
    const size_t flags = JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL;
    size_t len = stop ? (size_t)(stop - text) : size;
    json_error_t error;
    if (tur__unpack_knows(data, size < TUR__UNPACK_HEAD ? size : TUR__UNPACK_HEAD)) return 0;
    if (blank(text, len) || memchr(text, '\r', len) || (len >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3))) return 0;
    verdict our = ours(text, stop ? len + 1 : len);
    if (our.too_deep) return 0;

    bool twice = false;
    json_t *value = json_loadb(text, len, flags | JSON_REJECT_DUPLICATES, &error);
    if (!value && json_error_code(&error) == json_error_duplicate_key) {
        twice = true;
        value = json_loadb(text, len, flags, &error);
    }
    if (!value) {
        enum json_error_code code = json_error_code(&error);
        if (code == json_error_numeric_overflow || code == json_error_null_byte_in_key || code == json_error_null_character || code == json_error_stack_overflow) return 0;
        check(our.not_json);
        return 0;
    }
    check(our.not_json == !json_is_object(value));
    if (twice) check(our.findings > 0);
    json_decref(value);
    return 0;
}
