#include "sign/stamp.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include "sign/claims.h"
#include "sign/refuse.h"

/* A chain of a handful of certificates, of keys and digests worth 112 bits. */
enum { MOST_PEM = 1 << 20, DEPTH = 8, AUTH_LEVEL = 2, MOST_ACCURACY = 1000000000 };

typedef struct stamp {
    TS_RESP *response;   /* either this */
    PKCS7 *bare;         /* or a token without an answer around it */
    TS_TST_INFO *info;   /* owned where the token is bare */
    PKCS7 *token;        /* borrowed from one of them */
    const EVP_MD *md;
    const uint8_t *imprint;
    int64_t made, latest; /* by the clock of the authority; the end of what its accuracy leaves open */
    const char *fault;   /* why it is no time stamp, static; NULL when it is one */
} stamp;

struct tur_stamps {
    STACK_OF(X509) *trusted;
    stamp *at;
    size_t count, cap;
};

tur_stamps *tur_stamps_new(void)
{
    tur_stamps *s = calloc(1, sizeof *s);
    if (s) s->trusted = sk_X509_new_null();
    if (s && !s->trusted) return free(s), NULL;
    return s;
}

static void drop(stamp *s)
{
    if (!s->response) TS_TST_INFO_free(s->info);
    TS_RESP_free(s->response);
    PKCS7_free(s->bare);
}

void tur_stamps_free(tur_stamps *s)
{
    if (!s) return;
    for (size_t i = 0; i < s->count; i++) drop(&s->at[i]);
    sk_X509_pop_free(s->trusted, X509_free);
    free(s->at);
    free(s);
}

/* ---- Authorities ------------------------------------------------------------------------------ */

static int no_passphrase(char *buffer, int size, int writing, void *ctx)
{
    (void)buffer, (void)size, (void)writing, (void)ctx;
    return -1;
}

tur_status tur_stamps_trust(tur_stamps *s, tur_refusal *why, const char *pem, size_t len)
{
    BIO *bio = len <= MOST_PEM ? BIO_new_mem_buf(len ? pem : "", (int)len) : NULL;
    int count = 0;
    if (!bio && len <= MOST_PEM) return TUR_ENOMEM;
    for (X509 *x; bio && (x = PEM_read_bio_X509(bio, NULL, no_passphrase, NULL)); count++) {
        if (sk_X509_push(s->trusted, x)) continue;
        X509_free(x);
        BIO_free(bio);
        return TUR_ENOMEM;
    }
    /* the reader says so at the end of the text, and something else where a certificate is damaged */
    bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    BIO_free(bio);
    ERR_clear_error();
    return count && ended ? TUR_OK : tur__refuse(why, "TIMESTAMP_UNTRUSTED", "no certificates in PEM can be read there");
}

/* ---- Reading ---------------------------------------------------------------------------------- */

/* NULL for a digest that says nothing: it can be made to fit something else. */
static const EVP_MD *strong(const X509_ALGOR *alg)
{
    const ASN1_OBJECT *name;
    X509_ALGOR_get0(&name, NULL, NULL, alg);
    switch (OBJ_obj2nid(name)) {
    case NID_sha256: return EVP_sha256();
    case NID_sha384: return EVP_sha384();
    case NID_sha512: return EVP_sha512();
    default: return NULL;
    }
}

static bool read_digits(int *n, const char *text, int len)
{
    *n = 0;
    for (int i = 0; i < len; i++) {
        if ((unsigned)(text[i] - '0') > 9) return false;
        *n = *n * 10 + (text[i] - '0');
    }
    return true;
}

/* YYYYMMDDhhmmss[.f]Z (RFC 3161, section 2.4.2): seconds, and what is beyond them in microseconds,
 * rounded up. */
static bool read_time(int64_t *seconds, int *micros, const ASN1_GENERALIZEDTIME *time)
{
    const char *t = (const char *)ASN1_STRING_get0_data(time);
    int len = ASN1_STRING_length(time), digit;
    char text[] = "0000-00-00T00:00:00Z";
    if (len < 15 || t[len - 1] != 'Z' || !read_digits(&digit, t, 8) || !read_digits(&digit, t + 8, 6)) return false;
    for (int i = 0, at = 0; i < 14; i++, at++) {
        if ((unsigned)(text[at] - '0') > 9) at++;
        text[at] = t[i];
    }
    bool more = false;
    *micros = 0;
    if (len > 15 && (t[14] != '.' || len == 16)) return false;
    for (int i = 15, unit = 100000; i < len - 1; i++, unit /= 10) {
        if (!read_digits(&digit, t + i, 1)) return false;
        *micros += digit * unit;
        more |= !unit && digit;
    }
    *micros += more;
    return tur_time_read(seconds, text) == TUR_OK;
}

static bool read_part(int64_t *n, const ASN1_INTEGER *part, int64_t most)
{
    *n = 0;
    return !part || (ASN1_INTEGER_get_int64(n, part) && *n >= 0 && *n <= most);
}

/* The authority's clock may be behind by its accuracy. One that states none has none. */
static bool read_times(stamp *s)
{
    TS_ACCURACY *a = TS_TST_INFO_get_accuracy(s->info);
    int64_t seconds = 0, millis = 0, micros = 0;
    int beyond;
    if (!read_time(&s->made, &beyond, TS_TST_INFO_get_time(s->info)) || s->made <= 0) return false;
    if (a && !(read_part(&seconds, TS_ACCURACY_get_seconds(a), MOST_ACCURACY) && read_part(&millis, TS_ACCURACY_get_millis(a), 999) &&
               read_part(&micros, TS_ACCURACY_get_micros(a), 999)))
        return false;
    s->latest = s->made + seconds + (beyond + millis * 1000 + micros + 999999) / 1000000;
    return true;
}

static const char *read_imprint(stamp *s)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(s->info);
    ASN1_OCTET_STRING *bytes = TS_MSG_IMPRINT_get_msg(imprint);
    s->md = strong(TS_MSG_IMPRINT_get_algo(imprint));
    if (!s->md) return "a time stamp over another digest than SHA-256, SHA-384 and SHA-512";
    if (ASN1_STRING_length(bytes) != EVP_MD_get_size(s->md)) return "a time stamp over a digest of another length";
    s->imprint = ASN1_STRING_get0_data(bytes);
    return NULL;
}

static const char *read_response(stamp *s)
{
    const ASN1_INTEGER *status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(s->response));
    int64_t n;
    if (!ASN1_INTEGER_get_int64(&n, status) || (n != TS_STATUS_GRANTED && n != TS_STATUS_GRANTED_WITH_MODS))
        return "the authority did not stamp what it was asked to";
    s->token = TS_RESP_get_token(s->response);
    s->info = TS_RESP_get_tst_info(s->response);
    return s->info ? NULL : "an answer without a time stamp";
}

/* What an authority answers, or what stands inside; nothing behind it. */
static const char *read_stamp(stamp *s, const unsigned char *bytes, size_t len)
{
    const unsigned char *at = bytes;
    const char *fault;
    if (len > TUR_STAMP_MOST) return "a time stamp is longer than 256 KiB";
    s->response = d2i_TS_RESP(NULL, &at, (long)len);
    if (!s->response) {
        at = bytes;
        s->token = s->bare = d2i_PKCS7(NULL, &at, (long)len);
        s->info = s->bare ? PKCS7_to_TS_TST_INFO(s->bare) : NULL;
    }
    if (at != bytes + len || (!s->response && !s->info)) return "no time stamp can be read there";
    fault = s->response ? read_response(s) : NULL;
    if (!fault) fault = read_imprint(s);
    if (!fault && !read_times(s)) fault = "a time stamp of no time";
    return fault;
}

tur_status tur_stamps_add(tur_stamps *s, const void *bytes, size_t len)
{
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 8;
        stamp *more = realloc(s->at, cap * sizeof *more);
        if (!more) return TUR_ENOMEM;
        s->at = more;
        s->cap = cap;
    }
    stamp *one = &s->at[s->count++];
    *one = (stamp){.fault = NULL};
    one->fault = read_stamp(one, bytes, len);
    ERR_clear_error();
    return TUR_OK;
}

/* ---- Judging ---------------------------------------------------------------------------------- */

/* 1 when it is over TEXT and TAIL, 0 when it is not, -1 when memory is exhausted. */
static int is_over(const stamp *s, const char *text, size_t len, const char *tail)
{
    uint8_t digest[EVP_MAX_MD_SIZE];
    EVP_MD_CTX *md = EVP_MD_CTX_new();
    bool done = md && EVP_DigestInit_ex(md, s->md, NULL) == 1 && EVP_DigestUpdate(md, text, len) == 1 &&
                EVP_DigestUpdate(md, tail, strlen(tail)) == 1 && EVP_DigestFinal_ex(md, digest, NULL) == 1;
    EVP_MD_CTX_free(md);
    return done ? !memcmp(digest, s->imprint, (size_t)EVP_MD_get_size(s->md)) : -1;
}

/* The certificates that are trusted, and the time by which all are judged: that of the stamp, so that
 * it can still be checked when they have expired. */
static X509_STORE *store_at(const tur_stamps *s, int64_t time)
{
    X509_STORE *store = X509_STORE_new();
    X509_VERIFY_PARAM *how = store ? X509_STORE_get0_param(store) : NULL;
    bool done = how != NULL;
    for (int i = 0; done && i < sk_X509_num(s->trusted); i++) done = X509_STORE_add_cert(store, sk_X509_value(s->trusted, i)) == 1;
    if (!done) return X509_STORE_free(store), NULL;
    X509_VERIFY_PARAM_set_time(how, (time_t)time);
    X509_VERIFY_PARAM_set_depth(how, DEPTH);
    X509_VERIFY_PARAM_set_auth_level(how, AUTH_LEVEL);
    /* Whom the user names is trusted, also where somebody else vouches for it too. */
    X509_VERIFY_PARAM_set_flags(how, X509_V_FLAG_PARTIAL_CHAIN);
    return store;
}

/* Says what libcrypto found. */
static tur_status say(tur_refusal *why)
{
    const char *data = "";
    int flags;
    unsigned long error = ERR_peek_last_error_data(&data, &flags);
    if (ERR_GET_REASON(error) == ERR_R_MALLOC_FAILURE) return TUR_ENOMEM;
    static const char prefix[] = "Verify error:";
    if (!(flags & ERR_TXT_STRING)) data = "";
    if (!strncmp(data, prefix, sizeof prefix - 1)) data += sizeof prefix - 1;
    if (ERR_GET_LIB(error) == ERR_LIB_TS && ERR_GET_REASON(error) == TS_R_CERTIFICATE_VERIFY_ERROR)
        return tur__refuse_about(why, "TIMESTAMP_UNTRUSTED", "the authority of the time stamp is not one of those that are trusted", data, strlen(data));
    if (ERR_GET_LIB(error) == ERR_LIB_PKCS7 && ERR_GET_REASON(error) == PKCS7_R_SIGNER_CERTIFICATE_NOT_FOUND)
        return tur__refuse(why, "TIMESTAMP_UNTRUSTED", "the certificate of the authority is neither in its time stamp nor among those that are trusted");
    return tur__refuse(why, "TIMESTAMP_BAD", "the signature of the time stamp is not that of its authority");
}

static bool digest_is_strong(const PKCS7 *token)
{
    STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info((PKCS7 *)token);
    return sk_PKCS7_SIGNER_INFO_num(signers) == 1 && strong(sk_PKCS7_SIGNER_INFO_value(signers, 0)->digest_alg);
}

static tur_status judge(tur_refusal *why, const tur_stamps *s, const stamp *one, int64_t now)
{
    if (one->made - TUR__LEEWAY > now) return tur__refuse(why, "TIMESTAMP_BAD", "the time stamp comes from the future");
    if (!digest_is_strong(one->token)) return tur__refuse(why, "TIMESTAMP_BAD", "the time stamp is not signed over SHA-256, SHA-384 or SHA-512");
    TS_VERIFY_CTX *ctx = TS_VERIFY_CTX_new();
    X509_STORE *store = store_at(s, one->made);
    STACK_OF(X509) *also = X509_chain_up_ref(s->trusted);
    tur_status status = ctx && store && also ? TUR_OK : TUR_ENOMEM;
    if (status == TUR_OK) {
        TS_VERIFY_CTX_set_flags(ctx, TS_VFY_SIGNATURE | TS_VFY_VERSION | TS_VFY_SIGNER);
        TS_VERIFY_CTX_set_store(ctx, store);
        /* an authority that was not asked for its certificate does not send it */
        TS_VERIFY_CTX_set_certs(ctx, also);
        ERR_clear_error();
        if (TS_RESP_verify_token(ctx, one->token) != 1) status = say(why);
    } else {
        X509_STORE_free(store);
        sk_X509_pop_free(also, X509_free);
    }
    TS_VERIFY_CTX_free(ctx);
    ERR_clear_error();
    return status;
}

tur_status tur__stamps_prove(int64_t *latest, tur_refusal *why, const tur_stamps *s, const char *text, size_t len, int64_t now)
{
    const char *fault = NULL;
    int64_t earliest = 0;
    *latest = 0;
    for (size_t i = 0; i < s->count; i++) {
        const stamp *one = &s->at[i];
        if (one->fault && !fault) fault = one->fault;
        if (one->fault) continue;
        int over = is_over(one, text, len, "");
        if (!over) over = is_over(one, text, len, "\n");
        if (over < 0) return TUR_ENOMEM;
        tur_status status = over ? judge(why, s, one, now) : TUR_OK;
        if (status != TUR_OK) return status;
        if (over && (!earliest || one->latest < earliest)) earliest = one->latest;
    }
    if ((*latest = earliest)) return TUR_OK;
    return tur__refuse(why, "TIMESTAMP_BAD", fault ? fault : s->count ? "the time stamp is over something else" : "there is no time stamp");
}
