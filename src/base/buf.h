/* Growing bytes. */
#ifndef TUR_BASE_BUF_H
#define TUR_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

/* Zero-initialise to start. After a failed allocation `failed` stays set and appends do nothing:
 * check it once, before the bytes are used. */
typedef struct tur__buf {
    char *data; /* owned; no NUL behind it unless tur__buf_text was called */
    size_t len, cap;
    bool failed;
} tur__buf;

void tur__buf_add(tur__buf *b, const void *bytes, size_t len);
void tur__buf_puts(tur__buf *b, const char *text);
void tur__buf_putc(tur__buf *b, char c);
void tur__buf_printf(tur__buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Makes room for LEN more bytes; false when memory is exhausted. */
bool tur__buf_reserve(tur__buf *b, size_t len);
/* The bytes with a NUL behind them, borrowed until the next change; "" when empty or failed. */
const char *tur__buf_text(tur__buf *b);
void tur__buf_free(tur__buf *b);

#endif
