/* Identities that are what they seem: the version of record_id, no placeholders, no key of the
 * record itself among those of other grains (record.md#identity). */
#include "rule/measure.h"

/* "xxxxxxxx-xxxx-Vxxx-Nxxx-xxxxxxxxxxxx": version and variant of RFC 9562. */
enum { VERSION = 14, VARIANT = 19 };

static const char *quoted(tur__judge *j, const tur__slot *s)
{
    return tur__arena_printf(j->arena, "%.*s", (int)s->len, s->text);
}

/* "A system of origin uses version 7. A converter uses version 8." */
static void judge_version(tur__judge *j)
{
    const tur__frame *r = j->record;
    bool own = tur__wants(j, TUR_0204), source = tur__wants(j, TUR_0205);
    if (!tur__ok(r, TUR__RECORD_RECORD_ID) || (!own && !source)) return;
    const tur__slot *id = &r->slot[TUR__RECORD_RECORD_ID];
    if (id->len <= VARIANT) return;
    char version = id->text[VERSION], variant = id->text[VARIANT];
    bool good = (version == '7' || version == '8') &&
                (variant == '8' || variant == '9' || variant == 'a' || variant == 'b');
    if (own) {
        tur__fired(j, TUR_0204);
        if (!good)
            tur__violated(
                j, TUR_0204, r, TUR__RECORD_RECORD_ID,
                tur__arena_printf(j->arena, "version %c, variant digit %c", version, variant),
                "version 7 or 8, variant digit 8, 9, a or b");
    }
    /* An id that is neither has one finding already. */
    if (!good || !source || !tur__ok(r, TUR__RECORD_PROVENANCE_SOURCE_FORMAT)) return;
    tur__fired(j, TUR_0205);
    if (version == '8') return;
    const tur__slot *format = &r->slot[TUR__RECORD_PROVENANCE_SOURCE_FORMAT];
    tur__violated(j, TUR_0205, r, TUR__RECORD_RECORD_ID,
                  tur__arena_printf(j->arena, "version %c in a record made from %.*s", version,
                                    (int)format->len, format->text),
                  "version 8, derived from the source");
}

/* Whether the text is WORD, which is in lower case, in any case. */
static bool is_word(const tur__slot *s, const char *word)
{
    for (uint32_t i = 0; i < s->len; i++) {
        char c = s->text[i];
        if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != word[i]) return false;
    }
    return true;
}

/* What programs write where they have nothing to write. */
static bool is_placeholder(const tur__slot *s)
{
    switch (s->len) {
    case 1: return is_word(s, "-");
    case 3: return is_word(s, "nan") || is_word(s, "n/a");
    case 4: return is_word(s, "none") || is_word(s, "null");
    case 7: return is_word(s, "unknown");
    case 9: return is_word(s, "undefined");
    default: return false;
    }
}

/* "An identifier of a call": two calls with the same one are merged. One of an account may be a
 * strange but honest name, so that it is judged by a requirement of its own. */
static const int calls[] = {TUR__RECORD_REQUEST_ID, TUR__RECORD_REQUEST_LOGICAL_CALL_ID};
static const int accounts[] = {
    TUR__RECORD_ATTRIBUTION_CREDENTIAL_ID,
    TUR__RECORD_ATTRIBUTION_PRINCIPAL_ID,
    TUR__RECORD_ACCOUNT_BILLING_ACCOUNT_ID,
    TUR__RECORD_ACCOUNT_SUB_ACCOUNT_ID,
};

static void judge_placeholders(tur__judge *j, int requirement, const int *nodes, size_t count)
{
    const tur__frame *r = j->record;
    if (!tur__wants(j, requirement)) return;
    for (size_t i = 0; i < count; i++) {
        if (!tur__ok(r, nodes[i])) continue;
        tur__fired(j, requirement);
        if (is_placeholder(&r->slot[nodes[i]]))
            tur__violated(j, requirement, r, nodes[i], quoted(j, &r->slot[nodes[i]]),
                          "an identifier, or no member");
    }
}

static void judge_same_usage(tur__judge *j)
{
    const tur__frame *r = j->record;
    if (!tur__ok(r, TUR__RECORD_SAME_USAGE) || !tur__ok(r, TUR__RECORD_REQUEST_ID) ||
        !tur__wants(j, TUR_0209))
        return;
    const tur__slot *id = &r->slot[TUR__RECORD_REQUEST_ID];
    tur__fired(j, TUR_0209);
    for (const tur__item *i = r->slot[TUR__RECORD_SAME_USAGE].list; i; i = i->next) {
        if (!tur__same_text(i->text, i->len, id->text, id->len)) continue;
        tur__violated(j, TUR_0209, r, TUR__RECORD_SAME_USAGE, quoted(j, id),
                      "keys of the same usage at another grain, not request.id");
        return;
    }
}

static void run(tur__judge *j)
{
    judge_version(j);
    judge_placeholders(j, TUR_0206, calls, sizeof calls / sizeof *calls);
    judge_placeholders(j, TUR_0210, accounts, sizeof accounts / sizeof *accounts);
    judge_same_usage(j);
}

const tur__code_check tur__check_identity = {
    .run = run,
    .serves = (const uint16_t[]){TUR_0204, TUR_0205, TUR_0206, TUR_0209, TUR_0210, UINT16_MAX}};
