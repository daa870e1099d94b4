#ifndef TUR_TEST_ROUNDTRIP_PARITY_H
#define TUR_TEST_ROUNDTRIP_PARITY_H

#include "base/buf.h"

/* How many rejected records of the register have in FORM the findings that they have as JSON Lines, or
 * cannot be written in it; *DIFFER counts the others. */
size_t parity(const char *form, size_t *differ);

#endif
