/* libtur: read, judge and convert Token Usage Records.
 *
 *     static int print(void *ctx, const tur_finding *f)
 *     {
 *         printf("%s:%llu: %s %s\n", f->file, (unsigned long long)f->line, f->requirement, f->found);
 *         return 0;
 *     }
 *     tur_validator *v = tur_validator_new();
 *     tur_validator_on_finding(v, print, NULL);
 *     tur_source *s = tur_source_open("export.jsonl");
 *     tur_status status = s ? tur_validator_run(v, s) : TUR_EIO;
 *     if (status == TUR_OK) status = tur_validator_finish(v);
 *     bool conforms = status == TUR_OK && tur_validator_summary(v)->errors == 0;
 *     tur_source_close(s);
 *     tur_validator_free(v);
 *
 * Conventions. An object comes first, what a call returns through pointers next, inputs last; a
 * length follows the pointer that it measures. `_new` and `_open` give ownership, `_free` and
 * `_close` take it and accept NULL. A returned pointer is borrowed from the object it was asked of,
 * and lives as long, unless the function says otherwise. Strings are UTF-8. An object is used by
 * one thread at a time; different objects by any number of threads. There is no global state, and
 * no function prints, exits, reads a clock, opens the network or depends on locale or time zone.
 *
 * Three kinds of wrong are kept apart. A tur_status says what happened to a call. A tur_finding
 * says what is true of the data and reaches a callback. A broken precondition is a bug of the
 * caller: TUR_EINVAL. */
#ifndef TUR_H
#define TUR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define TUR_API __attribute__((visibility("default")))
#else
#define TUR_API
#endif

/* ---- Version ----------------------------------------------------------------------------- */

#define TUR_VERSION "0.1.0"      /* of this library and command */
#define TUR_SPEC_VERSION "1.0"   /* newest version of the specification that it judges */

/* Version of the library that is linked. */
TUR_API const char *tur_version(void);
/* Its parts: name and, in *VERSION, version of each; NULL past the end. */
TUR_API const char *tur_version_of(size_t index, const char **version);

/* ---- Status: what happened to a call ------------------------------------------------------- */

/* X(NAME, VALUE, text). Values are part of the ABI. */
#define TUR_STATUS_LIST(X)                                                                         \
    X(TUR_OK, 0, "done")                                                                           \
    X(TUR_STOPPED, 1, "stopped by a callback")                                                     \
    X(TUR_EINVAL, -1, "invalid argument")                                                          \
    X(TUR_ENOMEM, -2, "out of memory")                                                             \
    X(TUR_EIO, -3, "input or output failed")                                                       \
    X(TUR_ELIMIT, -4, "a limit was reached")                                                       \
    X(TUR_ENOENT, -5, "no such thing")                                                             \
    X(TUR_EINTERNAL, -6, "internal error")

typedef enum tur_status {
#define X(name, value, text) name = value,
    TUR_STATUS_LIST(X)
#undef X
} tur_status;

/* A static sentence without a full stop. */
TUR_API const char *tur_status_text(tur_status status);

/* ---- Findings: what is true of the data ---------------------------------------------------- */

typedef enum tur_severity {
    TUR_IGNORE = 0,
    TUR_INFO = 1,
    TUR_WARNING = 2,
    TUR_ERROR = 3
} tur_severity;

/* "ignore", "info", "warning", "error". */
TUR_API const char *tur_severity_name(tur_severity severity);

/* Borrowed for the length of the callback. Absent strings are NULL, absent numbers 0. */
typedef struct tur_finding {
    const char *requirement; /* "TUR-0603" */
    tur_severity severity;   /* after the caller's changes */
    const char *file;        /* name of the source */
    uint64_t line;           /* from 1 */
    uint64_t column;         /* from 1, in code points */
    uint64_t offset;         /* in bytes, from 0, of the source */
    uint64_t record;         /* from 1, of the source */
    const char *record_id;   /* where the record has a readable one */
    const char *pointer;     /* JSON Pointer (RFC 6901) into the record or source document */
    const char *found;       /* what is there */
    const char *wanted;      /* what should be */
    const char *message;     /* what it costs somebody, in a few words */
} tur_finding;

/* Called in the order of the input, whatever the number of threads, by one thread at a time.
 * A return other than 0 stops the run with TUR_STOPPED. */
typedef int (*tur_finding_fn)(void *ctx, const tur_finding *finding);

/* ---- Sources ------------------------------------------------------------------------------- */

typedef struct tur_source tur_source;

/* Up to SIZE bytes into BUFFER; 0 at the end, negative when reading failed. */
typedef int64_t (*tur_read_fn)(void *ctx, void *buffer, size_t size);

/* Opens a file, or standard input for "-"; NULL with errno set when that fails. */
TUR_API tur_source *tur_source_open(const char *path);
/* Reads through a callback. NAME appears in findings. NULL when memory is exhausted. */
TUR_API tur_source *tur_source_new(const char *name, tur_read_fn read, void *ctx);
/* Reads LEN bytes at BYTES, which have to stay. */
TUR_API tur_source *tur_source_from_memory(const char *name, const void *bytes, size_t len);
/* Size in bytes, or 0 when it is not known ahead. */
TUR_API uint64_t tur_source_size(const tur_source *source);
TUR_API void tur_source_close(tur_source *source);

/* ---- Requirements -------------------------------------------------------------------------- */

/* One entry of the register, schema/1.0/requirements.json. All members are static. */
typedef struct tur_requirement {
    const char *id;           /* "TUR-0603" */
    const char *area;         /* "meters" */
    const char *level;        /* "must", "should", "may" */
    const char *profile;      /* "core", "cost", "commit", "seal" */
    const char *grade;        /* "record", "set", "period", "declared", "process" */
    const char *roles;        /* words with a blank between them */
    const char *check;        /* word that checks it, or "" */
    const char *since;        /* "1.0" */
    const char *anchor;       /* "measured.md#rectangles" */
    const char *sentence;     /* as in the text */
    const char *precondition; /* when it applies */
    const char *predicate;    /* what has to hold then */
    const char *effect;       /* what a violation costs somebody */
    const char *fix;          /* what to do about it */
    const char *accepted;     /* a record that holds it, or NULL; LEN since bytes may be hostile */
    size_t accepted_len;
    const char *rejected;     /* one that violates it, or NULL */
    size_t rejected_len;
    tur_severity severity;    /* of a violation, unless changed */
} tur_requirement;

TUR_API size_t tur_requirement_count(void);
/* In the order of their ids; NULL past the end. */
TUR_API const tur_requirement *tur_requirement_at(size_t index);
/* By id, in any case; NULL when there is none. */
TUR_API const tur_requirement *tur_requirement_find(const char *id);

/* How often a requirement was tested in a run. held = fired - violated. */
typedef struct tur_counter {
    uint64_t fired;
    uint64_t violated;
} tur_counter;

/* ---- Schemas ------------------------------------------------------------------------------- */

/* The generated documents, by file name: "record.schema.json" ... NULL past the end. */
TUR_API const char *tur_schema_name(size_t index);
/* The text of one, static, its length in *LEN; NULL when there is none of that name. */
TUR_API const char *tur_schema_text(size_t *len, const char *name);

/* ---- Formats ------------------------------------------------------------------------------- */

typedef struct tur_format_info {
    const char *name;    /* "openai-usage" */
    const char *summary; /* one line */
    const char *source;  /* where the source documents the format, in words */
    bool reads, writes;
    bool own;            /* a binding of the specification */
} tur_format_info;

/* In the order of their names; false past the end. */
TUR_API bool tur_format_at(tur_format_info *info, size_t index);

/* ---- Validation ---------------------------------------------------------------------------- */

typedef struct tur_summary {
    uint64_t sources, records, lines, bytes;
    uint64_t errors, warnings, infos; /* findings */
    uint64_t bad_records;             /* records with an error */
    uint64_t declared, process;       /* requirements that records cannot decide: counted apart */
} tur_summary;

typedef struct tur_validator tur_validator;

/* NULL when memory is exhausted. */
TUR_API tur_validator *tur_validator_new(void);
TUR_API void tur_validator_free(tur_validator *v);

/* Settings; before the first run. */
TUR_API void tur_validator_on_finding(tur_validator *v, tur_finding_fn fn, void *ctx);
/* BYTES done so far, now and then; from one thread at a time. */
TUR_API void tur_validator_on_progress(tur_validator *v, void (*fn)(void *ctx, uint64_t bytes),
                                       void *ctx);
/* Number of threads, 1 (the default) to 256. No byte of any result depends on it. */
TUR_API tur_status tur_validator_set_jobs(tur_validator *v, int jobs);
/* Longest record in bytes; the default is 1 MiB, the least 1 KiB, the most 1 GiB. */
TUR_API tur_status tur_validator_set_max_record(tur_validator *v, size_t bytes);
/* Memory for the set of identities in bytes; past it, sorted runs go to $TMPDIR. The default is
 * 1 GiB, the least 1 MiB. */
TUR_API tur_status tur_validator_set_memory(tur_validator *v, size_t bytes);
/* Judge only NAME: an id, or the name of an area. Repeat for more. */
TUR_API tur_status tur_validator_only(tur_validator *v, const char *name);
/* Severity of a requirement, by id or area; TUR_IGNORE leaves it out. */
TUR_API tur_status tur_validator_set_severity(tur_validator *v, const char *name,
                                              tur_severity severity);

/* Judges one source. All sources of a validator are one export. */
TUR_API tur_status tur_validator_run(tur_validator *v, tur_source *source);
/* Judges what can be judged only when all sources are known. Once, after the last run. */
TUR_API tur_status tur_validator_finish(tur_validator *v);

TUR_API const tur_summary *tur_validator_summary(const tur_validator *v);
/* By requirement, index as in tur_requirement_at. */
TUR_API const tur_counter *tur_validator_counters(const tur_validator *v);

/* ---- Reports ------------------------------------------------------------------------------- */

typedef struct tur_report tur_report;

/* Called with pieces of the output, in order. False stops the run with TUR_EIO. */
typedef bool (*tur_write_fn)(void *ctx, const void *bytes, size_t len);

typedef struct tur_report_info {
    const char *name;    /* "junit" */
    const char *summary; /* one line */
    const char *media;   /* "application/xml" */
} tur_report_info;

/* In the order of their names; false past the end. */
TUR_API bool tur_report_at(tur_report_info *info, size_t index);

/* Begins a report on one run; TUR_ENOENT when there is no such KIND. Its bytes depend on the data
 * and on the names of the sources alone: it holds no time, no name of a machine, and no path but
 * those that the sources were given. */
TUR_API tur_status tur_report_new(tur_report **r, const char *kind, tur_write_fn write, void *ctx);
TUR_API void tur_report_free(tur_report *r);
/* Adds a finding, copied. All are counted; the first 10,000 are kept, and past them the first 10
 * of each requirement. The report says how many it does not show. TUR_EINVAL for a requirement
 * that is not in the register. */
TUR_API tur_status tur_report_add(tur_report *r, const tur_finding *finding);
/* Writes the report, with the counters of V, after tur_validator_finish() was. Once: a second call
 * is TUR_EINVAL. Nothing is written before, so a run that failed leaves no report behind. */
TUR_API tur_status tur_report_finish(tur_report *r, const tur_validator *v);

/* ---- Conversion ---------------------------------------------------------------------------- */

typedef struct tur_converter tur_converter;

typedef struct tur_conversion {
    uint64_t rows;      /* of the sources */
    uint64_t records;   /* written */
    uint64_t refused;   /* rows that yielded no record because of an error */
    uint64_t skipped;   /* rows that state nothing or repeat another; each has a finding */
    uint64_t errors, warnings, infos; /* findings */
} tur_conversion;

/* FROM and TO are names of formats; TUR_ENOENT when one does not exist or goes the other way. */
TUR_API tur_status tur_converter_new(tur_converter **c, const char *from, const char *to);
TUR_API void tur_converter_free(tur_converter *c);

TUR_API void tur_converter_on_finding(tur_converter *c, tur_finding_fn fn, void *ctx);
/* Supplies what the source does not say: a dotted PATH of a record and its value, as text. */
TUR_API tur_status tur_converter_set(tur_converter *c, const char *path, const char *value);
/* The same for a JSON object shaped like a record. *MESSAGE receives what is wrong with it. */
TUR_API tur_status tur_converter_set_context(tur_converter *c, const char **message,
                                             const char *json, size_t len);
/* Currency of amounts that come without one. */
TUR_API tur_status tur_converter_set_currency(tur_converter *c, const char *code);
/* Key of the record ids; empty by default. Copied. */
TUR_API tur_status tur_converter_set_id_key(tur_converter *c, const void *key, size_t len);
/* Key of the pseudonyms that replace personal identifiers. Copied. */
TUR_API tur_status tur_converter_set_pseudonym_key(tur_converter *c, const void *key, size_t len);
/* Do not validate what is written. */
TUR_API void tur_converter_set_unchecked(tur_converter *c);

TUR_API tur_status tur_converter_run(tur_converter *c, tur_source *source, tur_write_fn write,
                                     void *ctx);
TUR_API tur_status tur_converter_finish(tur_converter *c, tur_write_fn write, void *ctx);

TUR_API const tur_conversion *tur_converter_summary(const tur_converter *c);
/* The loss report as JSON (RFC 8259): source members that were mapped, that the format leaves out
 * on purpose, and that were not known, each with how often. Owned by C, until the next call. */
TUR_API const char *tur_converter_loss_report(tur_converter *c, size_t *len);

#ifdef __cplusplus
}
#endif
#endif
