/* An exporter for the activity scripts of the suite: it shows that each script can be exported, and
 * what comes out. The events are described in conformance/1.0/meta/README.md. */
#ifndef TUR_CONFORM_EXPORT_H
#define TUR_CONFORM_EXPORT_H

#include "base/buf.h"

/* Appends the records of SCRIPT to OUT. False with *WHY, static, when an event cannot be read. */
bool tur__export(tur__buf *out, const char **why, const tur__buf *script);

#endif
