/* XML to events, by the push parser of libxml2 with handlers of our own. It builds no tree, keeps no
 * entity and loads nothing: without these handlers it has no way to open a file, whatever the
 * process has set for catalogs and loaders, so that nothing of the process is changed either.
 *
 * The reader of libxml2 (xmlTextReader) stands on the same parser, and runs ahead of the place that
 * it reports. The handlers are called on the spot, and places are exact. */
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/io.h"
#include "base/utf8.h"
#include "binding/xml.h"

/* What the parser is given at a time. Blocks begin at the same bytes however the source is read, so
 * that no result depends on that. */
enum { BLOCK = 32 * 1024 };

static const char INSTANCE[] = "http://www.w3.org/2001/XMLSchema-instance";

/* ---- Places ---- */

/* Bytes that the text had in UTF-16. */
static uint64_t wide_len(const char *text, size_t len)
{
    uint64_t n = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        n += (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 4 : 2;
    }
    return n;
}

static tur__mark place(const tur__xml_parse *x, size_t bytes)
{
    size_t there = x->w.len - x->w.at;
    if (bytes > there) bytes = there;
    tur__mark m = tur__window_place(&x->w, bytes);
    if (x->decoded) m.offset = x->wide + wide_len(x->w.data + x->w.at, bytes);
    return m;
}

/* Forgets what stands before a tag. */
static void pass(tur__xml_parse *x, size_t bytes)
{
    if (x->decoded) x->wide += wide_len(x->w.data + x->w.at, bytes);
    tur__window_pass(&x->w, bytes);
    x->fed -= bytes;
    x->passed += bytes;
    x->after = 0;
}

/* Bytes from data[at] to where the parser stands. */
static size_t reached(const tur__xml_parse *x)
{
    long at = xmlByteConsumed(x->ctxt);
    if (at < 0 || (uint64_t)at < x->passed) return 0;
    uint64_t bytes = (uint64_t)at - x->passed;
    return bytes < x->fed ? (size_t)bytes : x->fed;
}

static tur__mark reached_place(const tur__xml_parse *x) { return place(x, reached(x)); }

tur__mark tur__xml_here(const tur__xml_parse *x)
{
    const char *text = x->w.data + x->w.at;
    size_t at = x->after;
    while (at < x->fed && strchr(" \t\r\n", text[at]) && text[at]) at++;
    return place(x, at);
}

void tur__xml_give_up(tur__xml_parse *x, int requirement, const tur__mark *at, const char *found,
                      const char *wanted)
{
    if (x->done) return;
    x->done = x->given_up = true;
    x->fault = (tur__fault){requirement, *at, found, wanted};
    if (x->ctxt) xmlStopParser(x->ctxt);
}

/* ---- What is wrong with a document ---- */

static void too_long(tur__xml_parse *x, tur__mark at)
{
    tur__xml_give_up(x, TUR_1555, &at, "a tag, comment or processing instruction that is longer", "at most 65536 bytes of each");
}

/* Words of our own: the parser's repeat text of the document. */
static const char *words(int code)
{
    switch (code) {
    case XML_ERR_TAG_NAME_MISMATCH: return "an end tag of another element than the open one";
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_INVALID_CHARREF: return "a character that XML 1.0 does not have";
    case XML_ERR_ATTRIBUTE_REDEFINED:
    case XML_NS_ERR_ATTRIBUTE_REDEFINED: return "an attribute twice";
    case XML_ERR_LT_IN_ATTRIBUTE: return "\"<\" in an attribute";
    case XML_ERR_MISPLACED_CDATA_END: return "\"]]>\" in text";
    case XML_ERR_NAME_REQUIRED: return "a bracket or ampersand without a name behind it";
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: return "an ampersand that begins no reference";
    case XML_ERR_DOCUMENT_EMPTY:
    case XML_ERR_DOCUMENT_START: return "no element";
    case XML_ERR_RESERVED_XML_NAME: return "an XML declaration that is not at the beginning";
    case XML_WAR_UNKNOWN_VERSION:
    case XML_ERR_UNKNOWN_VERSION: return "another version of XML";
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return "a prefix that no namespace is declared for";
    default: return "no well-formed XML";
    }
}

static void on_error(void *ctx, xmlErrorPtr e)
{
    tur__xml_parse *x = ctx;
    if (x->done || (e->level < XML_ERR_ERROR && e->code != XML_WAR_UNKNOWN_VERSION)) return;
    if (e->code == XML_ERR_NO_MEMORY) {
        x->no_memory = x->done = true;
        return;
    }
    bool cut = x->ending && x->depth && (e->code == XML_ERR_DOCUMENT_END || reached(x) == x->fed);
    tur__mark at = cut ? place(x, x->fed) : reached_place(x);
    if (e->code == XML_ERR_UNDECLARED_ENTITY)
        tur__xml_give_up(x, TUR_1551, &at, "a reference to an entity",
                         "character references and the five entities that XML has");
    else if (cut)
        tur__xml_give_up(x, TUR_1550, &at, x->depth > 1 ? "the end of the document inside a record" : "the end of the document between records",
                         "the end tag of the root element");
    else if (e->code == XML_ERR_DOCUMENT_END && x->rooted)
        tur__xml_give_up(x, TUR_1550, &at, "something behind the root element", "the end of the document");
    else tur__xml_give_up(x, TUR_1550, &at, words(e->code), "well-formed XML 1.0");
}

/* ---- Events ---- */

static void on_subset(void *ctx, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
    tur__xml_parse *x = ctx;
    (void)name, (void)public_id, (void)system_id;
    if (x->done) return;
    size_t end = reached(x);
    const char *text = x->w.data + x->w.at, *open = memrchr(text, '<', end);
    tur__mark at = place(x, open ? (size_t)(open - text) : end);
    tur__xml_give_up(x, TUR_1551, &at, "a document type declaration", "none: it can change what a figure says");
}

/* A value as the document means it: the parser leaves ampersands, and nothing else, as references,
 * for those who would make a tree of it. */
static void take_value(tur__xml_parse *x, tur__xml_tag *tag, const char *value, size_t len)
{
    static const char reference[] = "&#38;";
    const char *end = value + len, *at;
    tag->given = value;
    tag->given_len = (uint32_t)len;
    if (!memchr(value, '&', len)) return;
    x->given.len = 0;
    while ((at = memmem(value, (size_t)(end - value), reference, sizeof reference - 1))) {
        tur__buf_add(&x->given, value, (size_t)(at + 1 - value));
        value = at + sizeof reference - 1;
    }
    tur__buf_add(&x->given, value, (size_t)(end - value));
    tag->given = tur__buf_text(&x->given);
    tag->given_len = (uint32_t)x->given.len;
    x->no_memory |= x->given.failed;
}

/* COUNT attributes, five words each: name, prefix, namespace, value and its end. */
static void take_attributes(tur__xml_parse *x, tur__xml_tag *tag, int count, const xmlChar **a)
{
    for (; count--; a += 5) {
        const char *name = (const char *)a[0], *space = (const char *)a[2];
        if (!space && !strcmp(name, "name")) {
            take_value(x, tag, (const char *)a[3], (size_t)(a[4] - a[3]));
        } else if (!space || strcmp(space, INSTANCE) ||
                   (strcmp(name, "schemaLocation") && strcmp(name, "noNamespaceSchemaLocation")))
            /* these two are hints for others: nothing is loaded */
            tag->odd = true;
    }
}

static bool is_ours(tur__xml_parse *x, const xmlChar *space)
{
    if (space && space == x->our_namespace) return true;
    if (!space || strcmp((const char *)space, TUR__XML_NAMESPACE)) return false;
    x->our_namespace = space; /* lives in the parser's dictionary, once */
    return true;
}

static void on_start(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                     const xmlChar **declared, int attributes, int defaulted, const xmlChar **attribute)
{
    tur__xml_parse *x = ctx;
    (void)prefix, (void)declared, (void)defaulted;
    if (x->done) return;
    /* The parser stands behind the attributes; no bracket can lie between it and the tag's own. */
    size_t end = reached(x);
    const char *text = x->w.data + x->w.at, *open = memrchr(text, '<', end);
    /* where the document ends inside a tag, an error is to follow */
    if (!open || end == x->fed || (text[end] != '>' && text[end] != '/')) return;
    end -= (size_t)(open - text);
    pass(x, (size_t)(open - text));
    text = open;
    x->rooted = true;
    x->after = end + 1;
    if (++x->depth > TUR__XML_DEPTH) {
        tur__mark at = place(x, 0);
        tur__xml_give_up(x, TUR_0115, &at, "deeper nesting", "at most 16 objects and arrays in one another");
        return;
    }
    if (end + (text[end] == '>' ? 1 : 2) > TUR__XML_MARKUP) {
        too_long(x, place(x, 0));
        return;
    }
    if (attributes > TUR__XML_ATTRIBUTES || spaces > TUR__XML_ATTRIBUTES) {
        tur__mark at = place(x, 0);
        tur__xml_give_up(x, TUR_1555, &at, "an element with more attributes", "at most 64 attributes, and 64 namespaces declared");
        return;
    }
    size_t len = strlen((const char *)name);
    tur__xml_tag tag = {.name = (const char *)name, .name_len = (uint32_t)len, .ours = is_ours(x, space)};
    if (len < 32) memcpy(tag.key, name, len);
    take_attributes(x, &tag, attributes, attribute);
    tag.start = place(x, 0);
    tag.content = text[end] == '>' ? place(x, end + 1) : tag.start;
    x->taker.start(x->taker.ctx, &tag);
}

static void on_end(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *space)
{
    tur__xml_parse *x = ctx;
    (void)name, (void)prefix, (void)space;
    if (x->done) return;
    x->depth--;
    x->after = reached(x);
    x->taker.end(x->taker.ctx);
}

static void on_text(void *ctx, const xmlChar *text, int len)
{
    tur__xml_parse *x = ctx;
    if (!x->done) x->taker.text(x->taker.ctx, (const char *)text, (size_t)len);
}

/* A comment or an instruction of LEN bytes. */
static void on_aside(tur__xml_parse *x, size_t len)
{
    if (x->done) return;
    if (len > TUR__XML_MARKUP) too_long(x, tur__xml_here(x));
    else x->taker.aside(x->taker.ctx);
    x->after = reached(x);
}

static void on_comment(void *ctx, const xmlChar *text) { on_aside(ctx, strlen("<!---->") + strlen((const char *)text)); }

static void on_instruction(void *ctx, const xmlChar *target, const xmlChar *text)
{
    on_aside(ctx, strlen("<? ?>") + strlen((const char *)target) + (text ? strlen((const char *)text) : 0));
}

static const xmlSAXHandler handlers = {
    .initialized = XML_SAX2_MAGIC,
    .internalSubset = on_subset,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .cdataBlock = on_text,
    .comment = on_comment,
    .processingInstruction = on_instruction,
    .serror = on_error,
};

/* ---- Encodings ---- */

/* UTF-16 as UTF-8. What is no character becomes a byte that UTF-8 does not have. */
struct tur__xml_utf16 {
    tur_source *from;
    tur__window raw;
    bool big;
    char one[4]; /* the last character, of which USED of LEN bytes were given out */
    size_t used, len;
};

/* 1 when COUNT bytes stand there, 0 at the end, negative where reading failed. */
static int have(struct tur__xml_utf16 *u, size_t count)
{
    if (u->raw.len - u->raw.at >= count) return 1;
    if (tur__window_fill(&u->raw, u->from, count) != TUR__STEP_RECORD) return -1;
    return u->raw.len - u->raw.at >= count;
}

static uint32_t unit(const struct tur__xml_utf16 *u, size_t at)
{
    const unsigned char *p = (const unsigned char *)u->raw.data + u->raw.at + at;
    return u->big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
}

/* Decodes the next character to u->one. */
static int decode_one(struct tur__xml_utf16 *u)
{
    int there = have(u, 2);
    u->used = u->len = 0;
    if (there < 0) return there;
    uint32_t c = there ? unit(u, 0) : 0xD800, low = 0;
    /* half a unit, at the end */
    if (!there && u->raw.len == u->raw.at) return 0;
    if (there && c >= 0xD800 && c < 0xDC00) {
        int more = have(u, 4);
        if (more < 0) return more;
        if (more) low = unit(u, 2);
    }
    u->raw.at += there ? 2 : 1;
    if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        u->raw.at += 2;
    }
    if (c >= 0xD800 && c < 0xE000) u->one[u->len++] = '\xFF';
    else u->len = tur__utf8_encode(u->one, c);
    return 1;
}

static int64_t decode(void *ctx, void *buffer, size_t size)
{
    struct tur__xml_utf16 *u = ctx;
    char *out = buffer;
    for (size_t n = 0; n < size; out[n++] = u->one[u->used++]) {
        int more = u->used < u->len ? 1 : decode_one(u);
        if (more < 0) return more;
        if (!more) return (int64_t)n;
    }
    return (int64_t)size;
}

/* What was read becomes the decoder's, and the window holds what it decodes. */
static tur__step open_utf16(tur__xml_parse *x, bool big)
{
    x->utf16 = calloc(1, sizeof *x->utf16);
    if (!x->utf16) return TUR__STEP_NO_MEMORY;
    *x->utf16 = (struct tur__xml_utf16){.from = x->source, .raw = x->w, .big = big};
    x->utf16->raw.at = 2;
    x->wide = 2;
    x->w = (tur__window){.line = 1, .column = 1};
    x->decoded = tur_source_new("", decode, x->utf16);
    return x->decoded ? TUR__STEP_RECORD : TUR__STEP_NO_MEMORY;
}

/* The encoding that the document names, if it does: no other than the one it has, and no converter
 * is ever asked for. Whether the declaration is well-formed the parser says. */
static void check_encoding(tur__xml_parse *x)
{
    const char *text = x->w.data + x->w.at, *close, *p;
    size_t len = x->w.len - x->w.at;
    if (len < 6 || memcmp(text, "<?xml", 5) || !strchr(" \t\r\n", text[5])) return;
    close = memmem(text, len < 1024 ? len : 1024, "?>", 2);
    if (!close || !(p = memmem(text, (size_t)(close - text), "encoding", 8))) return;
    for (p += 8; p < close && strchr(" \t\r\n=", *p); p++) {}
    if (p == close || (*p != '"' && *p != '\'')) return;
    const char *name = p + 1, *end = memchr(name, *p, (size_t)(close - name));
    if (!end) return;
    const char *wanted = x->decoded ? "UTF-16" : "UTF-8";
    if ((size_t)(end - name) == strlen(wanted) && !strncasecmp(name, wanted, strlen(wanted))) return;
    tur__mark at = place(x, (size_t)(name - text));
    tur__xml_give_up(x, TUR_1550, &at, "another encoding",
                     x->decoded ? "UTF-16, as the bytes are" : "UTF-8, or UTF-16 with a byte order mark");
}

/* ---- Feeding ---- */

/* The parser, a byte order mark, and the encoding. No byte of the document chooses one: what the
 * parser gets is UTF-8. */
static tur__step begin(tur__xml_parse *x, tur_source *source)
{
    xmlInitParser(); /* does nothing but once a process, behind a lock of its own */
    x->source = source;
    x->w = (tur__window){.line = 1, .column = 1};
    x->ctxt = xmlCreatePushParserCtxt((xmlSAXHandlerPtr)(uintptr_t)&handlers, x, NULL, 0, NULL);
    if (!x->ctxt) return TUR__STEP_NO_MEMORY;
    xmlCtxtUseOptions(x->ctxt, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(x->ctxt, XML_CHAR_ENCODING_UTF8);
    tur__step step = tur__window_fill(&x->w, source, BLOCK);
    if (step != TUR__STEP_RECORD) return step;
    const unsigned char *p = (const unsigned char *)x->w.data;
    if (x->w.len >= 3 && !memcmp(p, "\xEF\xBB\xBF", 3)) {
        x->w.at = 3;
        x->w.offset = 3;
    } else if (x->w.len >= 2 && p[0] >= 0xFE && (p[0] ^ p[1]) == 1) {
        step = open_utf16(x, p[0] == 0xFE);
        if (step == TUR__STEP_RECORD) step = tur__window_fill(&x->w, x->decoded, BLOCK);
    }
    if (step == TUR__STEP_RECORD) check_encoding(x);
    return step;
}

/* Gives the parser the next LEN bytes, valid UTF-8. */
static void feed(tur__xml_parse *x, const char *text, size_t len)
{
    x->fed += len;
    if (len) xmlParseChunk(x->ctxt, text, (int)len, 0);
    /* What waits for its end is held by the parser and by the window. Line ends of two bytes are one
     * where events tell the length. */
    if (!x->done && x->fed - reached(x) > 2 * TUR__XML_MARKUP) too_long(x, reached_place(x));
}

static void finish(tur__xml_parse *x)
{
    x->ending = true;
    xmlParseChunk(x->ctxt, NULL, 0, 1);
    if (x->done) return;
    tur__mark at = place(x, x->fed);
    if (!x->ctxt->wellFormed || x->depth || !x->rooted)
        tur__xml_give_up(x, TUR_1550, &at, words(XML_ERR_OK), "well-formed XML 1.0");
    x->done = true;
}

tur__step tur__xml_parse_more(tur__xml_parse *x, tur_source *source)
{
    tur__step step = TUR__STEP_RECORD;
    if (!x->ctxt) step = begin(x, source);
    if (step == TUR__STEP_RECORD && !x->done)
        step = tur__window_fill(&x->w, x->decoded ? x->decoded : source, x->fed + BLOCK + 4);
    if (step != TUR__STEP_RECORD || x->done) return step;
    const char *text = x->w.data + x->w.at + x->fed;
    size_t there = x->w.len - x->w.at - x->fed, take = there < BLOCK ? there : BLOCK;
    size_t valid = tur__utf8_valid(text, take);
    /* a sequence may go on behind the block */
    bool bad = valid < take && !tur__utf8_valid(text + valid, there - valid < 4 ? there - valid : 4);
    unsigned char byte = bad ? (unsigned char)text[valid] : 0;
    feed(x, text, valid);
    if (!x->done && bad) {
        tur__mark at = place(x, x->fed);
        tur__xml_give_up(x, TUR_0102, &at,
                         x->decoded ? "a lone surrogate" : tur__reading_text(x->faults, "the byte 0x%02X", byte),
                         x->decoded ? "valid UTF-16" : "valid UTF-8");
    }
    if (!x->done && x->w.end && x->w.at + x->fed == x->w.len) finish(x);
    return x->no_memory ? TUR__STEP_NO_MEMORY : TUR__STEP_RECORD;
}

void tur__xml_parse_free(tur__xml_parse *x)
{
    if (x->ctxt) xmlFreeParserCtxt(x->ctxt);
    tur_source_close(x->decoded);
    if (x->utf16) tur__window_free(&x->utf16->raw);
    free(x->utf16);
    tur__window_free(&x->w);
    tur__buf_free(&x->given);
}
