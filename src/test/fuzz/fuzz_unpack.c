/* Whatever an archive holds comes out the same however it is asked for, or is refused; and what was
 * packed comes back. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/io.h"
#include "test/drip.h"

/* What is unpacked at most: an input may stand for gigabytes. */
enum { MOST = 1 << 20 };

static void check(bool holds)
{
    if (!holds) abort();
}

/* Unpacks into OUT; whether it came to its end. */
static bool unpack(tur__buf *out, const uint8_t *bytes, size_t len, size_t stride, size_t size)
{
    static char block[4096];
    drip d = {bytes, len, stride, 0};
    tur_source *s = tur_source_new("fuzz", drip_read, &d);
    int64_t n = 0;
    check(s);
    while (out->len < MOST && (n = tur__source_read(s, block, size)) > 0) tur__buf_add(out, block, (size_t)n);
    check((n < 0) == (tur_source_error(s) != 0));
    check(n >= 0 || tur_source_trouble(s) || tur_source_error(s) == 12);
    if (n == 0 && out->len < MOST) check(d.at == len);
    tur_source_close(s);
    check(!out->failed);
    return n == 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t packed[1 << 18];
    tur__buf whole = {0}, pieces = {0}, back = {0};
    bool fine = unpack(&whole, data, size, SIZE_MAX, 4096);
    bool again = unpack(&pieces, data, size, 3, 61);
    /* of an archive that is refused, the last bytes may be withheld */
    size_t least = whole.len < pieces.len ? whole.len : pieces.len;
    if (least < MOST) check(fine == again && (!fine || whole.len == pieces.len));
    check(!least || !memcmp(whole.data, pieces.data, least));

    uLongf room = sizeof packed - 20;
    if (size && size < sizeof packed / 2) {
        z_stream z = {.next_in = (unsigned char *)(uintptr_t)data, .avail_in = (unsigned)size, .next_out = packed, .avail_out = (unsigned)room};
        check(deflateInit2(&z, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) == Z_OK && deflate(&z, Z_FINISH) == Z_STREAM_END);
        check(unpack(&back, packed, room - z.avail_out, 1000, 4096) && back.len == size && !memcmp(back.data, data, size));
        deflateEnd(&z);
        size_t n = ZSTD_compress(packed, sizeof packed, data, size, 1);
        back.len = 0;
        check(!ZSTD_isError(n) && unpack(&back, packed, n, 1000, 4096) && back.len == size && !memcmp(back.data, data, size));
    }
    tur__buf_free(&whole);
    tur__buf_free(&pieces);
    tur__buf_free(&back);
    return 0;
}
