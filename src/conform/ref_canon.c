/* canon: a file of records becomes its canonical bytes. */
#include <errno.h>
#include <string.h>

#include "conform/outcome.h"
#include "conform/ref.h"

enum { MOST = 256 << 20 };

static bool add_lines(tur__buf *out, tur__arena *a, const char *text, size_t len)
{
    while (len) {
        const char *end = memchr(text, '\n', len);
        size_t size = end ? (size_t)(end - text) : len, used;
        tur__json_error error;
        const tur__json *record = tur__json_parse(a, text, size, &used, &error);
        if (!record) return false;
        tur__json_write(out, record);
        tur__buf_putc(out, '\n');
        size += end != NULL;
        text += size;
        len -= size;
    }
    return true;
}

static void run(cf_request *r, const tur__json *params)
{
    tur__buf out = {0};
    /* Only what conforms has a canonical form. */
    if (!cf_ref_judge(r, params) || r->reply.answer != CF_ACCEPTED) return;
    for (size_t i = 0; i < r->ins; i++) {
        size_t len = 0;
        const char *text = cf_read(r->arena, r->in[i], MOST, &len);
        if (!text || !add_lines(&out, r->arena, text, len)) {
            cf_ref_fails(r, "what conforms could not be read again");
            break;
        }
    }
    cf_text(&out);
    if (r->reply.answer == CF_ACCEPTED && !cf_write(cf_printf(r->arena, "%s/" CF_CANONICAL, r->out), out.data ? out.data : "", out.len))
        cf_ref_fails(r, strerror(errno));
    tur__buf_free(&out);
}

const cf_verb cf_verb_canon = {.name = "canon", .run = run};
