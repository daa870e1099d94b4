/* Foreign text on its way into a report. Names of files and members of records are hostile until
 * shown otherwise. */
#include "report/report.h"

#include <string.h>

#include "base/utf8.h"

/* Stands for a byte that begins no well-formed sequence. */
#define NO_POINT UINT32_MAX

static size_t decode(uint32_t *point, const char *text, size_t len)
{
    if (!tur__utf8_valid(text, len < 4 ? len : 4)) {
        *point = NO_POINT;
        return 1;
    }
    size_t size = 1;
    *point = tur__utf8_decode(text, len, &size);
    return size;
}

/* Controls, non-characters, and the invisible ones that reorder or hide text. */
static bool deceives(uint32_t p)
{
    return p < 0x20 || (p >= 0x7f && p < 0xa0) || p == 0xad || p == 0x61c ||
           (p >= 0x200b && p <= 0x200f) || (p >= 0x2028 && p <= 0x202e) ||
           (p >= 0x2060 && p <= 0x206f) || p == 0xfeff || (p >= 0xfdd0 && p <= 0xfdef) ||
           (p >= 0xfff9 && p <= 0xfffb) || (p & 0xfffe) == 0xfffe || (p >= 0xe0000 && p <= 0xe007f);
}

static void put_escape(tur__buf *b, uint32_t p)
{
    static const char letters[] = "btn\0fr"; /* U+0008 to U+000D */
    if (p >= 8 && p <= 13 && letters[p - 8]) {
        tur__buf_printf(b, "\\%c", letters[p - 8]);
    } else if (p < 0x10000) {
        tur__buf_printf(b, "\\u%04x", (unsigned)p);
    } else {
        tur__buf_printf(b, "\\u%04x\\u%04x", (unsigned)(0xd800 + ((p - 0x10000) >> 10)),
                        (unsigned)(0xdc00 + (p & 0x3ff)));
    }
}

void tur__show(tur__buf *b, const char *text, size_t len, size_t most)
{
    for (size_t at = 0, size; at < len; at += size) {
        uint32_t p;
        size = decode(&p, text + at, len - at);
        if (len > most && at + size > most) {
            tur__buf_puts(b, "…");
            return;
        }
        if (p == NO_POINT) tur__buf_printf(b, "\\x%02x", (unsigned)(unsigned char)text[at]);
        else if (deceives(p)) put_escape(b, p);
        else tur__buf_add(b, text + at, size);
    }
}

void tur__put_json(tur__buf *b, const char *text, size_t len)
{
    tur__buf_putc(b, '"');
    for (size_t at = 0, size; at < len; at += size) {
        uint32_t p;
        size = decode(&p, text + at, len - at);
        if (p == NO_POINT) tur__buf_puts(b, "\xef\xbf\xbd");
        else if (p == '"' || p == '\\') tur__buf_printf(b, "\\%c", (int)p);
        else if (deceives(p)) put_escape(b, p);
        else tur__buf_add(b, text + at, size);
    }
    tur__buf_putc(b, '"');
}

void tur__put_html(tur__buf *b, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        switch (text[i]) {
        case '&': tur__buf_puts(b, "&amp;"); break;
        case '<': tur__buf_puts(b, "&lt;"); break;
        case '>': tur__buf_puts(b, "&gt;"); break;
        case '"': tur__buf_puts(b, "&quot;"); break;
        case '\'': tur__buf_puts(b, "&#39;"); break;
        default: tur__buf_putc(b, text[i]);
        }
    }
}

void tur__put_uri(tur__buf *b, const char *path)
{
    /* RFC 3986 2.3, and the slash. A colon in the first segment would end a scheme. */
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    if (path[0] == '/') {
        tur__buf_puts(b, "file://");
        /* Two slashes at the front would be a host's. */
        while (path[1] == '/') path++;
    } else {
        while (path[0] == '.' && path[1] == '/')
            for (path += 2; *path == '/'; path++) continue;
    }
    for (; *path; path++) {
        if (strchr(plain, *path)) tur__buf_putc(b, *path);
        else tur__buf_printf(b, "%%%02X", (unsigned)(unsigned char)*path);
    }
}

void tur__put_short(tur__buf *b, const char *sentence, size_t most)
{
    size_t len = strlen(sentence), end = 0;
    if (len && sentence[len - 1] == '.') len--;
    if (len <= most) {
        tur__buf_add(b, sentence, len);
        return;
    }
    for (size_t i = 0; i <= most; i++)
        if (sentence[i] == ' ') end = i;
    while (end && strchr(" ,;:", sentence[end - 1])) end--;
    tur__buf_add(b, sentence, end);
    tur__buf_puts(b, "…");
}

static void show(tur__buf *b, const char *text) { tur__show(b, text, strlen(text), SIZE_MAX); }

void tur__put_place(tur__buf *b, const tur_finding *f)
{
    if (f->file) show(b, f->file);
    if (f->line) tur__buf_printf(b, "%s%llu", f->file ? ":" : "line ", (unsigned long long)f->line);
    if (f->line && f->column) tur__buf_printf(b, ":%llu", (unsigned long long)f->column);
}

void tur__put_statement(tur__buf *b, const tur_finding *f)
{
    if (f->found) {
        tur__buf_puts(b, "found ");
        show(b, f->found);
    }
    if (f->wanted) {
        tur__buf_puts(b, f->found ? ", wanted " : "wanted ");
        show(b, f->wanted);
    }
    if (!f->found && !f->wanted) show(b, f->message ? f->message : "violated");
}

void tur__put_count(tur__buf *b, uint64_t count, const char *noun)
{
    tur__buf_printf(b, "%llu %s%s", (unsigned long long)count, noun, count == 1 ? "" : "s");
}

static const char *reason_of(const tur_requirement *r)
{
    return !strcmp(r->grade, "process") ? "it is about a process" : *r->waits ? "it waits for " : "somebody declares it";
}

void tur__put_reason(tur__buf *b, const tur__row *row)
{
    switch (row->verdict) {
    case TUR__UNDECIDED:
        tur__buf_printf(b, "not decided by records: %s%s", reason_of(row->is), row->is->waits);
        break;
    case TUR__UNTESTED:
        tur__buf_puts(b, row->left_out ? "not tested: left out of the run"
                                       : "not tested: the run met nothing to which it applies");
        break;
    case TUR__IGNORED:
        tur__buf_puts(b, "ignored by the run: violated ");
        tur__put_count(b, row->violated, "time");
        break;
    default: tur__buf_puts(b, tur__verdict_name(row->verdict));
    }
}
