/* Keys as PEM and as files: reading, writing, passphrases. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include "sign/keys.h"
#include "sign/pbe.h"

enum { MOST_PEM = 64 << 10, MOST_PASSPHRASE = 1024, ROUNDS = 600000, SALT = 16 };

void tur_protect_secrets(void)
{
    struct rlimit none = {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    /* The limit does not hold where cores go to a program. The leak checker of a sanitizer works as a
     * debugger does. */
#ifndef __SANITIZE_ADDRESS__
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    if (!CRYPTO_secure_malloc_initialized()) (void)CRYPTO_secure_malloc_init(1 << 16, 32);
    ERR_clear_error();
}

/* ---- PEM -------------------------------------------------------------------------------------- */

struct asking {
    tur_passphrase_fn fn;
    void *ctx;
    bool asked, given;
};

/* Without a callback of our own libcrypto asks on the terminal, or takes standard input for it. */
static int ask(char *buffer, int size, int writing, void *ctx)
{
    struct asking *a = ctx;
    int len;
    (void)writing;
    a->asked = true;
    len = a->fn && size > 0 ? a->fn(a->ctx, buffer, (size_t)size) : -1;
    if (len > size) len = -1;
    a->given = len >= 0;
    return len;
}

static bool contains(const char *pem, size_t len, const char *label)
{
    return memmem(pem, len, label, strlen(label)) != NULL;
}

static bool is_private(const char *pem, size_t len) { return contains(pem, len, "PRIVATE KEY-----"); }

static tur_status say_unread(tur_refusal *why, const struct asking *a, const char *pem, size_t len)
{
    if (a->asked && !a->given)
        return tur__refuse(why, "KEY_PASSPHRASE", "the key is encrypted, and no passphrase is given");
    if (a->asked)
        return tur__refuse(why, "KEY_PASSPHRASE", "the passphrase is wrong, or the key is damaged");
    if (contains(pem, len, "-----BEGIN CERTIFICATE-----") && !contains(pem, len, " KEY-----"))
        return tur__refuse(why, "KEY_SYNTAX", "this is a certificate; openssl x509 -pubkey -noout shows its key");
    return tur__refuse(why, "KEY_SYNTAX", "no key in PEM can be read there");
}

/* Decrypts what is not too costly to decrypt; else *FAULT says why. */
static EVP_PKEY *decrypt(const unsigned char *der, long len, struct asking *a, const char **fault)
{
    char passphrase[MOST_PASSPHRASE];
    X509_SIG *sealed = d2i_X509_SIG(NULL, &der, len);
    PKCS8_PRIV_KEY_INFO *clear = NULL;
    EVP_PKEY *pkey = NULL;
    *fault = sealed ? tur__pbe_fault(sealed) : NULL;
    if (sealed && !*fault) {
        int size = ask(passphrase, sizeof passphrase, 0, a);
        if (size >= 0) clear = PKCS8_decrypt(sealed, passphrase, size);
        if (clear) pkey = EVP_PKCS82PKEY(clear);
        OPENSSL_cleanse(passphrase, sizeof passphrase);
    }
    PKCS8_PRIV_KEY_INFO_free(clear);
    X509_SIG_free(sealed);
    return pkey;
}

static EVP_PKEY *read_clear(const unsigned char *der, long len)
{
    PKCS8_PRIV_KEY_INFO *clear = d2i_PKCS8_PRIV_KEY_INFO(NULL, &der, len);
    EVP_PKEY *pkey = clear ? EVP_PKCS82PKEY(clear) : NULL;
    PKCS8_PRIV_KEY_INFO_free(clear);
    return pkey;
}

/* The first private key of a PEM text. libcrypto's own reader would decrypt whatever it finds. */
static EVP_PKEY *read_private(BIO *bio, struct asking *a, const char **fault)
{
    unsigned char *der = NULL;
    char *label = NULL;
    long len;
    EVP_PKEY *pkey;
    if (PEM_bytes_read_bio(&der, &len, &label, PEM_STRING_EVP_PKEY, bio, ask, a) != 1) return NULL;
    const unsigned char *at = der;
    if (!strcmp(label, PEM_STRING_PKCS8)) pkey = decrypt(der, len, a, fault);
    else if (!strcmp(label, PEM_STRING_PKCS8INF)) pkey = read_clear(der, len);
    else pkey = d2i_AutoPrivateKey(NULL, &at, len);
    OPENSSL_clear_free(der, (size_t)len);
    OPENSSL_free(label);
    return pkey;
}

tur_status tur_key_read(tur_key **key, tur_refusal *why, const char *pem, size_t len, tur_passphrase_fn fn, void *ctx)
{
    bool secret = is_private(pem, len);
    struct asking a = {.fn = secret ? fn : NULL, .ctx = ctx};
    const char *fault = NULL;
    EVP_PKEY *pkey;
    BIO *bio;
    *key = NULL;
    if (len > MOST_PEM) return tur__refuse(why, "KEY_SYNTAX", "a key is longer than 64 KiB");
    bio = BIO_new_mem_buf(len ? pem : "", (int)len);
    if (!bio) return TUR_ENOMEM;
    pkey = secret ? read_private(bio, &a, &fault) : PEM_read_bio_PUBKEY(bio, NULL, ask, &a);
    BIO_free(bio);
    ERR_clear_error();
    if (fault) return tur__refuse(why, "KEY_POLICY", fault);
    return pkey ? tur__key_wrap(key, why, pkey, secret) : say_unread(why, &a, pem, len);
}

/* ---- Reading files ---------------------------------------------------------------------------- */

/* Who else can get at a private key. A symbolic link is refused because whoever may change the folder
 * may turn it. */
static const char *exposure(const struct stat *st, bool linked)
{
    if (linked) return "the file of a private key is a symbolic link";
    if (!S_ISREG(st->st_mode)) return "the file of a private key is no plain file";
    if (st->st_uid != geteuid() && st->st_uid != 0) return "the file of a private key belongs to another user";
    if (st->st_mode & 077) return "others can read or write the file of a private key; chmod 600 mends it";
    return NULL;
}

static int open_file(const char *path, bool *linked)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    *linked = fd < 0 && errno == ELOOP;
    return *linked ? open(path, O_RDONLY | O_CLOEXEC) : fd;
}

/* Up to SIZE bytes; how many, or negative with errno set. */
static ssize_t read_all(int fd, char *bytes, size_t size)
{
    size_t len = 0;
    while (len < size) {
        ssize_t n = read(fd, bytes + len, size - len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return n;
        if (!n) break;
        len += (size_t)n;
    }
    return (ssize_t)len;
}

tur_status tur_key_open(tur_key **key, tur_refusal *why, const char *path, tur_passphrase_fn fn, void *ctx)
{
    tur_status status = TUR_EIO;
    const char *exposed;
    struct stat st;
    bool linked;
    char *pem;
    int fd = open_file(path, &linked), problem = 0;
    ssize_t len = -1;
    *key = NULL;
    if (fd < 0) return TUR_EIO;
    pem = malloc(MOST_PEM + 1);
    if (pem && fstat(fd, &st) == 0) len = read_all(fd, pem, MOST_PEM + 1);
    if (len < 0) {
        problem = errno;
        if (!pem) status = TUR_ENOMEM;
    } else if (is_private(pem, (size_t)len) && (exposed = exposure(&st, linked))) {
        status = tur__refuse(why, "KEY_FILE", exposed);
    } else {
        status = tur_key_read(key, why, pem, (size_t)len, fn, ctx);
    }
    if (pem) OPENSSL_cleanse(pem, MOST_PEM + 1);
    free(pem);
    close(fd);
    errno = problem;
    return status;
}

/* ---- Writing files ---------------------------------------------------------------------------- */

static bool write_encrypted(BIO *bio, PKCS8_PRIV_KEY_INFO *clear, const char *passphrase, size_t len)
{
    X509_ALGOR *pbe = PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), ROUNDS, NULL, SALT, NULL, NID_hmacWithSHA256);
    /* Takes the algorithm when it succeeds. */
    X509_SIG *sealed = pbe ? PKCS8_set0_pbe(passphrase, (int)len, clear, pbe) : NULL;
    bool ok = sealed && PEM_write_bio_PKCS8(bio, sealed) == 1;
    if (!sealed) X509_ALGOR_free(pbe);
    X509_SIG_free(sealed);
    return ok;
}

/* The key as PEM in memory that is wiped when it is freed; NULL when libcrypto fails. */
static BIO *private_pem(const tur_key *key, const char *passphrase, size_t len)
{
    PKCS8_PRIV_KEY_INFO *clear = EVP_PKEY2PKCS8(key->pkey);
    BIO *bio = BIO_new(BIO_s_secmem());
    bool ok = clear && bio &&
              (passphrase ? write_encrypted(bio, clear, passphrase, len) : PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio, clear) == 1);
    PKCS8_PRIV_KEY_INFO_free(clear);
    ERR_clear_error();
    if (ok) return bio;
    BIO_free(bio);
    return NULL;
}

static bool write_all(int fd, const char *bytes, size_t len)
{
    while (len) {
        ssize_t n = write(fd, bytes, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes += n;
        len -= (size_t)n;
    }
    return fsync(fd) == 0 || errno == EINVAL;
}

/* Never over what is there: it may be the only copy of a key. */
static tur_status write_new(const char *path, const char *bytes, size_t len)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600), problem;
    if (fd < 0) return TUR_EIO;
    problem = fchmod(fd, 0600) || !write_all(fd, bytes, len) ? errno : 0;
    if (close(fd) && !problem && errno != EINTR) problem = errno;
    if (!problem) return TUR_OK;
    unlink(path);
    errno = problem;
    return TUR_EIO;
}

tur_status tur_key_save(const tur_key *key, const char *path, const char *passphrase, size_t len)
{
    tur_status status;
    char *bytes;
    BIO *bio;
    if (!key->is_private || (passphrase && (!len || len > MOST_PASSPHRASE))) return TUR_EINVAL;
    bio = private_pem(key, passphrase, len);
    if (!bio) return TUR_EINTERNAL;
    long size = BIO_get_mem_data(bio, &bytes);
    status = write_new(path, bytes, (size_t)size);
    int problem = errno;
    BIO_free(bio);
    errno = problem;
    return status;
}
