/* The end of a record: identity, provenance, repeats. */
#include <stdio.h>
#include <string.h>

#include "format/build.h"

/* The RFC 8785 text of the key, with NUMBER appended on a repeat. */
static void write_key(tur__run *run, tur__buf *b, const char *const *key, size_t n, uint64_t number)
{
    b->len = 0;
    tur__buf_putc(b, '[');
    for (size_t i = 0; i < n; i++) {
        const char *part = key[i] ? key[i] : "";
        tur__json *s = tur__json_new_string(&run->arena, part, strlen(part));
        if (!s) return tur__fail(run, TUR_ENOMEM);
        if (i) tur__buf_putc(b, ',');
        tur__json_write(b, s);
    }
    if (number > 1) tur__buf_printf(b, "%s\"%llu\"", n ? "," : "", (unsigned long long)number);
    tur__buf_putc(b, ']');
    if (b->failed) tur__fail(run, TUR_ENOMEM);
}

static void digest(tur__run *run, uint8_t out[TUR__SHA256_SIZE], const void *bytes, size_t len)
{
    if (!tur__sha256_begin(&run->sha) || !tur__sha256_add(&run->sha, bytes, len) ||
        !tur__sha256_end(&run->sha, out))
        tur__fail(run, TUR_ENOMEM);
}

/* What has to be equal for two rows to say the same: all of the record, or of a poll the figures
 * alone, since a poll has times and ids of its own. */
static void digest_content(tur__run *run, uint8_t out[TUR__SHA256_SIZE], const tur__json *record,
                           tur__repeat repeat)
{
    static const char *const figures[] = {"meters", "stated", "complete", "avoided", "charges"};
    run->scratch.len = 0;
    if (repeat == TUR__REPEAT_POLL) {
        for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
            const tur__json *v = tur__json_get(record, figures[i]);
            if (v) tur__json_write(&run->scratch, v);
            tur__buf_putc(&run->scratch, '\n');
        }
    } else {
        tur__json_write(&run->scratch, record);
    }
    if (run->scratch.failed) return tur__fail(run, TUR_ENOMEM);
    digest(run, out, run->scratch.data, run->scratch.len);
}

/* False where the record is not to be written. Sets the number of the occurrence. */
static bool first_sight(tur__run *run, const tur__json *record, const uint8_t key[16],
                        tur__repeat repeat, uint64_t *number)
{
    uint8_t content[TUR__SHA256_SIZE] = {0};
    if (repeat != TUR__REPEAT_COUNTS) digest_content(run, content, record, repeat);
    tur__sighting *s = tur__seen_at(&run->seen, key);
    if (!s || !tur__going(run)) return tur__fail(run, TUR_ENOMEM), false;
    *number = s->times + 1;
    if (!s->times) {
        s->times = 1;
        s->row = run->sum.rows;
        memcpy(s->content, content, 16);
        return true;
    }
    bool same = !memcmp(s->content, content, 16);
    unsigned long long row = (unsigned long long)s->row;
    if (repeat == TUR__REPEAT_COUNTS) {
        s->times++;
        tur__find(run, "TUR-1305", NULL,
                  tur__text(run, "the keys of row %llu of this run; both are counted", row),
                  "each group once");
        return true;
    }
    if (same) {
        tur__row_skip(run, "TUR-1305", NULL,
                      tur__text(run, "the usage of row %llu of this run again", row), "each usage once");
        return false;
    }
    if (repeat == TUR__REPEAT_POLL) {
        tur__row_refuse(run, "TUR-1302", NULL,
                        tur__text(run, "other figures than row %llu of this run for the same usage", row),
                        "equal figures");
        return false;
    }
    s->times++;
    tur__find(run, "TUR-1305", NULL,
              tur__text(run, "the id of row %llu of this run with other content; both are counted", row),
              "an id for each usage");
    return true;
}

void tur__emit(tur__run *run, tur__json *record, const char *const *key, size_t n, const char *part,
               tur__repeat repeat)
{
    uint8_t hash[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX], id[TUR__UUID];
    tur__buf text = {0};
    uint64_t number = 1;
    if (!record || run->row_refused || !tur__going(run)) return;
    tur__fill(run, record);
    const tur__json *emitter = tur__json_get(record, "emitter");
    if (!emitter) {
        tur__put_word(run, record, "emitter", tur__text(run, "urn:tur:convert:%s", run->from->name));
        emitter = tur__json_get(record, "emitter");
    }
    /* The first sight is of key and part: two parts of one row are no repeat. */
    write_key(run, &text, key, n, 1);
    tur__buf_putc(&text, '\n');
    tur__buf_puts(&text, part ? part : "");
    if (text.failed) tur__fail(run, TUR_ENOMEM);
    if (tur__going(run)) digest(run, hash, text.data, text.len);
    if (tur__going(run) && first_sight(run, record, hash, repeat, &number)) {
        write_key(run, &text, key, n, number);
        if (tur__going(run) &&
            !tur__uuid(id, run->id_key, run->id_key_len, emitter->text, run->from->name, text.data,
                       text.len, part))
            tur__fail(run, TUR_ENOMEM);
        if (tur__going(run)) tur__put_word(run, record, "record_id", id);
        /* The bytes of the row's JSON value as they stand in the source, nothing before or behind. */
        if (run->row && run->text && tur__going(run)) {
            size_t len;
            const char *raw = tur__raw(run, run->row, &len);
            digest(run, hash, raw, len);
            tur__sha256_hex(hex, hash);
            tur__put_word(run, record, "provenance.source_digest", hex);
        }
        tur__record_write(run, record);
    }
    tur__buf_free(&text);
}
