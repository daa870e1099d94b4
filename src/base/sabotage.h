/* One requirement is judged wrongly on purpose, to see whether some case notices (make
 * check-sabotage). Other builds have none of this: the functions are constants there. */
#ifndef TUR_BASE_SABOTAGE_H
#define TUR_BASE_SABOTAGE_H

#include <stdbool.h>

typedef enum tur__harm {
    TUR__UNHARMED,
    TUR__SILENT, /* its violations are not told */
    TUR__ALWAYS, /* it is violated wherever it is tested */
    TUR__LAX,    /* what it compares may be off by one step */
    TUR__LOOSE   /* it is tested whether its conditions hold or not */
} tur__harm;

#ifdef TUR_SABOTAGE
typedef struct tur__sabotage {
    tur__harm harm;
    int requirement;
} tur__sabotage;
extern tur__sabotage tur__sabotaged; /* set between runs, by one thread */

static inline bool tur__harms(tur__harm harm, int requirement)
{
    return tur__sabotaged.harm == harm && tur__sabotaged.requirement == requirement;
}
#else
static inline bool tur__harms(tur__harm harm, int requirement)
{
    (void)harm, (void)requirement;
    return false;
}
#endif

/* How many steps beyond its limit the requirement lets pass. */
static inline int tur__slack(int requirement) { return tur__harms(TUR__LAX, requirement); }

#endif
