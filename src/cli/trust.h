/* Whom a command that verifies trusts, and for what: keys, pins, and the claims that are asked. */
#ifndef TUR_CLI_TRUST_H
#define TUR_CLI_TRUST_H

#include <stdbool.h>

#include "cli/opt.h"
#include "cli/out.h"
#include "tur.h"

struct cli_trust {
    struct cli_list jwks, keys, pins, tsr, tsa;
    const char *iss, *sub, *aud, *at;
    bool any_kid;
    tur_stamps *stamps; /* made of tsr and tsa; NULL where no witness is asked for */
};

/* Rows for the table of a command; TRUST is a pointer to a cli_trust. */
#define CLI_TRUST_OPTIONS(trust)                                                                   \
    {"jwks", 0, "FILE", "key set of the one who signs; repeatable", OPT_EACH(&(trust)->jwks),      \
     .values = CLI_FILES},                                                                         \
    {"key", 0, "FILE", "public key of the one who signs, as PEM; repeatable",                      \
     OPT_EACH(&(trust)->keys), .values = CLI_FILES},                                               \
    {"pin", 0, "THUMBPRINT", "of these keys, trust only this one; repeatable",                     \
     OPT_EACH(&(trust)->pins)},                                                                    \
    {"allow-custom-kid", 0, NULL, "take key ids that are not thumbprints",                         \
     OPT_FLAG(&(trust)->any_kid)},                                                                 \
    {"iss", 0, "ISSUER", "who has to have signed it", OPT_TEXT(&(trust)->iss)},                    \
    {"aud", 0, "AUDIENCE", "for whom it has to be: you; asked for where it is for somebody",       \
     OPT_TEXT(&(trust)->aud)},                                                                     \
    {"sub", 0, "SUBJECT", "whose usage it has to be", OPT_TEXT(&(trust)->sub)},                    \
    {"at", 0, "TIME", "the time to judge by (now)", OPT_TEXT(&(trust)->at)},                       \
    {"tsa-ca", 0, "FILE", "certificates, as PEM, of an authority for time stamps (RFC 3161), or of who " \
     "vouches for it; a good stamp is asked for then; repeatable", OPT_EACH(&(trust)->tsa),        \
     .values = CLI_FILES},                                                                         \
    {"tsr", 0, "FILE", "a time stamp over a manifest, as the authority answered; repeatable",      \
     OPT_EACH(&(trust)->tsr), .values = CLI_FILES}

/* Adds the time stamp in the file PATH. False after saying for OPTION why not. */
bool cli_trust_stamp(struct cli_trust *trust, const char *option, const char *path);
/* The keys, and what is asked of tokens, which borrows from TRUST; NULL after saying why not, *STATUS being what to exit with. */
tur_keys *cli_trust_keys(int *status, tur_token_policy *policy, struct cli_trust *trust);
void cli_trust_free(struct cli_trust *trust);

/* ", existed by 2026-11-02T00:00:00Z"; nothing where nobody saw it. */
void cli_trust_put_proven(struct cli_text *t, int64_t proven);

/* A token from a file, whose form is judged; NULL after saying for OPTION, or "", why not. */
tur_token *cli_token_open(const char *option, const char *path);
/* The same, and in *REFUSED whether what was read is no token. */
tur_token *cli_token_read(bool *refused, const char *option, const char *path);
/* The manifests that PATHS name, those of a folder by their names. NULL after saying for --log why not. */
tur_log *cli_log_open(const struct cli_list *paths);

/* How names of manifests end. */
#define CLI_MANIFEST ".manifest.jws"

#endif
