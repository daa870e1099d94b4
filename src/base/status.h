/* What happened to a call. What is true of the data is a finding, never a status. */
#ifndef TUR_BASE_STATUS_H
#define TUR_BASE_STATUS_H

#include "tur.h"

/* printf-like checking and cold placement for the paths that good input never takes. */
#define TUR__PRINTF(f, a) __attribute__((format(printf, f, a)))
#define TUR__COLD __attribute__((cold, noinline))
/* Against the compiler's guess: into its caller, which keeps what it points to in registers; or out of
 * a caller that needs the registers itself. */
#define TUR__INLINE inline __attribute__((always_inline))
#define TUR__APART __attribute__((noinline))
#define TUR__LIKELY(x) __builtin_expect(!!(x), 1)
#define TUR__UNLIKELY(x) __builtin_expect(!!(x), 0)

#endif
