#include "cli/quote.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/out.h"

/* Stands for bytes that are no UTF-8. */
#define NO_POINT UINT32_MAX

static void reserve(struct cli_text *t, size_t more)
{
    size_t size = t->size ? t->size : 256;
    char *bytes;

    if (more > SIZE_MAX / 2 - t->len) cli_out_of_memory();
    if (t->size - t->len >= more) return;
    while (size - t->len < more) size *= 2;
    bytes = realloc(t->bytes, size);
    if (!bytes) cli_out_of_memory();
    t->bytes = bytes;
    t->size = size;
}

void cli_text_free(struct cli_text *t)
{
    free(t->bytes);
    *t = (struct cli_text){0};
}

void cli_text_add(struct cli_text *t, const void *bytes, size_t len)
{
    if (!len) return;
    reserve(t, len);
    memcpy(t->bytes + t->len, bytes, len);
    t->len += len;
}

void cli_text_puts(struct cli_text *t, const char *string)
{
    cli_text_add(t, string, strlen(string));
}

void cli_text_fill(struct cli_text *t, char byte, size_t times)
{
    if (!times) return;
    reserve(t, times);
    memset(t->bytes + t->len, byte, times);
    t->len += times;
}

void cli_text_printf(struct cli_text *t, const char *format, ...)
{
    va_list args;
    int len;

    va_start(args, format);
    len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0) cli_out_of_memory();
    reserve(t, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(t->bytes + t->len, (size_t)len + 1, format, args);
    va_end(args);
    t->len += (size_t)len;
}

void cli_text_count(struct cli_text *t, uint64_t count, const char *noun)
{
    cli_text_printf(t, "%llu %s%s", (unsigned long long)count, noun, count == 1 ? "" : "s");
}

/* The code point at S and its length; NO_POINT and the length of the longest prefix of a
 * well-formed sequence, at least 1, where there is none (Unicode 3.9, U+FFFD substitution). */
static size_t decode(uint32_t *point, const unsigned char *s, size_t len)
{
    static const struct form {
        unsigned char first, last; /* lead bytes */
        unsigned char low, high;   /* of the second byte: no overlong form, no surrogate */
        unsigned char more;        /* bytes after the lead */
    } forms[] = {
        {0xc2, 0xdf, 0x80, 0xbf, 1}, {0xe0, 0xe0, 0xa0, 0xbf, 2}, {0xe1, 0xec, 0x80, 0xbf, 2},
        {0xed, 0xed, 0x80, 0x9f, 2}, {0xee, 0xef, 0x80, 0xbf, 2}, {0xf0, 0xf0, 0x90, 0xbf, 3},
        {0xf1, 0xf3, 0x80, 0xbf, 3}, {0xf4, 0xf4, 0x80, 0x8f, 3},
    };
    const struct form *f = NULL;
    uint32_t value;
    size_t i;

    *point = NO_POINT;
    if (s[0] < 0x80) {
        *point = s[0];
        return 1;
    }
    for (i = 0; i < sizeof forms / sizeof *forms; i++)
        if (s[0] >= forms[i].first && s[0] <= forms[i].last) f = &forms[i];
    if (!f) return 1;
    value = s[0] & (0x3fu >> f->more);
    for (i = 1; i <= f->more; i++) {
        if (i == len) return i;
        if (i == 1 ? s[i] < f->low || s[i] > f->high : (s[i] & 0xc0) != 0x80) return i;
        value = value << 6 | (s[i] & 0x3f);
    }
    *point = value;
    return i;
}

/* Control characters, and the invisible ones that reorder or hide text. */
static bool deceives(uint32_t p)
{
    return p < 0x20 || (p >= 0x7f && p < 0xa0) || p == 0xad || p == 0x61c ||
           (p >= 0x200b && p <= 0x200f) || (p >= 0x2028 && p <= 0x202e) ||
           (p >= 0x2060 && p <= 0x206f) || p == 0xfeff || (p >= 0xe0000 && p <= 0xe007f);
}

static const char *short_escape(uint32_t p)
{
    switch (p) {
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return NULL;
    }
}

static void add_escape(struct cli_text *t, uint32_t p)
{
    const char *escape = short_escape(p);

    if (escape) {
        cli_text_puts(t, escape);
    } else if (p < 0x10000) {
        cli_text_printf(t, "\\u%04x", (unsigned)p);
    } else {
        p -= 0x10000;
        cli_text_printf(t, "\\u%04x\\u%04x", (unsigned)(0xd800 + (p >> 10)),
                        (unsigned)(0xdc00 + (p & 0x3ff)));
    }
}

static bool escapes_in_workflow(uint32_t p, enum cli_quoting how)
{
    if (how != CLI_DATA && how != CLI_PROPERTY) return false;
    if (p == '%' || p == '\r' || p == '\n') return true;
    return how == CLI_PROPERTY && (p == ':' || p == ',');
}

void cli_text_quote(struct cli_text *t, enum cli_quoting how, const char *bytes, size_t len,
                    size_t most)
{
    const unsigned char *s = (const unsigned char *)bytes;
    size_t at = 0, size;
    uint32_t p;

    for (; at < len; at += size) {
        size = decode(&p, s + at, len - at);
        if (len > most && at + size > most) {
            cli_text_puts(t, "…");
            return;
        }
        if (p == NO_POINT && how == CLI_JSON) {
            cli_text_puts(t, "\xef\xbf\xbd");
        } else if (p == NO_POINT) {
            for (size_t i = 0; i < size; i++) cli_text_printf(t, "\\x%02x", s[at + i]);
        } else if (escapes_in_workflow(p, how)) {
            cli_text_printf(t, "%%%02X", (unsigned)p);
        } else if (deceives(p)) {
            add_escape(t, p);
        } else {
            if (how == CLI_JSON && (p == '"' || p == '\\')) cli_text_puts(t, "\\");
            cli_text_add(t, s + at, size);
        }
    }
}

static size_t columns_of(const char *bytes, size_t len)
{
    size_t columns = 0;

    for (size_t i = 0; i < len; i++) columns += ((unsigned char)bytes[i] & 0xc0) != 0x80;
    return columns;
}

size_t cli_columns(const char *string)
{
    return columns_of(string, strlen(string));
}

void cli_text_wrap(struct cli_text *t, const char *string, size_t indent, size_t width)
{
    size_t column = indent, len, wide;
    bool first = true;

    for (; *string; string += len) {
        string += strspn(string, " \n");
        len = strcspn(string, " \n");
        if (!len) break;
        wide = columns_of(string, len);
        if (!first && column + 1 + wide > width) {
            cli_text_puts(t, "\n");
            cli_text_fill(t, ' ', indent);
            column = indent;
        } else if (!first) {
            cli_text_puts(t, " ");
            column++;
        }
        cli_text_quote(t, CLI_TERMINAL, string, len, CLI_WHOLE);
        column += wide;
        first = false;
    }
    cli_text_puts(t, "\n");
}

static void separate(struct cli_text *t)
{
    if (t->len && !strchr("{[:\n", t->bytes[t->len - 1])) cli_text_puts(t, ",");
}

void cli_json_open(struct cli_text *t, char bracket)
{
    separate(t);
    cli_text_add(t, &bracket, 1);
}

void cli_json_close(struct cli_text *t, char bracket)
{
    cli_text_add(t, &bracket, 1);
}

void cli_json_name(struct cli_text *t, const char *name)
{
    separate(t);
    cli_text_printf(t, "\"%s\":", name);
}

void cli_json_value(struct cli_text *t, const char *bytes, size_t len)
{
    separate(t);
    cli_text_puts(t, "\"");
    cli_text_quote(t, CLI_JSON, bytes, len, CLI_WHOLE);
    cli_text_puts(t, "\"");
}

void cli_json_string(struct cli_text *t, const char *name, const char *string)
{
    if (!string) return;
    cli_json_name(t, name);
    cli_json_value(t, string, strlen(string));
}

void cli_json_number(struct cli_text *t, const char *name, uint64_t number)
{
    cli_json_name(t, name);
    cli_text_printf(t, "%llu", (unsigned long long)number);
}

void cli_json_bool(struct cli_text *t, const char *name, bool value)
{
    cli_json_name(t, name);
    cli_text_puts(t, value ? "true" : "false");
}
