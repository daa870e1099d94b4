/* canon FILE: canonical form and leaf of every line, and nothing else; a digest of the leaves. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sha256.h"
#include "record/canon.h"
#include "record/key.h"

int main(int argc, char **argv)
{
    enum { BLOCK = 1 << 20 };
    static char block[BLOCK + TUR__PAD + 1];
    tur__canon canon = {0};
    tur__sha256 leaf = {0}, all = {0};
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    size_t have = 0, n, size, same = 0, count = 0;
    FILE *f = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!f || !tur__sha256_begin(&all)) return 2;
    while ((n = fread(block + have, 1, BLOCK - have, f))) {
        have += n;
        char *line = block, *stop;
        for (; (stop = memchr(line, '\n', have - (size_t)(line - block))); line = stop + 1, count++) {
            const char *form = tur__canon_text(&canon, &size, line, (size_t)(stop - line));
            if (!form || !tur__sha256_begin(&leaf) || !tur__sha256_add(&leaf, "", 1) || !tur__sha256_add(&leaf, form, size) ||
                !tur__sha256_end(&leaf, digest) || !tur__sha256_add(&all, digest, sizeof digest))
                return 1;
            same += form == line;
        }
        have -= (size_t)(line - block);
        memmove(block, line, have);
    }
    if (have || !tur__sha256_end(&all, digest)) return 1;
    tur__sha256_hex(hex, digest);
    printf("%s %zu lines, %zu canonical already\n", hex, count, same);
    return 0;
}
