/* For tests: an authority that stamps, at any time, and well or badly. */
#ifndef TUR_TEST_STAMPER_H
#define TUR_TEST_STAMPER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

/* A root and the authority that it vouches for; valid from and until are seconds since 1970. */
typedef struct stamper {
    EVP_PKEY *key, *root_key;
    X509 *root, *cert;
    char *pem; /* of the root */
    size_t pem_len;
} stamper;

/* What is stamped, and how; 0 and NULL where nothing is said. */
typedef struct stamping {
    const char *data;
    size_t len;
    int64_t time;
    int micros;                            /* beyond the second */
    int accuracy, millis, accuracy_micros; /* in seconds; the last where MILLIS is not enough */
    const char *md, *signer_md;            /* SHA-256 */
    bool no_cert, refused;
} stamping;

static inline void stamper_extend(X509 *cert, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX ctx;
    X509V3_set_ctx(&ctx, issuer, cert, NULL, NULL, 0);
    X509_EXTENSION *ext = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
    X509_add_ext(cert, ext, -1);
    X509_EXTENSION_free(ext);
}

static inline X509 *stamper_cert(EVP_PKEY *key, const char *name, X509 *issuer, EVP_PKEY *issuer_key, int64_t from, int64_t until, const char *usage)
{
    X509 *cert = X509_new();
    X509_set_version(cert, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(cert), issuer ? 2 : 1);
    ASN1_TIME_set(X509_getm_notBefore(cert), (time_t)from);
    ASN1_TIME_set(X509_getm_notAfter(cert), (time_t)until);
    X509_set_pubkey(cert, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(cert), "CN", MBSTRING_ASC, (const unsigned char *)name, -1, -1, 0);
    X509_set_issuer_name(cert, X509_get_subject_name(issuer ? issuer : cert));
    stamper_extend(cert, issuer ? issuer : cert, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (usage) stamper_extend(cert, issuer, NID_ext_key_usage, usage);
    X509_sign(cert, issuer_key ? issuer_key : key, EVP_sha256());
    return cert;
}

/* USAGE is "critical,timeStamping" where it is one that may stamp. */
static inline stamper stamper_new(int64_t from, int64_t until, const char *usage)
{
    stamper s = {.key = EVP_EC_gen("P-256"), .root_key = EVP_EC_gen("P-256")};
    char *bytes;
    s.root = stamper_cert(s.root_key, "Example Root", NULL, NULL, from, until, NULL);
    s.cert = stamper_cert(s.key, "Example Time", s.root, s.root_key, from, until, usage);
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, s.root);
    s.pem_len = (size_t)BIO_get_mem_data(bio, &bytes);
    s.pem = malloc(s.pem_len + 1);
    memcpy(s.pem, bytes, s.pem_len);
    s.pem[s.pem_len] = 0;
    BIO_free(bio);
    return s;
}

static inline void stamper_free(stamper *s)
{
    X509_free(s->root);
    X509_free(s->cert);
    EVP_PKEY_free(s->key);
    EVP_PKEY_free(s->root_key);
    free(s->pem);
}

static inline BIO *stamper_query(const stamping *how, const EVP_MD *md)
{
    TS_REQ *req = TS_REQ_new();
    TS_MSG_IMPRINT *imprint = TS_MSG_IMPRINT_new();
    X509_ALGOR *alg = X509_ALGOR_new();
    uint8_t digest[EVP_MAX_MD_SIZE];
    unsigned len;
    BIO *bio = BIO_new(BIO_s_mem());
    X509_ALGOR_set_md(alg, md);
    EVP_Digest(how->data, how->len, digest, &len, md, NULL);
    TS_MSG_IMPRINT_set_algo(imprint, alg);
    TS_MSG_IMPRINT_set_msg(imprint, digest, (int)len);
    TS_REQ_set_version(req, 1);
    TS_REQ_set_msg_imprint(req, imprint);
    TS_REQ_set_cert_req(req, !how->no_cert);
    i2d_TS_REQ_bio(bio, req);
    X509_ALGOR_free(alg);
    TS_MSG_IMPRINT_free(imprint);
    TS_REQ_free(req);
    return bio;
}

static inline int stamper_time(TS_RESP_CTX *ctx, void *how, long *seconds, long *micros)
{
    (void)ctx;
    *seconds = (long)((const stamping *)how)->time;
    *micros = ((const stamping *)how)->micros;
    return 1;
}

/* The answer in DER, to be freed. */
static inline unsigned char *stamper_stamp(size_t *len, const stamper *s, const stamping *how)
{
    const EVP_MD *md = EVP_get_digestbyname(how->md ? how->md : "SHA256");
    BIO *query = stamper_query(how, md);
    TS_RESP_CTX *ctx = TS_RESP_CTX_new();
    ASN1_OBJECT *policy = OBJ_txt2obj("1.2.3.4.1", 1);
    unsigned char *der = NULL;
    TS_RESP_CTX_set_signer_cert(ctx, s->cert);
    TS_RESP_CTX_set_signer_key(ctx, s->key);
    TS_RESP_CTX_set_signer_digest(ctx, EVP_get_digestbyname(how->signer_md ? how->signer_md : "SHA256"));
    TS_RESP_CTX_set_ess_cert_id_digest(ctx, EVP_sha256());
    TS_RESP_CTX_set_def_policy(ctx, policy);
    if (!how->refused) TS_RESP_CTX_add_md(ctx, md);
    if (how->accuracy || how->millis || how->accuracy_micros) TS_RESP_CTX_set_accuracy(ctx, how->accuracy, how->millis, how->accuracy_micros);
    if (how->micros) TS_RESP_CTX_set_clock_precision_digits(ctx, 6);
    TS_RESP_CTX_set_time_cb(ctx, stamper_time, (void *)how);
    TS_RESP *answer = TS_RESP_create_response(ctx, query);
    *len = (size_t)i2d_TS_RESP(answer, &der);
    TS_RESP_free(answer);
    ASN1_OBJECT_free(policy);
    TS_RESP_CTX_free(ctx);
    BIO_free(query);
    return der;
}

#endif
