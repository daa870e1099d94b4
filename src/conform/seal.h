/* What the verbs sign and verify share with the judge of a manifest that was signed: files of a request
 * by their names, and a verifier as its parameters say. */
#ifndef TUR_CONFORM_SEAL_H
#define TUR_CONFORM_SEAL_H

#include "conform/adapter.h"
#include "tur.h"

/* Names by which files are told apart; every other file of a request is data. */
#define CF_KEYS "keys.jwks.json"
#define CF_KEY "key.pem"
#define CF_MANIFEST ".manifest.jws"
#define CF_AUTHORITIES "authorities.pem"
#define CF_STAMP CF_MANIFEST ".tsr"

/* The name of a file, without its folder. */
const char *cf_name_of(const char *path);
bool cf_is_manifest(const char *path);
/* Reads PATH as a key set; NULL with *CODE, which is static, or NULL where the file cannot be read. */
tur_keys *cf_keys_read(tur__arena *a, const char *path, const char **code);
/* The time stamps among the files of R and those whose stamps count; NULL without these, or with *WHY. */
tur_stamps *cf_stamps_read(const cf_request *r, const char **why);
/* A verifier for PARAMS {iss, sub, aud, at, period, level, gaps}, which borrows STAMPS, NULL for none; NULL
 * with *WHY where they are none. */
tur_verifier *cf_verifier(const tur_keys *keys, const tur_stamps *stamps, const tur__json *params, const char **why);
/* Adds the manifest at PATH, whose files lie in FOLDER. False with *WHY. */
bool cf_verifier_add(tur__arena *a, tur_verifier *v, const char *path, const char *folder, const char **why);

/* What is wrong with the manifest that was signed for a request of PARAMS, or NULL: our own verifier
 * has to find it good by the keys beside it, and it has to say what was asked for. */
const char *cf_judge_signed(tur__arena *a, const tur__json *params, const cf_request *r);
/* Whether there is a manifest where nothing was to be signed; what to say then, or NULL. */
const char *cf_judge_unsigned(tur__arena *a, const cf_request *r);

#endif
