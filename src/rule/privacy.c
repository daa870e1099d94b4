/* What must not leave a house in a bill: e-mail addresses and secrets (record.md#privacy).
 *
 * Both are found by walking a string, behind a filter that most strings do not pass: an address
 * needs an @, and a secret is long. */
#include "rule/measure.h"

enum { ALNUM = 1, RUN = 2, LOCAL = 4, DOMAIN = 8, IN_ROW = 16 };

static unsigned class_of(char c)
{
    if ((unsigned)((c | 32) - 'a') < 26 || (unsigned)(c - '0') < 10) return ALNUM | RUN | LOCAL | DOMAIN;
    if (c == '-') return RUN | LOCAL | DOMAIN;
    if (c == '_') return RUN | LOCAL;
    return c == '.' || c == '+' || c == '%' ? LOCAL : 0;
}

static bool is_letter(char c) { return (unsigned)((c | 32) - 'a') < 26; }

/* ---- Addresses: local "@" domain ---- */

/* Length of the domain at P: labels with points between them, the last of two or more letters and
 * nothing but letters; 0 where there is none. */
static size_t domain_at(const char *p, const char *end)
{
    const char *q = p, *label = p;
    int labels = 0;
    for (;;) {
        while (q < end && class_of(*q) & DOMAIN) q++;
        if (q == label) break;
        labels++;
        if (q + 1 >= end || *q != '.' || !(class_of(q[1]) & DOMAIN)) break;
        label = ++q;
    }
    if (labels < 2 || q - label < 2) return 0;
    for (const char *c = label; c < q; c++)
        if (!is_letter(*c)) return 0;
    return (size_t)(q - p);
}

/* "below gserviceaccount.com": machine accounts. */
static bool is_machine(const char *domain, size_t len)
{
    static const char tail[] = "gserviceaccount.com";
    size_t n = sizeof tail - 1;
    if (len <= n || domain[len - n - 1] != '.') return false;
    for (size_t i = 0; i < n; i++)
        if ((domain[len - n + i] | 32) != (tail[i] | 32)) return false;
    return true;
}

static bool has_address(const char *text, uint32_t len)
{
    const char *end = text + len;
    for (const char *at = text; (at = memchr(at, '@', (size_t)(end - at))); at++) {
        const char *local = at;
        while (local > text && class_of(local[-1]) & LOCAL) local--;
        size_t n = domain_at(at + 1, end);
        bool remote = at - local == 3 && !memcmp(local, "git", 3), user = local > text && local[-1] == '/';
        if (local < at && n && !remote && !user && !is_machine(at + 1, n)) return true;
    }
    return false;
}

/* ---- Secrets: shapes that suppliers document ---- */

/* Sixteen letters or digits in a row with a digit among them, in the run that begins at P. */
static bool is_random(const char *p, const char *end)
{
    int row = 0, digit = 0; /* DIGIT: how far back the last digit of the row is, 0 for none */
    for (; p < end && class_of(*p) & RUN; p++) {
        if (!(class_of(*p) & ALNUM)) {
            row = digit = 0;
            continue;
        }
        row++;
        digit = (unsigned)(*p - '0') < 10 ? 1 : digit ? digit + 1 : 0;
        if (row >= IN_ROW && digit && digit <= IN_ROW) return true;
    }
    return false;
}

static size_t run_length(const char *p, const char *end)
{
    const char *q = p;
    while (q < end && class_of(*q) & RUN) q++;
    return (size_t)(q - p);
}

/* eyJ and ten of a run, .eyJ and ten more, and a point. */
static bool is_token(const char *p, const char *end)
{
    for (int part = 0; part < 2; part++) {
        if (end - p < 3 || memcmp(p, "eyJ", 3)) return false;
        size_t n = run_length(p + 3, end);
        p += 3 + n;
        if (n < 10 || p == end || *p++ != '.') return false;
    }
    return true;
}

static bool has_text(const char *p, const char *end, const char *text, size_t len)
{
    for (; end - p >= (ptrdiff_t)len; p++)
        if (!memcmp(p, text, len)) return true;
    return false;
}

/* Prefixes of keys and tokens, those of one letter together. */
static const struct {
    const char *text;
    uint8_t len;
} prefixes[] = {
#define P(prefix) {prefix, sizeof prefix - 1}
    P("sk-"), P("sk_live_"), P("hf_"), P("gsk_"), P("ghp_"), P("gho_"), P("ghs_"), P("ghu_"), P("github_pat_"), P("glpat-"),
    P("xai-"), P("xoxa-"), P("xoxb-"), P("xoxp-"), P("xapp-"), P("pplx-"), P("r8_"), P("rk_live_"), P("ya29."), P("Bearer "), P("Basic "),
#undef P
};
enum { PREFIXES = sizeof prefixes / sizeof *prefixes };

/* First letters of secrets: 1 + index of the first prefix, and beyond them the other shapes. */
static const uint8_t begins[256] = {['s'] = 1, ['h'] = 3, ['g'] = 4, ['x'] = 11, ['p'] = 16, ['r'] = 17, ['y'] = 19, ['B'] = 20,
                                   ['A'] = 1 + PREFIXES, ['e'] = 1 + PREFIXES, ['-'] = 1 + PREFIXES};

/* What secret begins at P, or NULL. */
static const char *secret_at(const char *p, const char *end)
{
    static const char pem[] = "-----BEGIN ", key[] = "PRIVATE KEY-----";
    size_t left = (size_t)(end - p);
    for (size_t i = begins[(uint8_t)*p] - 1u; i < PREFIXES && *prefixes[i].text == *p; i++)
        if (left > prefixes[i].len && !memcmp(p, prefixes[i].text, prefixes[i].len) && is_random(p + prefixes[i].len, end))
            return *p == 'B' ? "a credential of a header" : "an API key or access token";
    if (left > 4 && !memcmp(p, "AIza", 4) && run_length(p + 4, end) >= 35) return "an API key";
    if (is_token(p, end)) return "a signed token";
    if (left > sizeof pem - 1 && !memcmp(p, pem, sizeof pem - 1) && has_text(p + sizeof pem - 1, end, key, sizeof key - 1)) return "a private key";
    return NULL;
}

static const char *secret_in(const char *text, uint32_t len)
{
    const char *end = text + len;
    bool inside = false; /* a run goes on */
    for (const char *p = text; end - p >= TUR__WIDE; p++) {
        if (!inside && begins[(uint8_t)*p]) {
            const char *what = secret_at(p, end);
            if (what) return what;
        }
        inside = class_of(*p) & RUN;
    }
    return NULL;
}

/* ---- Where they are looked for ---- */

static void judge_address(tur__judge *j, const tur__frame *f, int node, const char *text, uint32_t len)
{
    tur__fired(j, TUR_1401);
    if (has_address(text, len)) tur__violated(j, TUR_1401, f, node, "an e-mail address", "an opaque identifier or a pseudonym");
}

/* Extensions of the record, or of the elements of one of its arrays. */
static void judge_extensions(tur__judge *j, const tur__frame *first)
{
    for (const tur__frame *f = first; f; f = f->next)
        for (const tur__extra *x = j->extra = f->extras; x; x = j->extra = x->next)
            for (const tur__item *i = x->items; i; i = i->next) {
                judge_address(j, f, 0, i->text, i->len);
                if (i->name_len) judge_address(j, f, 0, i->name, i->name_len);
            }
}

static void judge_members(tur__judge *j, const int *nodes, size_t count)
{
    const tur__frame *r = j->record;
    for (size_t i = 0; i < count; i++)
        if (tur__ok(r, nodes[i])) judge_address(j, r, nodes[i], r->slot[nodes[i]].text, r->slot[nodes[i]].len);
}

static void judge_addresses(tur__judge *j)
{
    static const int attribution[] = {TUR__RECORD_ATTRIBUTION_PRINCIPAL_ID, TUR__RECORD_ATTRIBUTION_CREDENTIAL_ID, TUR__RECORD_ATTRIBUTION_TEAM,
                                      TUR__RECORD_ATTRIBUTION_PROJECT, TUR__RECORD_ATTRIBUTION_COST_CENTER, TUR__RECORD_ATTRIBUTION_APPLICATION,
                                      TUR__RECORD_ATTRIBUTION_ENVIRONMENT, TUR__RECORD_ATTRIBUTION_CUSTOMER_ID};
    static const int agent[] = {TUR__RECORD_AGENT_ID, TUR__RECORD_AGENT_NAME, TUR__RECORD_AGENT_VERSION, TUR__RECORD_AGENT_RUN_ID,
                                TUR__RECORD_AGENT_PARENT_RUN_ID, TUR__RECORD_AGENT_SESSION_ID, TUR__RECORD_AGENT_STEP, TUR__RECORD_AGENT_WORKFLOW,
                                TUR__RECORD_AGENT_TOOL};
    static const int lists[] = {TUR__RECORD_TAGS, TUR__RECORD_LABELS}, arrays[] = {TUR__RECORD_METERS, TUR__RECORD_AVOIDED, TUR__RECORD_CHARGES};
    const tur__frame *r = j->record;
    if (tur__has(r, TUR__RECORD_ATTRIBUTION)) judge_members(j, attribution, sizeof attribution / sizeof *attribution);
    if (tur__has(r, TUR__RECORD_AGENT)) judge_members(j, agent, sizeof agent / sizeof *agent);
    for (int k = 0; k < 2; k++) {
        if (!tur__has(r, lists[k])) continue;
        for (const tur__item *i = r->slot[lists[k]].list; i; i = i->next) {
            judge_address(j, r, lists[k], i->text, i->len);
            if (i->name_len) judge_address(j, r, lists[k], i->name, i->name_len);
        }
    }
    judge_extensions(j, r);
    for (int k = 0; k < 3; k++)
        if (tur__has(r, arrays[k])) judge_extensions(j, r->slot[arrays[k]].list);
}

static void judge_secret(tur__judge *j, const tur__frame *f, int node, const char *text, uint32_t len)
{
    if (len < TUR__WIDE) return;
    tur__fired(j, TUR_1402);
    const char *what = secret_in(text, len);
    if (what) tur__violated(j, TUR_1402, f, node, what, "no secret; an opaque identifier of it");
}

/* In F and the elements of its arrays, as far as a text is long enough. */
static void judge_secrets(tur__judge *j, const tur__frame *f)
{
    const tur__frame_info *info = &tur__frames[f->kind];
    for (int w = 0; w < TUR__WORDS; w++)
        for (uint64_t left = f->wide[w] & ~f->bad[w] & ~info->lists[w]; left; left &= left - 1) {
            int node = w * 64 + __builtin_ctzll(left);
            if (node) judge_secret(j, f, node, f->slot[node].text, f->slot[node].len);
        }
    for (int w = 0; w < TUR__WORDS; w++)
        for (uint64_t left = f->wide[w] & info->lists[w]; left; left &= left - 1) {
            int node = w * 64 + __builtin_ctzll(left);
            if (info->nodes[node].base == TUR__BASE_FRAMES)
                for (const tur__frame *e = f->slot[node].list; e; e = e->next) judge_secrets(j, e);
            else
                for (const tur__item *i = f->slot[node].list; i; i = i->next) {
                    judge_secret(j, f, node, i->text, i->len);
                    judge_secret(j, f, node, i->name, i->name_len);
                }
        }
    if (!(f->wide[0] & 1)) return;
    for (const tur__extra *x = j->extra = f->extras; x; x = j->extra = x->next)
        for (const tur__item *i = x->items; i; i = i->next) {
            judge_secret(j, f, 0, i->text, i->len);
            judge_secret(j, f, 0, i->name, i->name_len);
        }
}

static void run(tur__judge *j)
{
    if (tur__wants(j, TUR_1401)) judge_addresses(j);
    if (tur__wants(j, TUR_1402)) judge_secrets(j, j->record);
}

const tur__code_check tur__check_privacy = {.run = run, .serves = (const uint16_t[]){TUR_1401, TUR_1402, UINT16_MAX}};
