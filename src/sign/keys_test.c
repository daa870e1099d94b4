#include "sign/keys.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/asn1t.h>
#include <openssl/x509.h>

#include "base/json.h"
#include "sign/jwk.h"

Suite *keys_suite(void);

/* ---- Policy ----------------------------------------------------------------------------------- */

static char *private_pem_of(EVP_PKEY *pkey)
{
    BIO *bio = BIO_new(BIO_s_mem());
    char *bytes, *pem;
    ck_assert_int_eq(PEM_write_bio_PKCS8PrivateKey(bio, pkey, NULL, NULL, 0, NULL, NULL), 1);
    long len = BIO_get_mem_data(bio, &bytes);
    pem = strndup(bytes, (size_t)len);
    BIO_free(bio);
    return pem;
}

/* The code by which a private key is refused; "" when it is taken. Takes PKEY. */
static const char *code_of(EVP_PKEY *pkey)
{
    tur_refusal why = {0};
    tur_key *key;
    char *pem = private_pem_of(pkey);
    tur_status status = tur_key_read(&key, &why, pem, strlen(pem), NULL, NULL);
    ck_assert((status == TUR_OK) == (key != NULL));
    ck_assert(status == TUR_OK || status == TUR_EREFUSED);
    tur_key_free(key);
    EVP_PKEY_free(pkey);
    free(pem);
    return status == TUR_OK ? "" : why.code;
}

static EVP_PKEY *rsa_with(unsigned bits, unsigned long exponent)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    BIGNUM *e = BN_new();
    EVP_PKEY *pkey = NULL;
    BN_set_word(e, exponent);
    ck_assert(EVP_PKEY_keygen_init(ctx) == 1 && EVP_PKEY_CTX_set_rsa_keygen_bits(ctx, (int)bits) == 1 &&
              EVP_PKEY_CTX_set1_rsa_keygen_pubexp(ctx, e) == 1 && EVP_PKEY_generate(ctx, &pkey) == 1);
    BN_free(e);
    EVP_PKEY_CTX_free(ctx);
    return pkey;
}

static EVP_PKEY *generated(const char *type)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    EVP_PKEY *pkey = NULL;
    ck_assert(EVP_PKEY_keygen_init(ctx) == 1 && EVP_PKEY_generate(ctx, &pkey) == 1);
    EVP_PKEY_CTX_free(ctx);
    return pkey;
}

static EVP_PKEY *explicit_p256(void)
{
    EVP_PKEY *pkey = EVP_EC_gen("P-256");
    ck_assert_int_eq(EVP_PKEY_set_utf8_string_param(pkey, OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PKEY_EC_ENCODING_EXPLICIT), 1);
    return pkey;
}

START_TEST(keys_of_the_three_algorithms_are_taken)
{
    ck_assert_str_eq(code_of(EVP_EC_gen("P-256")), "");
    ck_assert_str_eq(code_of(EVP_EC_gen("P-384")), "");
    ck_assert_str_eq(code_of(rsa_with(2048, 65537)), "");
}
END_TEST

START_TEST(other_kinds_and_curves_are_refused)
{
    ck_assert_str_eq(code_of(EVP_EC_gen("secp256k1")), "KEY_POLICY");
    ck_assert_str_eq(code_of(EVP_EC_gen("P-521")), "KEY_POLICY");
    ck_assert_str_eq(code_of(EVP_EC_gen("P-224")), "KEY_POLICY");
    ck_assert_str_eq(code_of(explicit_p256()), "KEY_POLICY");
    ck_assert_str_eq(code_of(generated("ED25519")), "KEY_POLICY");
    ck_assert_str_eq(code_of(generated("X25519")), "KEY_POLICY");
    ck_assert_str_eq(code_of(generated("RSA-PSS")), "KEY_POLICY");
}
END_TEST

START_TEST(weak_rsa_keys_are_refused)
{
    ck_assert_str_eq(code_of(rsa_with(1024, 65537)), "KEY_POLICY");
    ck_assert_str_eq(code_of(rsa_with(2047, 65537)), "KEY_POLICY");
    ck_assert_str_eq(code_of(rsa_with(2048, 3)), "KEY_POLICY");
    ck_assert_str_eq(code_of(rsa_with(2048, 65535 - 2)), "KEY_POLICY");
}
END_TEST

START_TEST(a_key_on_one_curve_is_none_of_another_algorithm)
{
    EVP_PKEY *p256 = EVP_EC_gen("P-256"), *p384 = EVP_EC_gen("P-384"), *rsa = rsa_with(2048, 65537);
    EVP_PKEY *const keys[] = {p256, p384, rsa};
    for (tur__alg alg = 0; alg < TUR__ALGS; alg++)
        for (int i = 0; i < 3; i++) ck_assert_msg(!tur__key_policy(keys[i], alg) == (i == (int)alg), "%d %d", alg, i);
    for (int i = 0; i < 3; i++) EVP_PKEY_free(keys[i]);
}
END_TEST

/* ---- Thumbprints ------------------------------------------------------------------------------ */

static void has_thumbprint(const char *text, const char *thumbprint)
{
    tur__arena a = {0};
    tur__json_error error;
    size_t used;
    tur__jwk jwk;
    tur_refusal why = {0};
    tur__json *json = tur__json_parse(&a, text, strlen(text), &used, &error);
    ck_assert_int_eq(tur__jwk_read(&jwk, &a, &why, json, true), TUR_OK);
    ck_assert_str_eq(jwk.thumbprint, thumbprint);
    EVP_PKEY_free(jwk.pkey);
    tur__arena_free(&a);
}

START_TEST(thumbprints_are_those_of_rfc_7638_and_7517)
{
    has_thumbprint(
        "{\"kty\":\"RSA\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_"
        "2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-"
        "bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\",\"e\":\"AQAB\",\"alg\":\"RS256\",\"kid\":\"2011-04-29\"}",
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    has_thumbprint("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\",\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\",\"use\":\"sig\","
                   "\"kid\":\"1\"}",
                   "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
}
END_TEST

START_TEST(generated_keys_have_their_thumbprint_and_size)
{
    static const int bits[] = {256, 384, 3072};
    for (size_t i = 0; tur_key_algorithm(i); i++) {
        char kid[TUR__KID_SIZE];
        tur_key *key, *again;
        ck_assert_int_eq(tur_key_generate(&key, tur_key_algorithm(i)), TUR_OK);
        ck_assert_int_eq(EVP_PKEY_get_bits(key->pkey), bits[i]);
        ck_assert(tur_key_is_private(key));
        ck_assert_str_eq(tur_key_alg(key), tur_key_algorithm(i));
        ck_assert(tur__key_thumbprint(kid, key->pkey, key->alg));
        ck_assert_str_eq(tur_key_kid(key), kid);
        const char *pem = tur_key_public_pem(key);
        ck_assert_int_eq(tur_key_read(&again, NULL, pem, strlen(pem), NULL, NULL), TUR_OK);
        ck_assert(!tur_key_is_private(again));
        ck_assert_str_eq(tur_key_kid(again), kid);
        tur_key_free(again);
        tur_key_free(key);
    }
    tur_key *none = (tur_key *)1;
    ck_assert_int_eq(tur_key_generate(&none, "HS256"), TUR_ENOENT);
    ck_assert(!none);
}
END_TEST

/* ---- PEM -------------------------------------------------------------------------------------- */

static void is_no_key(const char *pem, const char *code)
{
    tur_refusal why = {0};
    tur_key *key;
    ck_assert_int_eq(tur_key_read(&key, &why, pem, strlen(pem), NULL, NULL), TUR_EREFUSED);
    ck_assert(!key);
    ck_assert_str_eq(why.code, code);
}

START_TEST(what_is_no_key_is_refused)
{
    is_no_key("", "KEY_SYNTAX");
    is_no_key("hello", "KEY_SYNTAX");
    is_no_key("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "KEY_SYNTAX");
    is_no_key("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "KEY_SYNTAX");
    is_no_key("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "KEY_SYNTAX");
    is_no_key("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", "KEY_SYNTAX");
    char *much = calloc(1, 70000);
    memset(much, '-', 69999);
    is_no_key(much, "KEY_SYNTAX");
    free(much);
}
END_TEST

START_TEST(a_private_key_has_to_fit_its_public_part)
{
    /* The public point of one key, the private number of another. */
    EVP_PKEY *one = EVP_EC_gen("P-256"), *other = EVP_EC_gen("P-256");
    BIGNUM *d = NULL;
    unsigned char point[65];
    size_t len;
    ck_assert(EVP_PKEY_get_bn_param(one, OSSL_PKEY_PARAM_PRIV_KEY, &d) == 1);
    ck_assert(EVP_PKEY_get_octet_string_param(other, OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &len) == 1 && len == 65);
    unsigned char secret[32];
    BN_bn2nativepad(d, secret, 32);
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point, len),
        OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, secret, 32),
        OSSL_PARAM_END,
    };
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    EVP_PKEY *mixed = NULL;
    ck_assert(EVP_PKEY_fromdata_init(ctx) == 1 && EVP_PKEY_fromdata(ctx, &mixed, EVP_PKEY_KEYPAIR, params) == 1);
    ck_assert_str_eq(code_of(mixed), "KEY_POLICY");
    EVP_PKEY_CTX_free(ctx);
    BN_free(d);
    EVP_PKEY_free(one);
    EVP_PKEY_free(other);
}
END_TEST

/* ---- Files ------------------------------------------------------------------------------------ */

static char folder[256], path[300];

static void make_folder(void)
{
    const char *below = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/tur-keys-XXXXXX", below ? below : "/tmp");
    ck_assert(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/key.pem", folder);
}

static void drop_folder(void)
{
    unlink(path);
    rmdir(folder);
}

static int answer(void *ctx, char *buffer, size_t size)
{
    const char *text = ctx;
    ck_assert_uint_ge(size, strlen(text));
    memcpy(buffer, text, strlen(text));
    return (int)strlen(text);
}

static int refuse_to_answer(void *ctx, char *buffer, size_t size)
{
    (void)buffer;
    (void)size;
    ++*(int *)ctx;
    return -1;
}

START_TEST(an_encrypted_key_needs_its_passphrase)
{
    tur_key *key, *again;
    tur_refusal why = {0};
    char bytes[8192], kid[TUR__KID_SIZE];
    int asked = 0;
    ck_assert_int_eq(tur_key_generate(&key, "ES256"), TUR_OK);
    memcpy(kid, tur_key_kid(key), sizeof kid);
    ck_assert_int_eq(tur_key_save(key, path, "open sesame", 11), TUR_OK);
    tur_key_free(key);
    struct stat st;
    ck_assert(!stat(path, &st) && (st.st_mode & 07777) == 0600);
    FILE *f = fopen(path, "rb");
    bytes[fread(bytes, 1, sizeof bytes - 1, f)] = 0;
    fclose(f);
    ck_assert(strstr(bytes, "-----BEGIN ENCRYPTED PRIVATE KEY-----"));

    ck_assert_int_eq(tur_key_open(&again, &why, path, answer, "open sesame"), TUR_OK);
    ck_assert_str_eq(tur_key_kid(again), kid);
    ck_assert(tur_key_is_private(again));
    tur_key_free(again);
    ck_assert_int_eq(tur_key_open(&again, &why, path, answer, "open sesamE"), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_PASSPHRASE");
    ck_assert_int_eq(tur_key_open(&again, &why, path, refuse_to_answer, &asked), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_PASSPHRASE");
    ck_assert_int_gt(asked, 0);
    ck_assert_int_eq(tur_key_open(&again, &why, path, NULL, NULL), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_PASSPHRASE");
    ck_assert(!again);
}
END_TEST

/* The code by which a key is refused that says to be encrypted as PBE, which this takes, under LABEL; "" when
 * its passphrase is asked for. */
static const char *encrypted_as(X509_ALGOR *pbe, const char *label)
{
    static const uint8_t nothing[64];
    X509_SIG *sealed = X509_SIG_new();
    X509_ALGOR *alg;
    ASN1_OCTET_STRING *bytes;
    BIO *bio = BIO_new(BIO_s_mem());
    unsigned char *der = NULL;
    char *pem;
    tur_key *key;
    tur_refusal why = {.code = ""};
    int asked = 0;
    X509_SIG_getm(sealed, &alg, &bytes);
    ck_assert(pbe && X509_ALGOR_copy(alg, pbe) == 1 && ASN1_OCTET_STRING_set(bytes, nothing, sizeof nothing) == 1);
    int size = i2d_X509_SIG(sealed, &der);
    ck_assert(PEM_write_bio(bio, label, "", der, size) > 0);
    long len = BIO_get_mem_data(bio, &pem);
    ck_assert_int_eq(tur_key_read(&key, &why, pem, (size_t)len, refuse_to_answer, &asked), TUR_EREFUSED);
    ck_assert_int_eq(asked, !strcmp(why.code, "KEY_PASSPHRASE"));
    OPENSSL_free(der);
    BIO_free(bio);
    X509_SIG_free(sealed);
    X509_ALGOR_free(pbe);
    return asked ? "" : why.code;
}

static X509_ALGOR *pbkdf2(int rounds) { return PKCS5_pbe2_set_iv(EVP_aes_128_cbc(), rounds, NULL, 8, NULL, NID_hmacWithSHA256); }

/* libcrypto makes no parameters that it would not take. */
static X509_ALGOR *scrypt(uint64_t n, uint64_t r, uint64_t p)
{
    X509_ALGOR *pbe = PKCS5_pbe2_set_scrypt(EVP_aes_128_cbc(), NULL, 8, NULL, 1024, 8, 1);
    const void *value;
    int type;
    X509_ALGOR_get0(NULL, &type, &value, pbe);
    PBE2PARAM *two = ASN1_item_unpack(value, ASN1_ITEM_rptr(PBE2PARAM));
    X509_ALGOR_get0(NULL, &type, &value, two->keyfunc);
    SCRYPT_PARAMS *params = ASN1_item_unpack(value, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    ASN1_INTEGER_set_uint64(params->costParameter, n);
    ASN1_INTEGER_set_uint64(params->blockSize, r);
    ASN1_INTEGER_set_uint64(params->parallelizationParameter, p);
    ASN1_TYPE_pack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), params, &two->keyfunc->parameter);
    ASN1_TYPE_pack_sequence(ASN1_ITEM_rptr(PBE2PARAM), two, &pbe->parameter);
    SCRYPT_PARAMS_free(params);
    PBE2PARAM_free(two);
    return pbe;
}

START_TEST(what_would_take_hours_to_decrypt_is_refused_before_anybody_is_asked)
{
    static const char label[] = "ENCRYPTED PRIVATE KEY";
    const int old = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    ck_assert_str_eq(encrypted_as(pbkdf2(2048), label), "");
    ck_assert_str_eq(encrypted_as(pbkdf2(10000000), label), "");
    ck_assert_str_eq(encrypted_as(pbkdf2(10000001), label), "KEY_POLICY");
    ck_assert_str_eq(encrypted_as(pbkdf2(INT_MAX), label), "KEY_POLICY");
    ck_assert_str_eq(encrypted_as(PKCS5_pbe_set(old, 2048, NULL, 8), label), "");
    ck_assert_str_eq(encrypted_as(PKCS5_pbe_set(old, 10000001, NULL, 8), label), "KEY_POLICY");
    ck_assert_str_eq(encrypted_as(scrypt(1 << 14, 8, 1), label), "");
    ck_assert_str_eq(encrypted_as(scrypt(1 << 14, 8, 32), label), "");
    ck_assert_str_eq(encrypted_as(scrypt(1 << 14, 8, 33), label), "KEY_POLICY");
    ck_assert_str_eq(encrypted_as(scrypt(UINT64_MAX, UINT64_MAX, UINT64_MAX), label), "KEY_POLICY");
    ck_assert_str_eq(encrypted_as(scrypt(0, 8, 1), label), "KEY_POLICY");
    /* a scheme that nobody knows */
    X509_ALGOR *alg = X509_ALGOR_new();
    X509_ALGOR_set0(alg, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, NULL);
    ck_assert_str_eq(encrypted_as(alg, label), "KEY_POLICY");
    /* under another label an encrypted key is none: nothing is decrypted that was not looked at */
    ck_assert_str_eq(encrypted_as(pbkdf2(INT_MAX), "PRIVATE KEY"), "KEY_SYNTAX");
    ck_assert_str_eq(encrypted_as(pbkdf2(INT_MAX), "EC PRIVATE KEY"), "KEY_SYNTAX");
    ck_assert_str_eq(encrypted_as(pbkdf2(INT_MAX), "ANY PRIVATE KEY"), "KEY_SYNTAX");
    ck_assert_str_eq(encrypted_as(pbkdf2(INT_MAX), "PUBLIC KEY"), "KEY_SYNTAX");
}
END_TEST

START_TEST(a_key_in_clear_asks_for_nothing)
{
    tur_key *key, *again;
    int asked = 0;
    ck_assert_int_eq(tur_key_generate(&key, "ES384"), TUR_OK);
    ck_assert_int_eq(tur_key_save(key, path, NULL, 0), TUR_OK);
    ck_assert_int_eq(tur_key_open(&again, NULL, path, refuse_to_answer, &asked), TUR_OK);
    ck_assert_int_eq(asked, 0);
    ck_assert_str_eq(tur_key_kid(again), tur_key_kid(key));
    tur_key_free(again);
    tur_key_free(key);
}
END_TEST

START_TEST(a_key_is_never_written_over_a_file)
{
    tur_key *key, *public;
    char other[300];
    ck_assert_int_eq(tur_key_generate(&key, "ES256"), TUR_OK);
    ck_assert_int_eq(tur_key_save(key, path, "", 0), TUR_EINVAL);
    ck_assert(access(path, F_OK));
    ck_assert_int_eq(tur_key_save(key, path, NULL, 0), TUR_OK);
    ck_assert_int_eq(tur_key_save(key, path, NULL, 0), TUR_EIO);
    ck_assert_int_eq(errno, EEXIST);
    /* Neither through a link, even one that leads nowhere. */
    snprintf(other, sizeof other, "%s/link", folder);
    ck_assert(!symlink("nowhere", other));
    ck_assert_int_eq(tur_key_save(key, other, NULL, 0), TUR_EIO);
    ck_assert_int_eq(errno, EEXIST);
    unlink(other);
    ck_assert_int_eq(tur_key_read(&public, NULL, tur_key_public_pem(key), strlen(tur_key_public_pem(key)), NULL, NULL), TUR_OK);
    ck_assert_int_eq(tur_key_save(public, other, NULL, 0), TUR_EINVAL);
    tur_key_free(public);
    tur_key_free(key);
}
END_TEST

START_TEST(a_private_key_that_others_can_reach_is_refused)
{
    static const mode_t modes[] = {0640, 0604, 0644, 0620, 0602, 0666, 0610};
    tur_key *key, *again;
    tur_refusal why = {0};
    char other[300];
    ck_assert_int_eq(tur_key_generate(&key, "ES256"), TUR_OK);
    ck_assert_int_eq(tur_key_save(key, path, NULL, 0), TUR_OK);
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        ck_assert(!chmod(path, modes[i]));
        ck_assert_int_eq(tur_key_open(&again, &why, path, NULL, NULL), TUR_EREFUSED);
        ck_assert_str_eq(why.code, "KEY_FILE");
    }
    ck_assert(!chmod(path, 0400));
    ck_assert_int_eq(tur_key_open(&again, &why, path, NULL, NULL), TUR_OK);
    tur_key_free(again);
    snprintf(other, sizeof other, "%s/link", folder);
    ck_assert(!symlink("key.pem", other));
    ck_assert_int_eq(tur_key_open(&again, &why, other, NULL, NULL), TUR_EREFUSED);
    ck_assert_str_eq(why.code, "KEY_FILE");
    unlink(other);
    ck_assert_int_eq(tur_key_open(&again, &why, other, NULL, NULL), TUR_EIO);
    ck_assert_int_eq(errno, ENOENT);
    ck_assert_int_eq(tur_key_open(&again, &why, folder, NULL, NULL), TUR_EIO);
    ck_assert_int_eq(errno, EISDIR);
    tur_key_free(key);
}
END_TEST

START_TEST(a_public_key_may_lie_anywhere)
{
    tur_key *key, *again;
    ck_assert_int_eq(tur_key_generate(&key, "ES256"), TUR_OK);
    int fd = open(path, O_WRONLY | O_CREAT, 0666);
    const char *pem = tur_key_public_pem(key);
    ck_assert_int_eq(write(fd, pem, strlen(pem)), (ssize_t)strlen(pem));
    close(fd);
    ck_assert(!chmod(path, 0666));
    ck_assert_int_eq(tur_key_open(&again, NULL, path, NULL, NULL), TUR_OK);
    ck_assert_str_eq(tur_key_kid(again), tur_key_kid(key));
    tur_key_free(again);
    tur_key_free(key);
}
END_TEST

Suite *keys_suite(void)
{
    Suite *s = suite_create("keys");
    TCase *c = tcase_create("keys"), *files = tcase_create("files");
    suite_add_tcase(s, c);
    tcase_add_test(c, keys_of_the_three_algorithms_are_taken);
    tcase_add_test(c, other_kinds_and_curves_are_refused);
    tcase_add_test(c, weak_rsa_keys_are_refused);
    tcase_add_test(c, a_key_on_one_curve_is_none_of_another_algorithm);
    tcase_add_test(c, thumbprints_are_those_of_rfc_7638_and_7517);
    tcase_add_test(c, generated_keys_have_their_thumbprint_and_size);
    tcase_add_test(c, what_is_no_key_is_refused);
    tcase_add_test(c, a_private_key_has_to_fit_its_public_part);
    suite_add_tcase(s, files);
    tcase_add_checked_fixture(files, make_folder, drop_folder);
    tcase_add_test(files, an_encrypted_key_needs_its_passphrase);
    tcase_add_test(files, what_would_take_hours_to_decrypt_is_refused_before_anybody_is_asked);
    tcase_add_test(files, a_key_in_clear_asks_for_nothing);
    tcase_add_test(files, a_key_is_never_written_over_a_file);
    tcase_add_test(files, a_private_key_that_others_can_reach_is_refused);
    tcase_add_test(files, a_public_key_may_lie_anywhere);
    return s;
}
