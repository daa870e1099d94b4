/* Persons and secrets: what must not reach a record, or only as a pseudonym. */
#include <string.h>
#include <strings.h>

#include "format/build.h"

static bool is_local(char c)
{
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z') || u >= 0x80 ||
           memchr(".!#$%&'*+/=?^_`{|}~-", c, 20);
}

static bool is_domain(char c)
{
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z') || u >= 0x80 || u == '-' ||
           u == '.';
}

/* Tells an address around the at sign: something before it, and a domain of two labels or more
 * behind it whose last one is no number (a model of Vertex is `claude@20250514`). */
static tur__guise around(const char *text, size_t len, size_t at)
{
    if (!at || !is_local(text[at - 1])) return TUR__PLAIN;
    size_t end = at + 1, dot = 0;
    while (end < len && is_domain(text[end])) {
        if (text[end] == '.' && end > at + 1 && end + 1 < len && is_domain(text[end + 1])) dot = end;
        end++;
    }
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) end--;
    if (!dot || dot + 2 >= end) return TUR__PLAIN;
    if (text[dot + 1] >= '0' && text[dot + 1] <= '9') return TUR__PLAIN;
    static const char machine[] = "gserviceaccount.com";
    size_t n = sizeof machine - 1, domain = end - at - 1;
    if (domain >= n && !strncasecmp(text + end - n, machine, n) &&
        (domain == n || text[end - n - 1] == '.'))
        return TUR__MACHINE;
    return TUR__ADDRESS;
}

/* Beginnings of keys that suppliers hand out; what follows has to be long enough to be one. */
static bool is_secret(const char *text, size_t len)
{
    static const struct {
        const char *start;
        size_t least;
    } kinds[] = {{"sk-", 20},       {"xai-", 20},    {"gsk_", 20},  {"AIza", 30},
                 {"ghp_", 30},      {"github_pat_", 30}, {"AKIA", 20}, {"hf_", 30},
                 {"Bearer ", 20},   {"xoxb-", 20},   {"glpat-", 20}, {"pplx-", 20}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (len >= kinds[i].least && !strncmp(text, kinds[i].start, strlen(kinds[i].start)))
            return true;
    /* A JSON Web Token: two parts that are base64url of '{"'. */
    return len > 40 && !strncmp(text, "eyJ", 3) && memmem(text, len, ".eyJ", 4);
}

tur__guise tur__guise_of(const char *text, size_t len)
{
    tur__guise guise = TUR__PLAIN;
    if (is_secret(text, len)) return TUR__SECRET;
    for (const char *p = text; (p = memchr(p, '@', len - (size_t)(p - text))); p++) {
        tur__guise g = around(text, len, (size_t)(p - text));
        if (g == TUR__ADDRESS) return g;
        if (g == TUR__MACHINE) guise = g;
    }
    return guise;
}

const char *tur__pseudonym(tur__run *run, const char *member, const char *text, size_t len)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    run->scratch.len = 0;
    tur__buf_puts(&run->scratch, member);
    tur__buf_putc(&run->scratch, '\n');
    tur__buf_add(&run->scratch, text, len);
    if (run->scratch.failed || !tur__hmac_sha256(digest, run->pseudonym_key, run->pseudonym_key_len,
                                                 run->scratch.data, run->scratch.len)) {
        tur__fail(run, TUR_ENOMEM);
        return NULL;
    }
    tur__sha256_hex(hex, digest);
    return tur__text(run, "p_%.32s", hex);
}

bool tur__is_placeholder(const char *text, size_t len)
{
    static const char *const words[] = {"none", "null", "undefined", "nan", "n/a", "-", "unknown"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == len && !strncasecmp(words[i], text, len)) return true;
    return false;
}
