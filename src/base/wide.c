#include "base/wide.h"

#include <string.h>

#define TEN_19 10000000000000000000U /* the greatest power of ten in a word */

tur__wide tur__wide_from(tur__u128 n)
{
    return (tur__wide){.word = {(uint64_t)n, (uint64_t)(n >> 64)}};
}

bool tur__wide_get(const tur__wide *w, tur__u128 *out)
{
    for (int i = 2; i < TUR__WIDE_WORDS; i++)
        if (w->word[i]) return false;
    *out = (tur__u128)w->word[1] << 64 | w->word[0];
    return true;
}

int tur__wide_cmp(const tur__wide *a, const tur__wide *b)
{
    for (int i = TUR__WIDE_WORDS - 1; i >= 0; i--)
        if (a->word[i] != b->word[i]) return a->word[i] < b->word[i] ? -1 : 1;
    return 0;
}

/* W = W x FACTOR + CARRY. Word x word + word is below 2^128, so no step can wrap. */
static bool mul_word(tur__wide *w, uint64_t factor, uint64_t carry)
{
    for (int i = 0; i < TUR__WIDE_WORDS; i++) {
        tur__u128 t = (tur__u128)w->word[i] * factor + carry;
        w->word[i] = (uint64_t)t;
        carry = (uint64_t)(t >> 64);
    }
    return carry == 0;
}

bool tur__wide_mul(tur__wide *w, tur__u128 factor)
{
    uint64_t high = (uint64_t)(factor >> 64);
    if (!high) return mul_word(w, (uint64_t)factor, 0);

    /* W x high is shifted up by one word, so its top word has to be empty. */
    tur__wide upper = *w;
    if (!mul_word(&upper, high, 0) || upper.word[TUR__WIDE_WORDS - 1]) return false;
    if (!mul_word(w, (uint64_t)factor, 0)) return false;
    uint64_t carry = 0;
    for (int i = 1; i < TUR__WIDE_WORDS; i++) {
        tur__u128 t = (tur__u128)w->word[i] + upper.word[i - 1] + carry;
        w->word[i] = (uint64_t)t;
        carry = (uint64_t)(t >> 64);
    }
    return carry == 0;
}

bool tur__wide_mul_tens(tur__wide *w, int exponent)
{
    for (; exponent >= 19; exponent -= 19)
        if (!mul_word(w, TEN_19, 0)) return false;
    uint64_t rest = 1;
    while (exponent-- > 0) rest *= 10;
    return mul_word(w, rest, 0);
}

uint64_t tur__wide_div(tur__wide *w, uint64_t divisor)
{
    uint64_t rest = 0;
    for (int i = TUR__WIDE_WORDS - 1; i >= 0; i--) {
        /* rest < divisor, so the quotient of this step is one word. */
        tur__u128 t = (tur__u128)rest << 64 | w->word[i];
        w->word[i] = (uint64_t)(t / divisor);
        rest = (uint64_t)(t - (tur__u128)w->word[i] * divisor);
    }
    return rest;
}

size_t tur__wide_print(char out[TUR__WIDE_TEXT], const tur__wide *w)
{
    tur__wide left = *w;
    const tur__wide zero = {0};
    char *end = out + TUR__WIDE_TEXT, *p = end;
    do {
        uint64_t chunk = tur__wide_div(&left, TEN_19);
        bool last = tur__wide_cmp(&left, &zero) == 0;
        for (int i = 0; last ? chunk || i == 0 : i < 19; i++, chunk /= 10)
            *--p = (char)('0' + chunk % 10);
        if (last) break;
    } while (true);
    size_t len = (size_t)(end - p);
    memmove(out, p, len);
    out[len] = 0;
    return len;
}
