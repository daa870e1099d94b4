/* Time stamps: with an authority whose key nobody has none is ever good, whatever it holds. The first byte:
 * \060 a stamp over "token", \061 certificates, otherwise what an authority that is trusted signs as a stamp. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/cms.h>

#include "sign/stamp.h"
#include "test/jose/stamper.h"

#define check(truth) ((truth) ? (void)0 : (void)(fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #truth), abort()))

enum { NOW = 1800000000 };

static stamper authority;

static tur_status judge(tur_stamps *s, const void *stamp, size_t len, int64_t *latest)
{
    tur_refusal why = {.code = NULL};
    check(tur_stamps_add(s, stamp, len) == TUR_OK);
    tur_status status = tur__stamps_prove(latest, &why, s, "token", 5, NOW);
    check((status == TUR_OK) == (*latest != 0));
    if (status != TUR_OK) check(status == TUR_EREFUSED && why.code && why.message && !strncmp(why.code, "TIMESTAMP_", 10));
    return status;
}

/* Signs CONTENT as if it were what an authority says. */
static void judge_signed(tur_stamps *s, const void *content, size_t len)
{
    enum { FLAGS = CMS_BINARY | CMS_PARTIAL | CMS_CADES };
    int64_t latest;
    unsigned char *der = NULL;
    BIO *bio = BIO_new_mem_buf(content, (int)len);
    CMS_ContentInfo *cms = CMS_sign(NULL, NULL, NULL, NULL, FLAGS);
    check(bio && cms && CMS_set1_eContentType(cms, OBJ_nid2obj(NID_id_smime_ct_TSTInfo)) == 1);
    check(CMS_add1_signer(cms, authority.cert, authority.key, EVP_sha256(), FLAGS) && CMS_final(cms, bio, NULL, FLAGS) == 1);
    int size = i2d_CMS_ContentInfo(cms, &der);
    check(size > 0);
    (void)judge(s, der, (size_t)size, &latest);
    OPENSSL_free(der);
    CMS_ContentInfo_free(cms);
    BIO_free(bio);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int64_t latest;
    if (!authority.key) authority = stamper_new(NOW - 1000, NOW + 1000, "critical,timeStamping");
    tur_stamps *s = tur_stamps_new();
    check(s != NULL && tur_stamps_trust(s, NULL, authority.pem, authority.pem_len) == TUR_OK);
    if (size && *data == '0') {
        /* no byte more than there is */
        uint8_t *stamp = malloc(size);
        check(stamp != NULL);
        memcpy(stamp, data + 1, size - 1);
        check(judge(s, stamp, size - 1, &latest) == TUR_EREFUSED);
        free(stamp);
    } else if (size && *data == '1') {
        tur_refusal why = {.code = NULL};
        tur_status status = tur_stamps_trust(s, &why, (const char *)data + 1, size - 1);
        check(status == TUR_OK || (status == TUR_EREFUSED && why.code));
    } else if (size > 1) judge_signed(s, data + 1, size - 1);
    tur_stamps_free(s);
    return 0;
}
