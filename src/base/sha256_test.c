#include "base/sha256.h"

#include <check.h>
#include <string.h>

#include "base/hash.h"

Suite *sha256_suite(void);

static void digest_is(const uint8_t digest[TUR__SHA256_SIZE], const char *expected)
{
    char hex[TUR__SHA256_HEX];
    tur__sha256_hex(hex, digest);
    ck_assert_str_eq(hex, expected);
}

static const char of_nothing[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
static const char of_abc[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

START_TEST(digests_are_those_of_fips_180)
{
    uint8_t out[TUR__SHA256_SIZE];
    ck_assert(tur__sha256_once(out, "", 0));
    digest_is(out, of_nothing);
    ck_assert(tur__sha256_once(out, NULL, 0));
    digest_is(out, of_nothing);
    ck_assert(tur__sha256_once(out, "abc", 3));
    digest_is(out, of_abc);
    ck_assert(tur__sha256_once(out, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56));
    digest_is(out, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}
END_TEST

START_TEST(pieces_give_the_digest_of_the_whole)
{
    char text[1000];
    memset(text, 'a', sizeof text);
    uint8_t out[TUR__SHA256_SIZE];
    tur__sha256 s = {0};
    ck_assert(tur__sha256_begin(&s));
    for (int i = 0; i < 1000; i++) ck_assert(tur__sha256_add(&s, text, sizeof text));
    ck_assert(tur__sha256_end(&s, out));
    digest_is(out, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    tur__sha256_free(&s);
}
END_TEST

START_TEST(a_context_can_begin_again_in_the_middle_and_after_the_end)
{
    uint8_t out[TUR__SHA256_SIZE];
    tur__sha256 s = {0};
    ck_assert(tur__sha256_begin(&s));
    ck_assert(tur__sha256_add(&s, "left over", 9));
    for (int i = 0; i < 3; i++) {
        ck_assert(tur__sha256_begin(&s));
        ck_assert(tur__sha256_add(&s, "a", 1));
        ck_assert(tur__sha256_add(&s, NULL, 0));
        ck_assert(tur__sha256_add(&s, "bc", 2));
        ck_assert(tur__sha256_end(&s, out));
        digest_is(out, of_abc);
    }
    tur__sha256_free(&s);
    tur__sha256_free(&s);
}
END_TEST

START_TEST(nothing_works_before_begin)
{
    uint8_t out[TUR__SHA256_SIZE] = {7};
    tur__sha256 s = {0};
    ck_assert(!tur__sha256_add(&s, "a", 1));
    ck_assert(!tur__sha256_end(&s, out));
    ck_assert_uint_eq(out[0], 7);
    tur__sha256_free(&s);
}
END_TEST

START_TEST(hmacs_are_those_of_rfc_4231)
{
    uint8_t out[TUR__SHA256_SIZE];
    char key[131];
    memset(key, 0x0B, 20);
    ck_assert(tur__hmac_sha256(out, key, 20, "Hi There", 8));
    digest_is(out, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    ck_assert(tur__hmac_sha256(out, "Jefe", 4, "what do ya want for nothing?", 28));
    digest_is(out, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    memset(key, 0xAA, sizeof key);
    ck_assert(tur__hmac_sha256(out, key, sizeof key,
                               "Test Using Larger Than Block-Size Key - Hash Key First", 54));
    digest_is(out, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    ck_assert(tur__hmac_sha256(out, NULL, 0, NULL, 0));
    digest_is(out, "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}
END_TEST

START_TEST(the_table_hash_depends_on_every_byte_the_length_and_the_seed)
{
    unsigned char key[80];
    for (size_t i = 0; i < sizeof key; i++) key[i] = (unsigned char)(i * 7);
    for (size_t len = 0; len <= sizeof key; len++) {
        uint64_t h = tur__hash_bytes(key, len, 1);
        ck_assert(h == tur__hash_bytes(key, len, 1));
        ck_assert(h != tur__hash_bytes(key, len, 2));
        if (len < sizeof key) ck_assert(h != tur__hash_bytes(key, len + 1, 1));
        for (size_t bit = 0; bit < len * 8; bit++) {
            key[bit / 8] ^= (unsigned char)(1u << bit % 8);
            ck_assert(h != tur__hash_bytes(key, len, 1));
            key[bit / 8] ^= (unsigned char)(1u << bit % 8);
        }
    }
    ck_assert(tur__hash_seed() == tur__hash_seed());
}
END_TEST

START_TEST(the_table_hash_spreads_counted_names_evenly)
{
    enum { SLOTS = 4096, NAMES = SLOTS * 16 };
    static unsigned slots[SLOTS];
    uint64_t seed = tur__hash_seed();
    for (unsigned i = 0; i < NAMES; i++) {
        char name[16] = {'k', 'e', 'y', '_'};
        size_t len = 4;
        for (unsigned n = i; n || len == 4; n /= 10) name[len++] = (char)('0' + n % 10);
        slots[tur__hash_bytes(name, len, seed) % SLOTS]++;
    }
    /* 16 expected in each; 64 would be twelve standard deviations off. */
    for (unsigned i = 0; i < SLOTS; i++) ck_assert_uint_lt(slots[i], 64);
}
END_TEST

Suite *sha256_suite(void)
{
    Suite *s = suite_create("sha256");
    TCase *c = tcase_create("sha256");
    suite_add_tcase(s, c);
    tcase_add_test(c, digests_are_those_of_fips_180);
    tcase_add_test(c, pieces_give_the_digest_of_the_whole);
    tcase_add_test(c, a_context_can_begin_again_in_the_middle_and_after_the_end);
    tcase_add_test(c, nothing_works_before_begin);
    tcase_add_test(c, hmacs_are_those_of_rfc_4231);
    tcase_add_test(c, the_table_hash_depends_on_every_byte_the_length_and_the_seed);
    tcase_add_test(c, the_table_hash_spreads_counted_names_evenly);
    return s;
}
