/* libtur: read, judge and convert Token Usage Records.
 *
 *     static int print(void *ctx, const tur_finding *f)
 *     {
 *         printf("line %llu: %s %s\n", (unsigned long long)f->line, f->requirement, f->message);
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
 * `_close` take it and accept NULL; no other pointer may be NULL unless that is said. A returned
 * pointer is borrowed from the object it was asked of, and lives as long, unless the function says
 * otherwise; inputs are borrowed for the length of the call, unless it says so. Callbacks get the CTX
 * that came with them, which may be NULL. Strings are UTF-8 and end in a zero byte.
 *
 * Threads. An object is used by one thread at a time, different objects by any number of threads.
 * There is no global state but seeds of hash tables, drawn at random once a process, atomically: no
 * result depends on them. Who reads XML sets libxml2 up (xmlInitParser), once a process; its loader and
 * its catalogs stay as the process has them, and are never asked. No function prints, exits, reads a
 * clock, opens the network, or depends on locale or time zone. Files are opened only by
 * tur_source_open(), tur_key_open(), tur_key_save() and what seals, verifies and proves, and below
 * $TMPDIR by a validator that runs out of the memory it was given (tur_validator_set_memory) and by a
 * converter that writes a table, whose columns are known only at its end.
 *
 * Three kinds of wrong are kept apart. A tur_status says what happened to a call. A tur_finding
 * says what is true of the data and reaches a callback. A broken precondition is a bug of the
 * caller: TUR_EINVAL where it can be seen.
 *
 * In order: version, status, findings, sources; what the library knows (requirements, schemas,
 * formats); what it does (validation, reports, conversion, keys and tokens, seals, proofs). Names like
 * record.md#versions are pages and anchors of the specification, spec/1.0. */
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

#define TUR_VERSION "0.1.0"            /* of this header, and of library and command with it */
#define TUR_VERSION_DATE "2026-11-24"  /* when that became its version */
#define TUR_SPEC_VERSION "1.0"         /* newest version of the specification that it judges */

/* TUR_VERSION of the library that is linked, which may be another than the header's. Static. */
TUR_API const char *tur_version(void);
/* Name of a part of it, "libtur", "specification", "libcrypto", its version in *VERSION; both
 * static. NULL past the end. */
TUR_API const char *tur_version_of(size_t index, const char **version);

/* ---- Status: what happened to a call ------------------------------------------------------- */

/* X(NAME, VALUE, text). 0 is success, and what is below 0 an error. Values are part of the ABI. */
#define TUR_STATUS_LIST(X)                                                                         \
    X(TUR_OK, 0, "done")                                                                           \
    X(TUR_STOPPED, 1, "stopped by a callback")                                                     \
    X(TUR_EINVAL, -1, "invalid argument")                                                          \
    X(TUR_ENOMEM, -2, "out of memory")                                                             \
    X(TUR_EIO, -3, "input or output failed")                                                       \
    X(TUR_ELIMIT, -4, "a limit was reached")                                                       \
    X(TUR_ENOENT, -5, "no such thing")                                                             \
    X(TUR_EINTERNAL, -6, "internal error")                                                         \
    X(TUR_EREFUSED, -7, "refused")

typedef enum tur_status {
#define X(name, value, text) name = value,
    TUR_STATUS_LIST(X)
#undef X
} tur_status;

/* The text of the list, static: a phrase without a full stop. "unknown status" for other values. */
TUR_API const char *tur_status_text(tur_status status);

/* ---- Findings: what is true of the data ---------------------------------------------------- */

/* A record or export with an error does not conform. The others do not decide that. */
typedef enum tur_severity {
    TUR_IGNORE = 0, /* a setting; no finding has it */
    TUR_INFO = 1,
    TUR_WARNING = 2,
    TUR_ERROR = 3
} tur_severity;

/* "ignore", "info", "warning", "error"; static. */
TUR_API const char *tur_severity_name(tur_severity severity);

/* Borrowed for the length of the callback, with all that it points to. Absent strings are NULL,
 * absent numbers 0. Strings that hold bytes of the input (file, record_id, pointer, found, wanted)
 * may hold anything but a zero byte: they are not fit for a terminal as they are.
 *
 * Line, column and offset are of the place that is wrong, and of the start of the line where the
 * line as a whole is. A repeat that only the end of the export shows has its line, column 1, and
 * neither record nor offset. */
typedef struct tur_finding {
    const char *requirement; /* "TUR-0603" */
    tur_severity severity;   /* after the caller's changes */
    const char *file;        /* name of the source */
    uint64_t line;           /* from 1 */
    uint64_t column;         /* from 1, in code points */
    uint64_t offset;         /* in bytes, from 0, of the source */
    uint64_t record;         /* from 1, of the source; of a conversion the row */
    const char *record_id;   /* where the record has a readable one */
    const char *pointer;     /* JSON Pointer (RFC 6901) into the record or source document */
    const char *found;       /* what is there */
    const char *wanted;      /* what should be */
    const char *message;     /* what it costs somebody, in a few words */
} tur_finding;

/* Called in the order of the input, whatever the number of threads, by one thread at a time, which
 * need not be the thread that started the run. A return other than 0 stops the run: TUR_STOPPED. It
 * must not call the object that calls it. */
typedef int (*tur_finding_fn)(void *ctx, const tur_finding *finding);

/* ---- Sources ------------------------------------------------------------------------------- */

/* Bytes to be read once, from start to end, by one run. What begins like gzip or Zstandard data is
 * unpacked: lines, columns, offsets and the bytes of a summary are of the content, and an archive that
 * is cut, damaged or followed by something else is a source that cannot be read. */
typedef struct tur_source tur_source;

/* Puts up to SIZE bytes (SIZE is not 0) into BUFFER and returns how many; 0 at the end, negative when
 * reading failed, with errno set if it can be. Called by one thread at a time, which need not be the
 * thread that started the run. */
typedef int64_t (*tur_read_fn)(void *ctx, void *buffer, size_t size);

/* Opens a file, or takes standard input for "-"; NULL with errno set when that fails, EISDIR for a
 * folder. PATH appears in findings. */
TUR_API tur_source *tur_source_open(const char *path);
/* Reads through a callback. NAME is copied, and appears in findings. NULL when memory is exhausted. */
TUR_API tur_source *tur_source_new(const char *name, tur_read_fn read, void *ctx);
/* Reads LEN bytes at BYTES, which have to stay until the source is closed; BYTES may be NULL when LEN
 * is 0. NAME as above. NULL when memory is exhausted. */
TUR_API tur_source *tur_source_from_memory(const char *name, const void *bytes, size_t len);
/* Size in bytes, as they are stored, or 0 when it is not known ahead. */
TUR_API uint64_t tur_source_size(const tur_source *source);
/* errno of the read that failed, EIO where the callback set none; 0 when none did. Tells a run that
 * ended with TUR_EIO because of its source from one that could not write. */
TUR_API int tur_source_error(const tur_source *source);
/* What is wrong with an archive that could not be unpacked, static: a phrase like "the gzip data ends
 * early". NULL when none was, also where reading failed for another reason. */
TUR_API const char *tur_source_trouble(const tur_source *source);
/* Closes what tur_source_open() opened, but never standard input. */
TUR_API void tur_source_close(tur_source *source);

/* ---- Requirements -------------------------------------------------------------------------- */

/* One entry of the register, schema/1.0/requirements.json. All members are static.
 *
 * The grade says what has to be seen to judge it (data.md): a record, the whole export (set), an
 * export with its manifest, price sheets or earlier exports (period), or what no data shows:
 * a declaration, a process. */
typedef struct tur_requirement {
    const char *id;           /* "TUR-0603" */
    const char *area;         /* "meters" */
    const char *level;        /* "must", "should", "may" */
    const char *profile;      /* "core", "cost", "commit", "seal" */
    const char *grade;        /* "record", "set", "period", "declared", "process" */
    const char *waits;        /* of grade period: what has to be seen too, "a manifest"; else "" */
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
/* In the order of their ids, INDEX from 0; static. NULL past the end. */
TUR_API const tur_requirement *tur_requirement_at(size_t index);
/* By id, in any case; static. NULL when there is none. */
TUR_API const tur_requirement *tur_requirement_find(const char *id);

/* How often a requirement was tested (its precondition held), and how often it was violated then.
 * The difference is how often it was held. */
typedef struct tur_counter {
    uint64_t fired;
    uint64_t violated;
} tur_counter;

/* ---- Schemas ------------------------------------------------------------------------------- */

/* File name of a document of schema/1.0 that the library holds, like "record.schema.json"; static.
 * NULL past the end. */
TUR_API const char *tur_schema_name(size_t index);
/* The text of one, static, its length in bytes in *LEN; NULL when there is none of that name. */
TUR_API const char *tur_schema_text(size_t *len, const char *name);

/* ---- Formats ------------------------------------------------------------------------------- */

/* A form that usage data has. Strings are static. */
typedef struct tur_format_info {
    const char *name;    /* "openai-usage" */
    const char *summary; /* one line */
    const char *source;  /* where the source documents the format, in words */
    const char *suffix;  /* in which names of such files end, ".csv"; or NULL */
    bool reads, writes;  /* which ways a conversion can go */
    bool own;            /* a form of the specification */
    bool table;          /* tur_converter_set_all_columns means something to it */
} tur_format_info;

/* Fills INFO; in the order of their names, INDEX from 0. False past the end. */
TUR_API bool tur_format_at(tur_format_info *info, size_t index);

/* ---- Validation ---------------------------------------------------------------------------- */

/* A validator judges one export: its sources are run one after the other, then it is finished. */
typedef struct tur_validator tur_validator;

/* Sums over all sources so far. */
typedef struct tur_summary {
    uint64_t sources, records, lines, bytes;
    uint64_t errors, warnings, infos; /* findings */
    uint64_t bad_records;             /* records with an error */
    /* Requirements of the register that a run cannot decide, by grade: counted apart, whatever was
     * selected, and never as held. Those of a period wait for documents; see set_level. Where
     * manifests are judged, those that wait for them are not among these. */
    uint64_t declared, process, period;
} tur_summary;

/* NULL when memory is exhausted. */
TUR_API tur_validator *tur_validator_new(void);
TUR_API void tur_validator_free(tur_validator *v);

/* Settings. Those that return a status are made before the first run, in any order; after it they
 * are TUR_EINVAL, and a setting that fails changes nothing. */

/* FN may be NULL: findings are counted then. */
TUR_API void tur_validator_on_finding(tur_validator *v, tur_finding_fn fn, void *ctx);
/* A record that was read, with what identifies it to whoever signs or compares: the canonical form,
 * jcs-1 (data.md#canonical), and its leaf, the SHA-256 of a zero byte and the form. Both are NULL for
 * what has none: a line that is no JSON object, has a name twice, or a number that is no integer
 * below 2^53. Borrowed for the length of the callback. */
typedef struct tur_record {
    const char *file;      /* name of the source */
    uint64_t line, record; /* from 1, of the source */
    const char *record_id; /* where it has a readable one, else NULL */
    bool conforms;         /* no error in it; one that only the end of the export shows may follow */
    const char *canonical; /* no zero byte ends it */
    size_t canonical_len;
    const uint8_t *leaf;   /* 32 bytes */
} tur_record;

/* As a tur_finding_fn is: in the order of the input, whatever the number of threads, by one thread at
 * a time. A return other than 0 stops the run. */
typedef int (*tur_record_fn)(void *ctx, const tur_record *record);
/* FN is told of every record, after the findings on it. NULL, the default: canonical forms and leaves
 * are not made. */
TUR_API tur_status tur_validator_on_record(tur_validator *v, tur_record_fn fn, void *ctx);
/* FN, which may be NULL, is told now and then how many bytes are done, over all sources so far, as
 * they are stored; never less than before, and by one thread at a time. */
TUR_API void tur_validator_on_progress(tur_validator *v, void (*fn)(void *ctx, uint64_t bytes),
                                       void *ctx);
/* Number of threads, 1 (the default) to 256. No byte of any result depends on it. */
TUR_API tur_status tur_validator_set_jobs(tur_validator *v, int jobs);
/* Longest record in bytes, 1 KiB to 1 GiB; 1 MiB is the default, and the limit that the
 * specification sets (TUR-0122). */
TUR_API tur_status tur_validator_set_max_record(tur_validator *v, size_t bytes);
/* Memory for what has to be unique in an export, in bytes, at least 1 MiB; the default is 1 GiB.
 * Past it, sorted runs go to unnamed files below $TMPDIR, and a repeat may be found only by finish. */
TUR_API tur_status tur_validator_set_memory(tur_validator *v, size_t bytes);
/* Form of the sources: "tur" for JSON Lines, or another that is our own (tur_format_info.own), like
 * "tur-json". NULL, the default, has each source say by its first bytes what it is; one that does not
 * is JSON Lines. TUR_ENOENT when there is no such form. */
TUR_API tur_status tur_validator_set_form(tur_validator *v, const char *name);
/* What is judged: 1, each record for itself; 2 (the default), the records of the export against each
 * other as well; 3, what waits for manifests as well. 3 is TUR_ENOENT unless a verifier has the
 * validator, which brings them (tur_verifier_judge_by), and then it is the default; TUR_EINVAL for
 * others. */
TUR_API tur_status tur_validator_set_level(tur_validator *v, int level);
/* The level that is judged. */
TUR_API int tur_validator_level(const tur_validator *v);
/* Judge only requirements of the profile NAME, "core", "cost", "commit" or "seal". Repeat for more.
 * TUR_ENOENT when there is none of that name. */
TUR_API tur_status tur_validator_select_profile(tur_validator *v, const char *name);
/* Judge only the requirement or the area NAME. Repeat for more. TUR_ENOENT when there is neither.
 * What is judged has to be selected by level, profile and name. */
TUR_API tur_status tur_validator_only(tur_validator *v, const char *name);
/* What violations amount to, by requirement or area; TUR_IGNORE leaves it out. It selects nothing.
 * TUR_ENOENT when there is neither, TUR_EINVAL for a severity that is none. */
TUR_API tur_status tur_validator_set_severity(tur_validator *v, const char *name,
                                              tur_severity severity);
/* Whether the settings have the requirement judged, INDEX as in tur_requirement_at. */
TUR_API bool tur_validator_judges(const tur_validator *v, size_t index);

/* Judges one source, to its end. TUR_EIO when it could not be read (tur_source_error is not 0 then):
 * what came before that is judged, and the next source can be run. Any other error, TUR_STOPPED, and
 * TUR_EIO when $TMPDIR could not be written to, end the validator: further calls return the same.
 * TUR_EINVAL after finish. */
TUR_API tur_status tur_validator_run(tur_validator *v, tur_source *source);
/* Sources, one after another. */
typedef struct tur_feed {
    /* The next source in *SOURCE, or NULL there for one that cannot be opened: it is passed over in its
     * turn. False behind the last. From any thread, one call at a time, ahead of what follows. */
    bool (*next)(void *ctx, tur_source **source);
    /* SOURCE was told to its end, with the STATUS that tur_validator_run has for it: TUR_EIO for NULL,
     * TUR_STOPPED for one behind the end of the run. Once for each, in order, and like findings from any
     * thread, one call at a time. False ends the validator. SOURCE is the caller's to close. */
    bool (*done)(void *ctx, tur_source *source, tur_status status);
    void *ctx;
} tur_feed;
/* Judges all sources of FEED as tur_validator_run would one by one, but begins the next while the one
 * before is still judged. TUR_OK also where some could not be read. */
TUR_API tur_status tur_validator_run_all(tur_validator *v, const tur_feed *feed);
/* Judges what can be judged only when all sources are known. Once, after the last run: TUR_EINVAL
 * when it is called again. Findings are not complete before. */
TUR_API tur_status tur_validator_finish(tur_validator *v);

/* At any time, for what was done so far. */
TUR_API const tur_summary *tur_validator_summary(const tur_validator *v);
/* An array by requirement, index as in tur_requirement_at; between runs and after finish. What was
 * not selected has zeros. What was given TUR_IGNORE has counts where it is noticed all the same. */
TUR_API const tur_counter *tur_validator_counters(const tur_validator *v);

/* ---- Reports ------------------------------------------------------------------------------- */

/* A document on one run of a validator. */
typedef struct tur_report tur_report;

/* Called with pieces of the output, in order; LEN is not 0. False when they could not be written,
 * which ends the call that writes with TUR_EIO. */
typedef bool (*tur_write_fn)(void *ctx, const void *bytes, size_t len);

/* Strings are static. */
typedef struct tur_report_info {
    const char *name;    /* "junit" */
    const char *summary; /* one line */
    const char *media;   /* "application/xml" */
} tur_report_info;

/* Fills INFO; in the order of their names, INDEX from 0. False past the end. */
TUR_API bool tur_report_at(tur_report_info *info, size_t index);

/* Begins a report on one run in *R, NULL on failure; TUR_ENOENT when there is no such KIND. WRITE and
 * CTX serve until it is finished. The bytes of a report depend on the data, the settings and the
 * names of the sources alone: it holds no time, no name of a machine, and no path but those that the
 * sources were given. */
TUR_API tur_status tur_report_new(tur_report **r, const char *kind, tur_write_fn write, void *ctx);
TUR_API void tur_report_free(tur_report *r);
/* Adds a finding, copied. All are counted; the first 10,000 are kept, and past them the first 10
 * of each requirement. The report says how many it does not show. TUR_EINVAL for a requirement
 * that is not in the register. */
TUR_API tur_status tur_report_add(tur_report *r, const tur_finding *finding);
/* Writes the report, with the counters of V, after tur_validator_finish(). Once: a second call is
 * TUR_EINVAL. Nothing is written before, so that a run that failed leaves no report behind. */
TUR_API tur_status tur_report_finish(tur_report *r, const tur_validator *v);

/* ---- Conversion ---------------------------------------------------------------------------- */

/* A converter reads sources of one form, one after the other, and writes another. */
typedef struct tur_converter tur_converter;

/* Sums over all sources so far. Every row is refused, skipped, or yields records. */
typedef struct tur_conversion {
    uint64_t rows;      /* of the sources */
    uint64_t records;   /* written */
    uint64_t refused;   /* rows that yielded no record because of an error */
    uint64_t skipped;   /* rows that state nothing or repeat another; each has a finding */
    uint64_t errors, warnings, infos; /* findings */
    uint64_t partial;   /* sources whose form did not end, or could not be read on: what was made of
                         * them is not the whole of it, and no export */
} tur_conversion;

/* A converter in *C, NULL on failure. FROM and TO are names of formats; TUR_ENOENT when one does not
 * exist or does not go that way. FROM may be NULL: then each source says by its first bytes which of
 * our own forms it has. */
TUR_API tur_status tur_converter_new(tur_converter **c, const char *from, const char *to);
TUR_API void tur_converter_free(tur_converter *c);

/* Settings; before the first run: those that return a status are TUR_EINVAL after it. */

/* Findings on the sources and, unless unchecked, on the records made of them, with the place that the
 * record was made of. FN may be NULL: findings are counted then. */
TUR_API void tur_converter_on_finding(tur_converter *c, tur_finding_fn fn, void *ctx);
/* Supplies what the source does not say, and never overrides what it does say (TUR-1313). PATH is a
 * member of a record with dots, like parties.seller.id; VALUE its text, items of a list with commas
 * between them. Of two values for one member, given here or by set_context, the later holds.
 * TUR_ENOENT when a record has no such member, TUR_EINVAL when the value does not fit the member, or
 * when the member is an object or is made by the conversion itself. Both are copied. */
TUR_API tur_status tur_converter_set(tur_converter *c, const char *path, const char *value);
/* The same for a JSON object shaped like a record, LEN bytes. TUR_EINVAL when it is wrong: *MESSAGE
 * then says how, owned by C, and the members before the wrong one are set. MESSAGE may be NULL, and
 * so may *MESSAGE be: when all is well, and when it is not the object that is wrong. */
TUR_API tur_status tur_converter_set_context(tur_converter *c, const char **message,
                                             const char *json, size_t len);
/* Currency of amounts that come without one: three capital letters (ISO 4217), or x-VENDOR:UNIT
 * (TUR-1001). TUR_EINVAL when CODE has neither form. */
TUR_API tur_status tur_converter_set_currency(tur_converter *c, const char *code);
/* Secret, of LEN bytes, that the record ids are derived with; empty by default, and LEN may be 0. The
 * same rows with the same key have the same ids. Copied. */
TUR_API tur_status tur_converter_set_id_key(tur_converter *c, const void *key, size_t len);
/* Secret, of LEN bytes, that the pseudonyms which replace identifiers of persons are derived with.
 * Without one e-mail addresses are left out, each with a finding, and other identifiers stay as they
 * are. TUR_EINVAL when LEN is 0: anybody could undo such pseudonyms. Copied. */
TUR_API tur_status tur_converter_set_pseudonym_key(tur_converter *c, const void *key, size_t len);
/* Write all columns of a table, also those that no record has. TUR_EINVAL where what is written is
 * none (tur_format_info.table). */
TUR_API tur_status tur_converter_set_all_columns(tur_converter *c);
/* Do not validate what is written. */
TUR_API void tur_converter_set_unchecked(tur_converter *c);
/* Read our own form and write the same records, in canonical form: nothing is supplied, left out or
 * changed, what was given for that has no effect, and findings have the places of the source. A record
 * that has no canonical form is refused. TUR_EINVAL when the form that is read is not our own. */
TUR_API tur_status tur_converter_set_canonical(tur_converter *c);

/* Converts one source, to its end; WRITE serves until the call returns. TUR_EIO when the source could
 * not be read (tur_source_error is not 0 then) or WRITE failed; TUR_ENOENT when no form was named, and
 * the source has none of our own. Whatever is not TUR_OK ends the
 * converter, since what was written is not whole: further calls return the same. TUR_EINVAL after
 * finish. */
TUR_API tur_status tur_converter_run(tur_converter *c, tur_source *source, tur_write_fn write,
                                     void *ctx);
/* Writes what is left, and judges what can be judged only when all is known. Once, after the last
 * run: TUR_EINVAL when it is called again. */
TUR_API tur_status tur_converter_finish(tur_converter *c, tur_write_fn write, void *ctx);

/* At any time, for what was done so far. */
TUR_API const tur_conversion *tur_converter_summary(const tur_converter *c);
/* The loss report as JSON (RFC 8259), its length in bytes in *LEN: source members that were mapped,
 * that the format leaves out on purpose, and that were not known, each with how often. NULL when
 * memory is exhausted. Owned by C, until the next call. */
TUR_API const char *tur_converter_loss_report(tur_converter *c, size_t *len);

/* ---- Times --------------------------------------------------------------------------------- */

/* Seconds since 1970 of an instant as records have it, 2026-10-01T00:00:00Z, without a fraction, or of
 * a day, which begins in UTC. TUR_EINVAL for anything else. */
TUR_API tur_status tur_time_read(int64_t *seconds, const char *text);
/* Such an instant, 20 characters and a zero byte; "" for years other than 1 to 9999. */
TUR_API void tur_time_print(char text[21], int64_t seconds);

/* ---- Keys ---------------------------------------------------------------------------------- */

/* Why a key, a key set or a token is refused. Each function that takes one fills it when it returns
 * TUR_EREFUSED, and else leaves it alone; it may be NULL there. Nothing is owned: code and message
 * are static. Codes are stable:
 *
 *   KEY_FILE         a key file that others can read or change, or that is no plain file
 *   KEY_PASSPHRASE   a passphrase is missing or wrong
 *   KEY_SYNTAX       no key can be read there
 *   KEY_POLICY       a key that must not be used: algorithm, curve, size, exponent, point; or not by
 *                    the algorithm that a token names; or that is encrypted at too great a cost
 *   KEYSET_SYNTAX    no key set (RFC 7517) can be read there
 *   KEYSET_KEY       a key set with a key that should not be in one: private, symmetric, malformed
 *   KEYSET_KID       a key id that is there twice, or is not the thumbprint of its key
 *   TOKEN_SYNTAX     no token, by the narrow form that is allowed
 *   ALG_NOT_ALLOWED  a token with an algorithm that is not allowed
 *   KEY_UNKNOWN      the key of a token is not among those that are trusted
 *   KEY_REVOKED      the key of a token is revoked
 *   KEY_VALIDITY     a token from outside the time in which its key is valid
 *   SIG_BAD          the signature is not that of the key over these bytes
 *   CLAIM_ISS, CLAIM_SUB, CLAIM_AUD, CLAIM_IAT, CLAIM_NBF, CLAIM_EXP
 *                    the claim is missing, malformed, or not what was asked for
 *   TIMESTAMP_BAD    no time stamp, or one over something else, or not signed as it has to be
 *   TIMESTAMP_UNTRUSTED
 *                    a time stamp of an authority that is not trusted, or was not when it stamped */
typedef struct tur_refusal {
    const char *code;    /* "SIG_BAD" */
    const char *message; /* a phrase without a full stop */
    char detail[136];    /* what it is about (a kid, a member); "" or foreign text, cut to fit */
} tur_refusal;

/* One key, private or public, of an algorithm that is allowed: ES256 (P-256), ES384 (P-384), RS256
 * (RSA, 2048 to 8192 bits). It never changes, so that threads may share it. */
typedef struct tur_key tur_key;

/* Puts a passphrase of up to SIZE bytes into BUFFER and returns its length; negative when there is
 * none. Called only for a key that is encrypted. The buffer is wiped afterwards. */
typedef int (*tur_passphrase_fn)(void *ctx, char *buffer, size_t size);

/* For a process that holds private keys, before they are read and before other threads begin: no
 * core dumps, not readable by debuggers of the same user, and a heap for keys that is not swapped
 * out, where the system permits these. It concerns the whole process, so nothing else calls it. */
TUR_API void tur_protect_secrets(void);

/* Name of an algorithm, the default first; static. NULL past the end. */
TUR_API const char *tur_key_algorithm(size_t index);
/* Makes a key of ALGORITHM; RSA keys have 3072 bits. *KEY is NULL on failure, of these all;
 * TUR_ENOENT when there is no such algorithm. */
TUR_API tur_status tur_key_generate(tur_key **key, const char *algorithm);
/* Reads one PEM text: a public key (SubjectPublicKeyInfo) or a private one (PKCS #8, or the older
 * forms of OpenSSL). FN may be NULL: no passphrase then. A private key is tested to fit its public
 * part. One that is encrypted with more than 10,000,000 rounds, or by scrypt at more than 32 times its
 * usual cost, is refused before a passphrase is asked for: KEY_POLICY. */
TUR_API tur_status tur_key_read(tur_key **key, tur_refusal *why, const char *pem, size_t len,
                                tur_passphrase_fn fn, void *ctx);
/* The same from a file. One with a private key has to be a plain file of this user or of root that
 * nobody else can read or write, and no symbolic link; else KEY_FILE. TUR_EIO with errno set when it
 * cannot be read. */
TUR_API tur_status tur_key_open(tur_key **key, tur_refusal *why, const char *path,
                                tur_passphrase_fn fn, void *ctx);
/* Writes a private key as PKCS #8 to a new file that only this user can read: encrypted (AES-256,
 * PBKDF2 with 600,000 rounds), or in clear when PASSPHRASE is NULL. TUR_EIO with errno set when that
 * fails, EEXIST when the file is there already; TUR_EINVAL when the key is a public one, or the
 * passphrase is empty or longer than 1024 bytes. */
TUR_API tur_status tur_key_save(const tur_key *key, const char *path, const char *passphrase,
                                size_t len);
TUR_API void tur_key_free(tur_key *key);
/* "ES256"; static. */
TUR_API const char *tur_key_alg(const tur_key *key);
/* Its id: the thumbprint (RFC 7638, SHA-256, base64url), 43 characters. */
TUR_API const char *tur_key_kid(const tur_key *key);
TUR_API bool tur_key_is_private(const tur_key *key);
/* The public part as PEM. */
TUR_API const char *tur_key_public_pem(const tur_key *key);

/* ---- Key sets ------------------------------------------------------------------------------ */

/* Public keys with their times: a JWK Set (RFC 7517). What a set that was read says besides is kept
 * and written again. */
typedef struct tur_keys tur_keys;

/* Strings are borrowed from the set, until it changes. Times are seconds since 1970, -1 where none is
 * given. A token counts by its `iat`: not before nbf (else iat), before exp. */
typedef struct tur_key_info {
    const char *kid;        /* "" where the set says none and none can be computed */
    const char *thumbprint; /* NULL when the key is not used */
    const char *alg;        /* "ES256"; NULL when the key is not used */
    const char *unused;     /* why a key of the set is not used, a phrase; NULL when it is */
    int64_t iat, nbf, exp;
    int64_t revoked_at;
    const char *revoked_reason; /* NULL, "unspecified", "compromised", "superseded" */
    bool pinned;            /* a pin names it */
} tur_key_info;

/* NULL when memory is exhausted. */
TUR_API tur_keys *tur_keys_new(void);
TUR_API void tur_keys_free(tur_keys *keys);
/* Adds the keys of a JWK Set, of up to 1 MiB. It is refused as a whole, and nothing added, when a
 * key id is given twice, when a key is malformed, private or symmetric, or when a key id is not the
 * thumbprint of its key, unless ANY_KID. Keys that are sound but of no use here stay, unused. */
TUR_API tur_status tur_keys_read(tur_keys *keys, tur_refusal *why, const char *json, size_t len,
                                 bool any_kid);
/* Adds the public part of KEY; times as in tur_key_info. KEYSET_KID when it is there already. */
TUR_API tur_status tur_keys_add(tur_keys *keys, tur_refusal *why, const tur_key *key, int64_t iat,
                                int64_t nbf, int64_t exp);
/* Says from when on a key is not to be trusted, and why: a word of tur_key_info. What a superseded key
 * signed before stays good; otherwise nothing does. TUR_ENOENT when there is no such key, TUR_EINVAL
 * for another word or a negative time, KEY_REVOKED when that has been said of it before. */
TUR_API tur_status tur_keys_revoke(tur_keys *keys, tur_refusal *why, const char *kid, int64_t at,
                                   const char *reason);
/* Of the keys, trust only those that are pinned: by THUMBPRINT, 43 characters of base64url. Repeat for
 * more. TUR_EINVAL when it has not that form. It need not be the key of the set yet. */
TUR_API tur_status tur_keys_pin(tur_keys *keys, const char *thumbprint);
/* Fills INFO; in the order of the set, INDEX from 0. False past the end. */
TUR_API bool tur_keys_at(tur_key_info *info, const tur_keys *keys, size_t index);
/* The set as JSON, a key a line, its length in bytes in *LEN. NULL when memory is exhausted. Owned by
 * KEYS, until the next call. */
TUR_API const char *tur_keys_json(tur_keys *keys, size_t *len);

/* ---- Time stamps --------------------------------------------------------------------------- */

/* Witnesses of when tokens existed: time stamps (RFC 3161), and those whose stamps count. */
typedef struct tur_stamps tur_stamps;

enum { TUR_STAMP_MOST = 1 << 18 }; /* bytes of a time stamp */

/* NULL when memory is exhausted. */
TUR_API tur_stamps *tur_stamps_new(void);
TUR_API void tur_stamps_free(tur_stamps *stamps);
/* Trusts the certificates of PEM, of authorities or of who vouches for them; no other is. Repeat for
 * more. TIMESTAMP_UNTRUSTED when they cannot be read. */
TUR_API tur_status tur_stamps_trust(tur_stamps *stamps, tur_refusal *why, const char *pem,
                                    size_t len);
/* Adds a time stamp over a token, with or without the line feed behind it: what an authority answered
 * (TimeStampResp) or what stands in that (TimeStampToken), in DER. Whether it is good is judged with
 * the token, and so is whether it is one. */
TUR_API tur_status tur_stamps_add(tur_stamps *stamps, const void *stamp, size_t len);

/* ---- Tokens -------------------------------------------------------------------------------- */

/* A signed JSON object: a JWS in compact form (RFC 7515) that is a JWT (RFC 7519), with exactly the
 * header {"alg":...,"kid":...,"typ":"JWT"}, of up to 1 MiB. */
typedef struct tur_token tur_token;

enum { TUR_TOKEN_MOST = 1 << 20 }; /* bytes of a token */

/* Reads a token in *TOKEN, NULL on failure: its form is judged, its signature is not. One line feed
 * may follow it. Nothing that it says is to be believed before tur_token_verify(). The payload has
 * to be one JSON object without repeated members, whose numbers are integers within +-(2^53 - 1). */
TUR_API tur_status tur_token_read(tur_token **token, tur_refusal *why, const char *text, size_t len);
/* What a token is asked. */
typedef struct tur_token_policy {
    const char *iss, *sub, *aud; /* what the claims have to say; NULL is not asked. aud may be one of
                                  * several */
    int64_t now;    /* the time, in seconds since 1970: 300 s before it and after it are as good */
    int64_t proven; /* by when the token is proven to have existed, by a witness; 0 when by none */
    const tur_stamps *stamps; /* each token has to have a good one there; NULL is not asked */
} tur_token_policy;

/* TUR_OK when the token is signed by a trusted key of KEYS, and holds what POLICY asks. Two
 * implementations have to agree on the signature: TUR_EINTERNAL when they do not. Order: algorithm,
 * key, signature, claims, time stamps, times of the key. */
TUR_API tur_status tur_token_verify(tur_token *token, tur_refusal *why, const tur_keys *keys,
                                    const tur_token_policy *policy);
/* Signs CLAIMS, a JSON object as tur_token_read() wants it, in which moreover no member's name and no
 * string holds a control character, and names are ASCII. Its canonical form (RFC 8785) is what is
 * signed. The token was verified with the public part of KEY before this returns it. TUR_EINVAL when
 * KEY is a public one. */
TUR_API tur_status tur_token_sign(tur_token **token, tur_refusal *why, const tur_key *key,
                                  const char *claims, size_t len);
/* For a private key that lies elsewhere: the token without its signature, KEY being the public key.
 * Sign tur_token_input() of it there, and hand that to tur_token_attach(). */
TUR_API tur_status tur_token_prepare(tur_token **token, tur_refusal *why, const tur_key *key,
                                     const char *claims, size_t len);
/* Makes the token of INPUT, as tur_token_prepare() made it, and a signature over it: as JWS has it, or
 * of ECDSA as DER. SIG_BAD when it is not the signature of KEY. */
TUR_API tur_status tur_token_attach(tur_token **token, tur_refusal *why, const tur_key *key,
                                    const char *input, size_t len, const void *signature,
                                    size_t signature_len);
TUR_API void tur_token_free(tur_token *token);
/* The token itself, its length in *LEN; NULL while it has no signature. */
TUR_API const char *tur_token_text(const tur_token *token, size_t *len);
/* What is signed: header, dot, payload. */
TUR_API const char *tur_token_input(const tur_token *token, size_t *len);
/* The octets of the payload, a JSON text, its length in *LEN. */
TUR_API const char *tur_token_payload(const tur_token *token, size_t *len);
/* SHA-256 of the payload, 64 lower-case digits: the same for every signature over it. */
TUR_API const char *tur_token_id(const tur_token *token);
TUR_API const char *tur_token_alg(const tur_token *token);
TUR_API const char *tur_token_kid(const tur_token *token);

/* ---- Sealing ------------------------------------------------------------------------------- */

/* Reasons of what follows have codes as those of tur_refusal, and are as stable:
 *
 *   MANIFEST_SYNTAX  no manifest, or a member that is missing, not known, or of another form
 *   MANIFEST_VERSION a version of manifests that is not known
 *   SCHEMA_UNKNOWN   records of a schema that is not known here
 *   FILE_PATH        a name that no file of a manifest may have
 *   FILE_MISSING     no file of the name
 *   FILE_TYPE        a symbolic link, a folder, a device: no plain file
 *   FILE_CHANGED     a file that changed while it was read
 *   FILE_ENCODING    a file that cannot be decompressed
 *   FILE_EXTRA       a file in the folder that the manifest does not list
 *   FILE_SIZE        a file of another size
 *   FILE_DIGEST      a file of other bytes
 *   ROOT_MISMATCH    other records, or in another order
 *   SET_MISMATCH     other records, whatever their order
 *   RECORD_INVALID   records that do not conform
 *   RECORD_FORM      records that have no canonical form
 *   COUNT_MISMATCH   another number of records, of a kind, late, unpriced; other keys of tags
 *   TOTAL_MISMATCH   another total of an amount or a quantity
 *   TIME_MISMATCH    another first or last instant of use
 *   PERIOD_MISMATCH  records outside the period, or a period that was not asked for
 *   CHAIN_SERIES     manifests of two series or issuers where one is meant
 *   CHAIN_GAP        a number or an interval of the series is missing
 *   CHAIN_FORK       two manifests of one number: proof of two histories
 *   CHAIN_PREV       a manifest that names another as the one before it
 *   CHAIN_OVERLAP    a period that begins before the one before it ends
 *   CHAIN_RESTATES   a restatement of what is not known, of another series or period
 *   CHAIN_GROWTH     records of a partial export that its successor does not begin with
 *   LOG_MISMATCH     a log that is not that of the manifests before it
 *   ROLLBACK         a manifest older than one that was accepted before
 *   PROOF_SYNTAX     no proof
 *   PROOF_BAD        a proof that proves nothing
 *   UNSIGNED         no signature */

/* Manifests of a series, in any order: what is kept of each is its id and what it says of the one before
 * it. Others may be among them: the ids lead from a manifest to those before it. */
typedef struct tur_log tur_log;

/* NULL when memory is exhausted. */
TUR_API tur_log *tur_log_new(void);
TUR_API void tur_log_free(tur_log *log);
/* Refused as a manifest is whose form is none. Nothing of TOKEN is kept. */
TUR_API tur_status tur_log_add(tur_log *log, tur_refusal *why, const tur_token *token);

/* Makes the manifest of an export (exports.md#manifest): settings, files, finish; what comes out is
 * handed to tur_token_sign(). */
typedef struct tur_sealer tur_sealer;

/* NULL when memory is exhausted. */
TUR_API tur_sealer *tur_sealer_new(void);
TUR_API void tur_sealer_free(tur_sealer *s);
/* As of a validator, for the records of the files. */
TUR_API void tur_sealer_on_finding(tur_sealer *s, tur_finding_fn fn, void *ctx);
TUR_API void tur_sealer_on_progress(tur_sealer *s, void (*fn)(void *ctx, uint64_t bytes),
                                    void *ctx);
TUR_API tur_status tur_sealer_set_jobs(tur_sealer *s, int jobs);
/* What the files do not say; before the first of them. Needed are iss (who bills), series, and period
 * (START/END, instants). sub (whose usage), aud (for whom; repeat for more), jti (drawn when it is not
 * given), kind (original, the default, partial, restatement, void), rule (of the billing periods), gap
 * (START REASON: nothing was recorded from there to the period), lateness (seconds, past which a
 * record is late), sheet (ID=SHA256 of a price sheet; repeat), declare (a requirement of grade declared
 * that holds; repeat). TUR_ENOENT for another name, TUR_EINVAL for a value of another form, or given
 * twice. */
TUR_API tur_status tur_sealer_set(tur_sealer *s, const char *name, const char *value);
/* Have the manifest state the root of the set of records, which no order changes: 32 bytes of memory
 * for each record. */
TUR_API tur_status tur_sealer_set_root_of_set(tur_sealer *s);
/* The manifest before it in its series; without one it is the first. After iss. Whether PREVIOUS is
 * genuine is the caller's to know. */
TUR_API tur_status tur_sealer_follow(tur_sealer *s, tur_refusal *why, const tur_token *previous);
/* What a restatement or void replaces, and why. */
TUR_API tur_status tur_sealer_replace(tur_sealer *s, tur_refusal *why, const tur_token *original,
                                      const char *reason);
/* Have the manifest state the log of its series: of all manifests before it, which LOG has to have.
 * After follow; TUR_EINVAL without. */
TUR_API tur_status tur_sealer_log(tur_sealer *s, tur_refusal *why, tur_log *log);
/* Judges and measures COUNT files below FOLDER in their order, each in one pass. A NAME is a relative
 * path of narrow form, and no part of it a symbolic link. *ADDED becomes how many were added, which is
 * the number of the one that failed; TUR_EIO with errno set when it cannot be read. */
TUR_API tur_status tur_sealer_add(tur_sealer *s, tur_refusal *why, const char *folder,
                                  const char *const *name, size_t count, size_t *added);
/* The claims in *CLAIMS, *LEN bytes, owned by S. Records that do not conform are not sealed. NOW in
 * seconds since 1970. */
TUR_API tur_status tur_sealer_finish(const char **claims, size_t *len, tur_sealer *s,
                                     tur_refusal *why, int64_t now);
/* The file that was added as number INDEX, from 0: its name, its digest in *SHA256, 64 digits, both
 * owned by S. NULL past the end. */
TUR_API const char *tur_sealer_file(const tur_sealer *s, size_t index, const char **sha256);
/* Of the records so far. */
TUR_API const tur_summary *tur_sealer_summary(const tur_sealer *s);

/* ---- Verifying ----------------------------------------------------------------------------- */

/* How far the data are as they were signed: the same bytes; or the same records in the same order,
 * though in another form; or the same records in any order and any files. */
typedef enum tur_level {
    TUR_LEVEL_NONE = 0,
    TUR_LEVEL_SET = 1,
    TUR_LEVEL_CONTENT = 2,
    TUR_LEVEL_EXACT = 3
} tur_level;

/* "none", "set", "content", "exact"; static. */
TUR_API const char *tur_level_name(tur_level level);

/* Kept apart because they call for different deeds (exports.md#seal). */
typedef enum tur_outcome {
    TUR_VALID = 0,
    TUR_INVALID = 1,
    TUR_UNSIGNED = 2,
    TUR_UNVERIFIABLE = 3 /* signed by a key that is not among those that are trusted */
} tur_outcome;

/* "valid", "invalid", "unsigned", "unverifiable"; static. */
TUR_API const char *tur_outcome_name(tur_outcome outcome);

/* Why a verdict is not TUR_VALID. Borrowed for the length of the callback; strings may be foreign text.
 * What is absent is NULL. */
typedef struct tur_reason {
    const char *code;        /* of the lists above */
    const char *requirement; /* that is broken, "TUR-1506" */
    const char *message;     /* a phrase without a full stop */
    const char *manifest;    /* the name that it was given under */
    const char *file;
    const char *found, *wanted;
} tur_reason;

/* A return other than 0 ends the run: TUR_STOPPED. */
typedef int (*tur_reason_fn)(void *ctx, const tur_reason *reason);

/* Verifies manifests, the files that they list, and how the manifests follow each other. */
typedef struct tur_verifier tur_verifier;

/* KEYS and the stamps of POLICY are borrowed and the rest of POLICY copied, for all manifests of the
 * run. NULL when memory is exhausted. Without keys no signature is judged, and manifests may be plain
 * JSON, the claims of a token: then no outcome is TUR_VALID, and POLICY, which may be NULL, is not
 * asked. */
TUR_API tur_verifier *tur_verifier_new(const tur_keys *keys, const tur_token_policy *policy);
TUR_API void tur_verifier_free(tur_verifier *v);
/* FN may be NULL. */
TUR_API void tur_verifier_on_reason(tur_verifier *v, tur_reason_fn fn, void *ctx);
/* Has JUDGE judge the records, which nobody else may run: by its settings, of level 3 from now on, with its
 * findings, counters and progress over all manifests. What is wrong with a manifest is a finding of its
 * too, by requirement: file is the manifest, pointer leads into its claims. Reasons are told only where no
 * finding says it and something could not be judged. Before the first manifest. */
TUR_API tur_status tur_verifier_judge_by(tur_verifier *v, tur_validator *judge);
/* As of a validator, for the records of the files; progress begins anew with each manifest. */
TUR_API void tur_verifier_on_finding(tur_verifier *v, tur_finding_fn fn, void *ctx);
TUR_API void tur_verifier_on_progress(tur_verifier *v, void (*fn)(void *ctx, uint64_t bytes),
                                      void *ctx);
TUR_API tur_status tur_verifier_set_jobs(tur_verifier *v, int jobs);
/* The least that is asked; TUR_LEVEL_EXACT is the default, and TUR_LEVEL_NONE is TUR_EINVAL. */
TUR_API tur_status tur_verifier_set_level(tur_verifier *v, tur_level level);
enum {
    TUR_VERIFY_SIGNATURES = 1, /* look at no file */
    TUR_VERIFY_FOLDER = 2,     /* refuse files in the folder that no manifest lists */
    TUR_VERIFY_GAPS = 4        /* let numbers and intervals of a series be missing */
};
/* A sum of these; none is the default. */
TUR_API void tur_verifier_set_flags(tur_verifier *v, unsigned flags);
/* The period that the manifests have to be of. TUR_EINVAL when it is none. */
TUR_API tur_status tur_verifier_set_period(tur_verifier *v, const char *start, const char *end);
/* What tur_verifier_state() returned after an earlier run: nothing older is accepted any more.
 * TUR_EINVAL when it is not that. */
TUR_API tur_status tur_verifier_set_state(tur_verifier *v, const char *json, size_t len);
/* A file that stands for one that the manifest lists, in its order, wherever it lies and whatever its
 * name; repeat for the others. Of one manifest only. */
TUR_API tur_status tur_verifier_add_file(tur_verifier *v, const char *path);
/* Copies what is judged into FOLDER: the bytes of each file, as they are read, and the manifests. They
 * have no names there before the run, when all is valid, gives them those that the manifests have for
 * them; otherwise nothing stays. Nothing is written over: the run is TUR_EIO, EEXIST then. TUR_EIO with
 * errno set when FOLDER cannot be used. Not with TUR_VERIFY_SIGNATURES, nor with files that stand for
 * more or less than a manifest lists, of which the run is TUR_EINVAL. */
TUR_API tur_status tur_verifier_set_copy(tur_verifier *v, const char *folder);
/* The name that could not be copied, after a run that was TUR_EIO because of that; NULL otherwise. */
TUR_API const char *tur_verifier_copy_failed(const tur_verifier *v);
/* A manifest: TEXT is its token, of LEN bytes, NAME appears in reasons, and FOLDER, "" for the one at
 * hand, is where its files are. Its signature and claims are judged at once. */
TUR_API tur_status tur_verifier_add(tur_verifier *v, const char *name, const char *text, size_t len,
                                    const char *folder);
/* Judges files and series. TUR_EIO with errno set when a file cannot be read, TUR_EINVAL when files
 * stand for those of more or less than one manifest: there is no verdict then. */
TUR_API tur_status tur_verifier_run(tur_verifier *v);
/* The worst of all manifests; after the run. */
TUR_API tur_outcome tur_verifier_outcome(const tur_verifier *v);
/* The least of all manifests. */
TUR_API tur_level tur_verifier_level(const tur_verifier *v);
/* One of the manifests. Strings are owned by the verifier; what is not known to be signed by a trusted
 * key is NULL or 0. */
typedef struct tur_manifest_info {
    const char *name; /* that it was given under */
    tur_outcome outcome;
    tur_level level;
    const char *id, *alg, *kid; /* as it says, also where that is not verified */
    const char *iss, *sub, *series, *kind, *period_start, *period_end;
    uint64_t seq, records;
    const char *replaced_by; /* id of the restatement or void that replaces it */
    int64_t proven; /* by when it existed, by its witnesses; 0 when there is none */
    /* Manifests in the log that it states, 0 where it states none; and whether all of them were there,
     * so that it was compared. */
    uint64_t log_size;
    bool log_compared;
} tur_manifest_info;

/* Fills INFO; in the order in which they were added, INDEX from 0. False past the end. */
TUR_API bool tur_verifier_manifest(tur_manifest_info *info, const tur_verifier *v, size_t index);
/* Name of the file number INDEX that the manifest number MANIFEST lists, both from 0, owned by the verifier.
 * NULL past the end, and of a manifest that could not be read or is not known to be signed. */
TUR_API const char *tur_verifier_file(const tur_verifier *v, size_t manifest, size_t index);
/* The verdict as JSON, its length in bytes in *LEN. NULL when memory is exhausted. Owned by V, until
 * the next call. */
TUR_API const char *tur_verifier_report(tur_verifier *v, size_t *len);
/* What to keep for the next run, likewise. NULL when the outcome is not TUR_VALID. */
TUR_API const char *tur_verifier_state(tur_verifier *v, size_t *len);

/* ---- Proofs -------------------------------------------------------------------------------- */

/* That a record is of a signed export, without the other records; that a partial export grew into a
 * later one; or that a manifest is in the log of a later one. A proof carries its manifests: only keys are needed to check it. */
typedef struct tur_proof tur_proof;

enum { TUR_PROOF_MOST = 4 << 20 }; /* bytes of a proof */

/* Proves a record of the file at PATH, in whatever form of ours: the one of RECORD_ID, or where that is
 * NULL the one of INDEX, from 0. One pass over the file. Refused with ROOT_MISMATCH when the manifest
 * has no such file, with PROOF_BAD when there is no such record or several. *PROOF is NULL on failure,
 * of these all. */
TUR_API tur_status tur_proof_record(tur_proof **proof, tur_refusal *why, const tur_token *manifest,
                                    const char *path, const char *record_id, uint64_t index);
/* Proves that the file at PATH, as MANIFEST lists it, begins with the records that EARLIER lists. */
TUR_API tur_status tur_proof_growth(tur_proof **proof, tur_refusal *why, const tur_token *earlier,
                                    const tur_token *manifest, const char *path);
/* Proves that EARLIER is one of the manifests before MANIFEST, which states their log; LOG has to have
 * all of them. Where EARLIER states a log too, that it is the beginning of the later one. */
TUR_API tur_status tur_proof_history(tur_proof **proof, tur_refusal *why, const tur_token *earlier,
                                     const tur_token *manifest, tur_log *log);
/* Reads a proof: its form is judged, and nothing proven. */
TUR_API tur_status tur_proof_read(tur_proof **proof, tur_refusal *why, const char *json, size_t len);
TUR_API void tur_proof_free(tur_proof *proof);
/* The proof as JSON, its length in bytes in *LEN. */
TUR_API const char *tur_proof_json(const tur_proof *proof, size_t *len);
/* TUR_OK when the manifests are signed by trusted keys, and the path leads to what they signed. Of a
 * proof that was read. */
TUR_API tur_status tur_proof_verify(tur_proof *proof, tur_refusal *why, const tur_keys *keys,
                                    const tur_token_policy *policy);

/* What a proof says; strings are borrowed from it. */
typedef struct tur_proof_info {
    const char *id, *iss, *series; /* of the manifest */
    uint64_t seq;
    const char *period_start, *period_end;
    const char *file;       /* NULL where history is proven */
    uint64_t size, index;   /* records of the file; number of the record, from 0 */
    const char *record;     /* in canonical form; NULL where growth is proven */
    size_t record_len;
    uint64_t grown_from;    /* records that were there before, where growth is proven */
    int64_t proven;         /* by when the manifest existed, by its witnesses; 0 when there is none */
    const char *earlier;    /* id of the earlier manifest, where growth or history is proven; else NULL */
    uint64_t earlier_seq;
    const char *earlier_start, *earlier_end; /* its period */
} tur_proof_info;

/* NULL before tur_proof_verify() returned TUR_OK. */
TUR_API const tur_proof_info *tur_proof_says(const tur_proof *proof);

#ifdef __cplusplus
}
#endif
#endif
