/* Expected failures: a list of cases that are known to fail, each with an end and an issue.
 *
 *     # pattern      requirement   expires      issue                       # message it begins with
 *     cost-fx-*      TUR-0711      2027-03-31   https://example.org/12      # want 10.00, got 10.01
 *     @flaky big-10  -             2026-12-31   https://example.org/40
 *
 * A list that is not true any more fails the run: what is listed fails, as it says, until its day. */
#ifndef TUR_CONFORM_XFAIL_H
#define TUR_CONFORM_XFAIL_H

#include "conform/run.h"

/* Applies the list in the settings of S to its results. False with *WHY where it cannot be read. */
bool cf_xfail_apply(cf_session *s, const char **why);
/* Whether TEXT is a date, YYYY-MM-DD. */
bool cf_is_date(const char *text);

#endif
