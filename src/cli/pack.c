#include "cli/pack.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

struct cli_pack {
    void (*write)(void *ctx, const char *bytes, size_t len);
    void *ctx;
    z_stream gzip;
    ZSTD_CCtx *zstd; /* NULL: gzip */
    char bytes[1 << 16];
};

static bool ends_in(const char *path, const char *ending)
{
    size_t len = strlen(path), ending_len = strlen(ending);

    return len > ending_len && !strcmp(path + len - ending_len, ending);
}

static bool begin(struct cli_pack *pack, bool gzip)
{
    enum { WINDOW_AND_GZIP = 15 + 16, MEMORY = 8 };

    if (gzip)
        return deflateInit2(&pack->gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED, WINDOW_AND_GZIP, MEMORY,
                            Z_DEFAULT_STRATEGY) == Z_OK;
    pack->zstd = ZSTD_createCCtx();
    return pack->zstd && !ZSTD_isError(ZSTD_CCtx_setParameter(pack->zstd, ZSTD_c_checksumFlag, 1));
}

bool cli_pack_open(struct cli_pack **pack, const char *path,
                   void (*write)(void *ctx, const char *bytes, size_t len), void *ctx)
{
    bool gzip = ends_in(path, ".gz");

    *pack = NULL;
    if (!gzip && !ends_in(path, ".zst")) return true;
    *pack = calloc(1, sizeof **pack);
    if (!*pack) return false;
    (*pack)->write = write;
    (*pack)->ctx = ctx;
    if (begin(*pack, gzip)) return true;
    if ((*pack)->zstd) ZSTD_freeCCtx((*pack)->zstd);
    free(*pack);
    *pack = NULL;
    return false;
}

static bool deflate_all(struct cli_pack *pack, const char *bytes, size_t len, int flush)
{
    z_stream *z = &pack->gzip;
    int result;

    z->next_in = (unsigned char *)bytes;
    z->avail_in = (unsigned)len;
    do {
        z->next_out = (unsigned char *)pack->bytes;
        z->avail_out = sizeof pack->bytes;
        result = deflate(z, flush);
        if (result == Z_STREAM_ERROR) return false;
        pack->write(pack->ctx, pack->bytes, sizeof pack->bytes - z->avail_out);
    } while (!z->avail_out);
    return true;
}

static bool compress_all(struct cli_pack *pack, const char *bytes, size_t len, ZSTD_EndDirective end)
{
    ZSTD_inBuffer in = {bytes, len, 0};
    size_t left;

    do {
        ZSTD_outBuffer out = {pack->bytes, sizeof pack->bytes, 0};

        left = ZSTD_compressStream2(pack->zstd, &out, &in, end);
        if (ZSTD_isError(left)) return false;
        pack->write(pack->ctx, pack->bytes, out.pos);
    } while (end == ZSTD_e_end ? left : in.pos < in.size);
    return true;
}

bool cli_pack_add(struct cli_pack *pack, const char *bytes, size_t len)
{
    enum { MOST = 1 << 30 };

    if (pack->zstd) return compress_all(pack, bytes, len, ZSTD_e_continue);
    for (; len > MOST; bytes += MOST, len -= MOST)
        if (!deflate_all(pack, bytes, MOST, Z_NO_FLUSH)) return false;
    return deflate_all(pack, bytes, len, Z_NO_FLUSH);
}

bool cli_pack_end(struct cli_pack *pack)
{
    return pack->zstd ? compress_all(pack, "", 0, ZSTD_e_end) : deflate_all(pack, "", 0, Z_FINISH);
}

void cli_pack_free(struct cli_pack *pack)
{
    if (!pack) return;
    if (pack->zstd)
        ZSTD_freeCCtx(pack->zstd);
    else
        deflateEnd(&pack->gzip);
    free(pack);
}
