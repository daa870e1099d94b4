#include "sign/base64url.h"

#include <stdint.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* 0 to 63, or -1. */
static int value_of(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

void tur__base64url(tur__buf *b, const void *bytes, size_t len)
{
    const uint8_t *p = bytes;
    if (!tur__buf_reserve(b, len / 3 * 4 + 4)) return;
    for (; len; p += len < 3 ? len : 3, len -= len < 3 ? len : 3) {
        uint32_t group = (uint32_t)p[0] << 16 | (len > 1 ? (uint32_t)p[1] << 8 : 0) | (len > 2 ? p[2] : 0);
        size_t out = len < 3 ? len + 1 : 4;
        for (size_t i = 0; i < out; i++) b->data[b->len++] = digits[group >> (18 - 6 * i) & 63];
    }
}

bool tur__base64url_valid(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (value_of(text[i]) < 0) return false;
    switch (len % 4) {
    case 0: return true;
    case 2: return !(value_of(text[len - 1]) & 15);
    case 3: return !(value_of(text[len - 1]) & 3);
    default: return false;
    }
}

char *tur__base64url_decode(size_t *size, tur__arena *a, const char *text, size_t len)
{
    char *bytes = tur__arena_alloc(a, len / 4 * 3 + 4), *p = bytes;
    uint32_t group = 0;
    if (!bytes) return NULL;
    for (size_t i = 0; i < len; i++) {
        group = group << 6 | (uint32_t)value_of(text[i]);
        /* A digit brings 6 bits: after the second, third and fourth of a group a byte is full. */
        if (i % 4) *p++ = (char)(group >> (6 - 2 * (i % 4)));
    }
    *size = (size_t)(p - bytes);
    *p = 0;
    return bytes;
}
