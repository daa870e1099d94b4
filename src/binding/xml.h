/* What the parts of the binding tur-xml share: xml_parse.c makes events of bytes, bind_tur_xml.c
 * lines of JSON of events, xml_write.c elements of lines. */
#ifndef TUR_BINDING_XML_H
#define TUR_BINDING_XML_H

#include "binding/reading.h"
#include "record/key.h"
#include "record/record.h"

enum {
    TUR__XML_DEPTH = 64,         /* elements in one another, at most */
    TUR__XML_ATTRIBUTES = 64,    /* of one element, and namespaces that it declares, at most */
    TUR__XML_MARKUP = 64 * 1024  /* bytes of one tag, comment or processing instruction, at most */
};

/* ---- Bytes to events (xml_parse.c) ---- */

/* What an element is made of. */
typedef struct tur__xml_tag {
    const char *name;
    uint32_t name_len;
    char key[32 + TUR__PAD];  /* the name for look-ups (record/key.h), where it is short enough */
    bool ours;                /* of our namespace */
    bool odd;                 /* has an attribute that no element of ours has */
    const char *given;        /* its attribute `name`, or NULL */
    uint32_t given_len;
    tur__mark start, content; /* of its bracket, and of what stands behind the tag */
} tur__xml_tag;

/* Who takes the events, all in the order of the document. */
typedef struct tur__xml_taker {
    void *ctx;
    void (*start)(void *ctx, const tur__xml_tag *tag);
    void (*end)(void *ctx);
    void (*text)(void *ctx, const char *text, size_t len);
    void (*aside)(void *ctx); /* a comment or a processing instruction */
} tur__xml_taker;

/* A document on its way. Zeroed, then `taker` and `faults`. */
typedef struct tur__xml_parse {
    tur__xml_taker taker;
    tur__reading *faults; /* whose arena holds the texts of `fault` */
    struct _xmlParserCtxt *ctxt; /* of libxml2 */
    tur_source *source, *decoded; /* the second only where the document is UTF-16 */
    struct tur__xml_utf16 *utf16;
    tur__window w;           /* UTF-8; reading stands at the last tag */
    size_t fed;              /* bytes from there on that the parser has */
    uint64_t passed;         /* bytes before that, as the parser counts them */
    size_t after;            /* from there to the end of the last tag, comment or instruction */
    uint64_t wide;           /* offset of the tag in UTF-16 */
    tur__buf given;          /* of the attribute at hand, where it had to be decoded */
    const unsigned char *our_namespace; /* as the parser keeps it, once it was seen */
    int depth;
    bool rooted;             /* the first element was seen */
    bool ending;             /* the parser was told that nothing follows */
    bool done;               /* nothing more comes: the document is over, or was given up */
    bool no_memory;
    bool given_up;           /* for this: */
    tur__fault fault;
} tur__xml_parse;

/* Reads on: events come. After `done` there is nothing more to ask for. */
tur__step tur__xml_parse_more(tur__xml_parse *x, tur_source *source);
/* The document cannot be read on. Only the first reason counts. */
void tur__xml_give_up(tur__xml_parse *x, int requirement, const tur__mark *place, const char *found,
                      const char *wanted);
/* The place of the text at hand, or of what else stands behind the last tag and blanks. */
tur__mark tur__xml_here(const tur__xml_parse *x);
void tur__xml_parse_free(tur__xml_parse *x);

/* Elements of extensions, by the type of their value. */
typedef enum tur__xml_extension {
    TUR__XML_STRING,
    TUR__XML_INTEGER,
    TUR__XML_BOOLEAN,
    TUR__XML_MAP,
    TUR__XML_NO_EXTENSION
} tur__xml_extension;
extern const char *const tur__xml_extensions[TUR__XML_NO_EXTENSION];

/* ---- Lines to elements (xml_write.c) ---- */

typedef struct tur__xml_writer {
    bool begun;
    int cannot; /* requirement for whose sake the record at hand cannot be said, or -1 */
    tur__arena arena;
    tur__buf out;
} tur__xml_writer;
tur_status tur__xml_write(tur__writing *w, const char *lines, size_t len);
tur_status tur__xml_write_end(tur__writing *w);
void tur__xml_write_close(void *state);

#endif
