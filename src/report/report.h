/* What the kinds of report share. A kind is one file, rep_NAME.c, that ends in one descriptor:
 *
 *     const tur__report_kind tur__report_NAME = {
 *         .name = "name", .summary = "...", .media = "text/...", .write = write_name};
 *
 * The build makes the list of kinds from the names of the files. A kind is called once, when all is
 * known, and writes text into a sink; it sees findings in the order of the input, requirements in
 * that of the register, and nothing that differs between two runs over the same data. */
#ifndef TUR_REPORT_REPORT_H
#define TUR_REPORT_REPORT_H

#include "base/arena.h"
#include "base/buf.h"
#include "tur.h"

/* Findings that are kept, all in all; past that, those that are the first of their requirement, so
 * that a flood of one does not hide another. All are counted. */
enum { TUR__REPORT_KEPT = 10000, TUR__REPORT_KEPT_EACH = 10 };
/* Bytes of one string of a finding that are kept. */
enum { TUR__REPORT_TEXT = 1024 };

/* What a run says of one requirement. */
typedef enum tur__verdict {
    TUR__HELD,      /* tested, and no finding */
    TUR__VIOLATED,  /* an error at least */
    TUR__WARNED,    /* findings, and no error among them */
    TUR__IGNORED,   /* violated, and the caller wanted no findings of it */
    TUR__UNTESTED,  /* nothing in the data to which it applies, or left out of the run */
    TUR__UNDECIDED, /* of grade declared, process or period: not to be seen in records */
    TUR__VERDICTS
} tur__verdict;

/* "held", "violated", "warned", "ignored", "untested", "undecided". */
const char *tur__verdict_name(tur__verdict verdict);

typedef struct tur__noted tur__noted;
struct tur__noted {
    tur_finding is; /* its strings belong to the report; requirement is the register's */
    size_t row;     /* index of the requirement */
    tur__noted *next, *next_of_row;
};

typedef struct tur__row {
    const tur_requirement *is;
    uint64_t fired, held, violated;
    uint64_t findings, by_severity[TUR_ERROR + 1];
    uint64_t kept;
    tur__noted *first, *last;
    tur__verdict verdict;
    bool left_out; /* the settings of the run do not have it judged */
} tur__row;

/* Requirements of one area follow each other in the register. */
typedef struct tur__area {
    const char *name;
    size_t first, count;              /* rows */
    uint64_t verdicts[TUR__VERDICTS]; /* how many requirements of each */
    uint64_t findings;
} tur__area;

typedef struct tur__report_kind tur__report_kind;

struct tur_report {
    const tur__report_kind *kind;
    tur_write_fn write;
    void *ctx;
    tur__arena arena;
    tur__row *row;
    size_t rows;
    tur__area *area;
    size_t areas;
    tur__noted *first, *last;
    uint64_t findings, by_severity[TUR_ERROR + 1], kept;
    uint64_t verdicts[TUR__VERDICTS];
    tur_summary summary;
    bool conforms;     /* no error in the run, told to the report or not */
    tur_status status; /* of the first failure */
};

/* Where a kind writes to: text collects in `text` and is handed on in pieces. */
typedef struct tur__sink {
    tur__buf text;
    tur_write_fn write;
    void *ctx;
    tur_status status;
} tur__sink;

/* Hands on what has been collected; false once that failed. */
bool tur__sink_flush(tur__sink *s);
/* The same when much has been collected; for loops. */
bool tur__sink_tick(tur__sink *s);

struct tur__report_kind {
    const char *name, *summary, *media;
    tur_status (*write)(tur__sink *s, const tur_report *r);
};

/* ---- Text (show.c) ---- */

/* Appends LEN bytes as a reader can trust them: what moves a cursor, hides or reorders text, or is
 * no UTF-8, as \n, \u001b, \xff. At most MOST bytes of them, then "…". The result is well-formed
 * UTF-8 without control characters: XML 1.0 can hold it. */
void tur__show(tur__buf *b, const char *text, size_t len, size_t most);
/* Appends a JSON string with its quotation marks; what is no UTF-8 becomes U+FFFD. */
void tur__put_json(tur__buf *b, const char *text, size_t len);
/* Appends text that tur__show() made, for HTML content and quoted attributes. */
void tur__put_html(tur__buf *b, const char *text, size_t len);
/* Appends PATH as a URI reference (RFC 3986): relative, or a file URI where PATH is absolute. */
void tur__put_uri(tur__buf *b, const char *path);
/* Appends SENTENCE up to MOST bytes, cut between words, without the full stop. */
void tur__put_short(tur__buf *b, const char *sentence, size_t most);
/* A finding without a line has no offset, and one on a later line that stands at 0 was found when
 * only the line was still known. */
static inline bool tur__has_offset(const tur_finding *f)
{
    return f->line == 1 || (f->line && f->offset);
}
/* "FILE:LINE:COLUMN", as far as they are there. */
void tur__put_place(tur__buf *b, const tur_finding *f);
/* "found X, wanted Y", or the message where there is neither. */
void tur__put_statement(tur__buf *b, const tur_finding *f);
/* "1 finding", "2 findings": NOUN and the plural S. */
void tur__put_count(tur__buf *b, uint64_t count, const char *noun);
/* What a verdict other than held, violated and warned means for R, as a phrase. */
void tur__put_reason(tur__buf *b, const tur__row *row);

#endif
