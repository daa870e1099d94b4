/* SHA-256 and HMAC-SHA-256, from OpenSSL's libcrypto. */
#ifndef TUR_BASE_SHA256_H
#define TUR_BASE_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TUR__SHA256_SIZE = 32, TUR__SHA256_HEX = 65 };

/* A digest under way. Zero-initialise to start, free at the end; begin may be called any number of
 * times and reuses what was allocated. One thread at a time. */
typedef struct tur__sha256 {
    void *context;
} tur__sha256;

/* Each returns false when memory is exhausted or libcrypto refuses (as it may when its
 * configuration excludes the algorithm); OUT is then untouched. */
bool tur__sha256_begin(tur__sha256 *s);
bool tur__sha256_add(tur__sha256 *s, const void *bytes, size_t len);
/* Ends what begin began; the next digest needs begin again. */
bool tur__sha256_end(tur__sha256 *s, uint8_t out[TUR__SHA256_SIZE]);
void tur__sha256_free(tur__sha256 *s);

/* The digest of LEN bytes. */
bool tur__sha256_once(uint8_t out[TUR__SHA256_SIZE], const void *bytes, size_t len);
/* RFC 2104 with SHA-256. A key of no bytes is a key. */
bool tur__hmac_sha256(uint8_t out[TUR__SHA256_SIZE], const void *key, size_t key_len,
                      const void *bytes, size_t len);

/* 64 lower-case digits and a NUL. */
void tur__sha256_hex(char out[TUR__SHA256_HEX], const uint8_t digest[TUR__SHA256_SIZE]);

#endif
