#include "base/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool tur__buf_reserve(tur__buf *b, size_t len)
{
    if (b->failed) return false;
    if (b->cap - b->len >= len) return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap - b->len < len) {
        if (cap > SIZE_MAX / 2) return b->failed = true, false;
        cap *= 2;
    }
    char *data = realloc(b->data, cap);
    if (!data) return b->failed = true, false;
    b->data = data;
    b->cap = cap;
    return true;
}

void tur__buf_add(tur__buf *b, const void *bytes, size_t len)
{
    if (!len || !tur__buf_reserve(b, len)) return;
    memcpy(b->data + b->len, bytes, len);
    b->len += len;
}

void tur__buf_puts(tur__buf *b, const char *text) { tur__buf_add(b, text, strlen(text)); }

void tur__buf_putc(tur__buf *b, char c) { tur__buf_add(b, &c, 1); }

void tur__buf_printf(tur__buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    if (n >= 0 && tur__buf_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->data + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
    va_end(args);
}

const char *tur__buf_text(tur__buf *b)
{
    if (!tur__buf_reserve(b, 1)) return "";
    b->data[b->len] = 0;
    return b->data;
}

void tur__buf_free(tur__buf *b)
{
    free(b->data);
    *b = (tur__buf){0};
}
