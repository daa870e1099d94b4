#include "sign/pbe.h"

#include <stdbool.h>
#include <stdint.h>

#include <openssl/asn1t.h>
#include <openssl/err.h>
#include <openssl/objects.h>

/* Of scrypt the product of its three parameters: 32 times what is usual. Its memory is bounded by
 * libcrypto. */
enum { SCRYPT_MOST = 1 << 22 };

static const char unknown[] = "the key is encrypted in a way that is not known here";
static const char costly[] = "the key is encrypted with more than 10,000,000 rounds";

/* The parameters of ALG as ITEM has them; NULL when they are not. */
static void *parameters(const X509_ALGOR *alg, const ASN1_ITEM *item)
{
    const void *value;
    int type;
    X509_ALGOR_get0(NULL, &type, &value, alg);
    return type == V_ASN1_SEQUENCE ? ASN1_item_unpack(value, item) : NULL;
}

static const char *judge_rounds(const ASN1_INTEGER *rounds)
{
    uint64_t n;
    return ASN1_INTEGER_get_uint64(&n, rounds) && n <= TUR__ROUNDS_MOST ? NULL : costly;
}

static const char *judge_scrypt(const SCRYPT_PARAMS *p)
{
    uint64_t n, r, parallel;
    bool read = ASN1_INTEGER_get_uint64(&n, p->costParameter) && ASN1_INTEGER_get_uint64(&r, p->blockSize) &&
                ASN1_INTEGER_get_uint64(&parallel, p->parallelizationParameter);
    bool bounded = read && n && r && parallel && n <= SCRYPT_MOST && r <= SCRYPT_MOST / n && parallel <= SCRYPT_MOST / n / r;
    return bounded ? NULL : "the key is encrypted with more than scrypt should cost";
}

/* PKCS #5, version 2: a function that makes a key, and a cipher. */
static const char *judge_function(const X509_ALGOR *function)
{
    const ASN1_OBJECT *name;
    const char *fault = unknown;
    X509_ALGOR_get0(&name, NULL, NULL, function);
    if (OBJ_obj2nid(name) == NID_id_pbkdf2) {
        PBKDF2PARAM *p = parameters(function, ASN1_ITEM_rptr(PBKDF2PARAM));
        if (p) fault = judge_rounds(p->iter);
        PBKDF2PARAM_free(p);
    } else if (OBJ_obj2nid(name) == NID_id_scrypt) {
        SCRYPT_PARAMS *p = parameters(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        if (p) fault = judge_scrypt(p);
        SCRYPT_PARAMS_free(p);
    }
    return fault;
}

const char *tur__pbe_fault(const X509_SIG *sealed)
{
    const X509_ALGOR *alg;
    const ASN1_OBJECT *name;
    const char *fault = unknown;
    X509_SIG_get0(sealed, &alg, NULL);
    X509_ALGOR_get0(&name, NULL, NULL, alg);
    if (OBJ_obj2nid(name) == NID_pbes2) {
        PBE2PARAM *p = parameters(alg, ASN1_ITEM_rptr(PBE2PARAM));
        if (p) fault = judge_function(p->keyfunc);
        PBE2PARAM_free(p);
    } else {
        /* version 1, and those of PKCS #12 */
        PBEPARAM *p = parameters(alg, ASN1_ITEM_rptr(PBEPARAM));
        if (p) fault = judge_rounds(p->iter);
        PBEPARAM_free(p);
    }
    ERR_clear_error();
    return fault;
}
