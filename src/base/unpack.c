#include "base/unpack.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

enum { INPUT = 128 * 1024 };

/* What an archive of several parts has next. */
typedef enum part {
    INSIDE,
    BETWEEN /* parts, or at the end */
} part;

struct tur__unpack {
    tur_read_fn read;
    void *ctx;
    z_stream gzip;
    ZSTD_DCtx *zstd; /* NULL: gzip */
    part part;
    bool end; /* READ has nothing more */
    const char *trouble;
    size_t at, len; /* of the input */
    unsigned char input[INPUT];
};

static bool is_gzip(const unsigned char *p, size_t len) { return len >= 2 && p[0] == 0x1F && p[1] == 0x8B; }

/* A frame, or one that readers skip. */
static bool is_zstd(const unsigned char *p, size_t len)
{
    return len >= 4 && ((p[0] == 0x28 && p[1] == 0xB5 && p[2] == 0x2F && p[3] == 0xFD) ||
                        (p[0] >> 4 == 5 && p[1] == 0x2A && p[2] == 0x4D && p[3] == 0x18));
}

bool tur__unpack_knows(const void *head, size_t len) { return is_gzip(head, len) || is_zstd(head, len); }

tur__unpack *tur__unpack_new(const void *head, size_t len, tur_read_fn read, void *ctx)
{
    tur__unpack *u = calloc(1, sizeof *u);
    if (!u) return NULL;
    u->read = read;
    u->ctx = ctx;
    bool made;
    if (is_gzip(head, len)) {
        enum { ANY_WINDOW = 15, OF_GZIP = 16 };
        made = inflateInit2(&u->gzip, ANY_WINDOW + OF_GZIP) == Z_OK;
    } else {
        made = (u->zstd = ZSTD_createDCtx()) &&
               !ZSTD_isError(ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, TUR__UNPACK_WINDOW_LOG));
    }
    if (made) return u;
    if (u->zstd) ZSTD_freeDCtx(u->zstd);
    free(u);
    return NULL;
}

void tur__unpack_free(tur__unpack *u)
{
    if (!u) return;
    if (u->zstd) ZSTD_freeDCtx(u->zstd);
    else inflateEnd(&u->gzip);
    free(u);
}

const char *tur__unpack_trouble(const tur__unpack *u) { return u->trouble; }

static int64_t fail(tur__unpack *u, const char *trouble)
{
    u->trouble = trouble;
    errno = EBADMSG;
    return -1;
}

/* Reads more input behind what is left. Negative when that failed. */
static int64_t fill(tur__unpack *u)
{
    memmove(u->input, u->input + u->at, u->len - u->at);
    u->len -= u->at;
    u->at = 0;
    int64_t n = u->read(u->ctx, u->input + u->len, INPUT - u->len);
    if (n > 0) u->len += (size_t)n;
    u->end = n == 0;
    return n;
}

/* ---- gzip ---- */

static const char *gzip_trouble(const tur__unpack *u)
{
    const char *why = u->gzip.msg ? u->gzip.msg : "";
    if (!strcmp(why, "incorrect data check")) return "the gzip data does not have the checksum that it states";
    if (!strcmp(why, "incorrect length check")) return "the gzip data does not have the length that it states";
    return "the gzip data is damaged";
}

/* Unpacks what there is; -1 when the archive is wrong. What came out before that is handed out first. */
static int64_t inflate_some(tur__unpack *u, void *buffer, size_t size)
{
    enum { MOST = 1 << 30 };
    unsigned room = size < MOST ? (unsigned)size : MOST;
    u->gzip.next_in = u->input + u->at;
    u->gzip.avail_in = (unsigned)(u->len - u->at);
    u->gzip.next_out = buffer;
    u->gzip.avail_out = room;
    int result = inflate(&u->gzip, Z_NO_FLUSH);
    u->at = u->len - u->gzip.avail_in;
    if (result == Z_MEM_ERROR) return errno = ENOMEM, -1;
    if (result == Z_STREAM_END) u->part = BETWEEN;
    /* Z_BUF_ERROR: it needs more input, or room */
    else if (result != Z_OK && result != Z_BUF_ERROR && fail(u, gzip_trouble(u)) && u->gzip.avail_out == room) return -1;
    return room - u->gzip.avail_out;
}

/* ---- Zstandard ---- */

static int64_t zstd_fail(tur__unpack *u, size_t result)
{
    switch (ZSTD_getErrorCode(result)) {
    case ZSTD_error_memory_allocation: return errno = ENOMEM, -1;
    case ZSTD_error_frameParameter_windowTooLarge: return fail(u, "the zstd data needs a window of more than 128 MiB");
    case ZSTD_error_checksum_wrong: return fail(u, "the zstd data does not have the checksum that it states");
    case ZSTD_error_dictionary_wrong: return fail(u, "the zstd data needs a dictionary");
    default: return fail(u, "the zstd data is damaged");
    }
}

static int64_t decompress_some(tur__unpack *u, void *buffer, size_t size)
{
    ZSTD_inBuffer in = {u->input, u->len, u->at};
    ZSTD_outBuffer out = {buffer, size, 0};
    size_t result = ZSTD_decompressStream(u->zstd, &out, &in);
    u->at = in.pos;
    if (ZSTD_isError(result)) return zstd_fail(u, result);
    u->part = result ? INSIDE : BETWEEN;
    return (int64_t)out.pos;
}

/* ---- Both ---- */

/* Between two parts: whether another begins. -1 when something else does. */
static int begin_part(tur__unpack *u)
{
    while (u->len - u->at < TUR__UNPACK_HEAD && !u->end)
        if (fill(u) < 0) return -1;
    size_t have = u->len - u->at;
    if (!have) return 0;
    if (!(u->zstd ? is_zstd(u->input + u->at, have) : is_gzip(u->input + u->at, have)))
        return (int)fail(u, u->zstd ? "something that is no zstd data stands behind it" : "something that is no gzip data stands behind it");
    if (!u->zstd) inflateReset(&u->gzip);
    u->part = INSIDE;
    return 1;
}

int64_t tur__unpack_read(tur__unpack *u, void *buffer, size_t size)
{
    if (u->trouble) return fail(u, u->trouble);
    for (;;) {
        int begun = u->part == BETWEEN ? begin_part(u) : 1;
        if (begun <= 0) return begun;
        size_t before = u->at;
        int64_t n = u->zstd ? decompress_some(u, buffer, size) : inflate_some(u, buffer, size);
        if (n) return n;
        if (u->part == BETWEEN || u->at != before) continue;
        if (u->end) return fail(u, u->zstd ? "the zstd data ends early" : "the gzip data ends early");
        if (fill(u) < 0) return -1;
    }
}
