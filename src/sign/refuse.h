/* How a refusal is said: tur_refusal of tur.h. */
#ifndef TUR_SIGN_REFUSE_H
#define TUR_SIGN_REFUSE_H

#include <stddef.h>

#include "tur.h"

/* Fills WHY unless it is NULL; CODE and MESSAGE are static. Returns TUR_EREFUSED. */
tur_status tur__refuse(tur_refusal *why, const char *code, const char *message);
/* The same about DETAIL, LEN bytes of anything; what does not fit is cut, a NUL in it is replaced. */
tur_status tur__refuse_about(tur_refusal *why, const char *code, const char *message,
                             const char *detail, size_t len);

#endif
