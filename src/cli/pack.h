/* Compressing what is written, by the name of the file that it goes to. */
#ifndef TUR_CLI_PACK_H
#define TUR_CLI_PACK_H

#include <stdbool.h>
#include <stddef.h>

struct cli_pack;

/* In *PACK what PATH asks for: gzip for .gz, Zstandard for .zst, else NULL. WRITE gets what is packed.
 * The same bytes are packed the same: no time and no name stands in the archive. False when memory is
 * exhausted. */
bool cli_pack_open(struct cli_pack **pack, const char *path,
                   void (*write)(void *ctx, const char *bytes, size_t len), void *ctx);
/* False when memory is exhausted, also below. */
bool cli_pack_add(struct cli_pack *pack, const char *bytes, size_t len);
/* Ends the archive. */
bool cli_pack_end(struct cli_pack *pack);
void cli_pack_free(struct cli_pack *pack);

#endif
