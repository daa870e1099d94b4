#include "sign/refuse.h"

#include <string.h>

#include "base/utf8.h"

tur_status tur__refuse(tur_refusal *why, const char *code, const char *message)
{
    return tur__refuse_about(why, code, message, "", 0);
}

tur_status tur__refuse_about(tur_refusal *why, const char *code, const char *message,
                             const char *detail, size_t len)
{
    if (!why) return TUR_EREFUSED;
    memset(why, 0, sizeof *why);
    why->code = code;
    why->message = message;
    if (len >= sizeof why->detail) len = sizeof why->detail - 1;
    /* A code point is not cut in two: what a reader prints stays what it was. */
    len = tur__utf8_valid(detail, len);
    memcpy(why->detail, detail, len);
    for (size_t i = 0; i < len; i++)
        if (!why->detail[i]) why->detail[i] = ' ';
    return TUR_EREFUSED;
}
