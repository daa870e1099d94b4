/* Version and names: what the library says of itself. */
#include "tur.h"

#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>
#include <openssl/crypto.h>

#include "base/status.h"

const char *tur_version(void) { return TUR_VERSION; }

const char *tur_version_of(size_t index, const char **version)
{
    static const char *const names[] = {"libtur", "specification", "libcrypto", "libxml2"};
    const char *const versions[] = {TUR_VERSION, TUR_SPEC_VERSION, OpenSSL_version(OPENSSL_VERSION_STRING), xmlParserVersion};
    if (index >= sizeof names / sizeof *names) return NULL;
    *version = versions[index];
    return names[index];
}

const char *tur_status_text(tur_status status)
{
    switch (status) {
#define X(name, value, text) case name: return text;
        TUR_STATUS_LIST(X)
#undef X
    }
    return "unknown status";
}

const char *tur_severity_name(tur_severity severity)
{
    static const char *const names[] = {"ignore", "info", "warning", "error"};
    return severity <= TUR_ERROR ? names[severity] : "unknown";
}

/* Documents that the build embeds: X(name, length, text) rows of gen/schemas.inc. */
static const struct {
    const char *name;
    size_t len;
    const char *text;
} schemas[] = {
#include "gen/schemas.inc"
};

const char *tur_schema_name(size_t index)
{
    return index < sizeof schemas / sizeof *schemas ? schemas[index].name : NULL;
}

const char *tur_schema_text(size_t *len, const char *name)
{
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++)
        if (!strcmp(name, schemas[i].name)) return *len = schemas[i].len, schemas[i].text;
    return NULL;
}
