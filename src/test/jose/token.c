/* Tokens on the command line, for tests that hand them to other programs: it uses tur.h alone.
 *
 *   token sign KEY.pem CLAIMS          prints a token
 *   token input KEY.pem CLAIMS         prints what is to be signed
 *   token attach KEY.pem SIGNATURE     the same on standard input; prints the token
 *   token verify KEYS.jwks TOKEN NOW   prints "good ID", or "CODE message (detail)"
 *
 * The signature comes from a file. What is not on the command line is trouble: status 2. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tur.h>

static char bytes[2 << 20];

static size_t slurp(const char *path)
{
    FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    size_t len = f ? fread(bytes, 1, sizeof bytes, f) : 0;
    if (!f) exit(2);
    if (f != stdin) fclose(f);
    return len;
}

static int end(tur_status status, const tur_refusal *why)
{
    if (status == TUR_OK) return 0;
    if (status == TUR_EREFUSED) printf("%s %s (%s)\n", why->code, why->message, why->detail);
    else printf("%s\n", tur_status_text(status));
    return status == TUR_EREFUSED ? 1 : 2;
}

static int make(const char *how, const char *key_path, const char *what)
{
    tur_refusal why = {0};
    tur_key *key;
    tur_token *token = NULL;
    size_t len = 0, sig_len;
    tur_status status = tur_key_open(&key, &why, key_path, NULL, NULL);
    if (status != TUR_OK) return end(status, &why);
    if (!strcmp(how, "sign")) {
        status = tur_token_sign(&token, &why, key, what, strlen(what));
    } else if (!strcmp(how, "input")) {
        status = tur_token_prepare(&token, &why, key, what, strlen(what));
    } else {
        static char sig[4096];
        sig_len = slurp(what);
        memcpy(sig, bytes, sig_len < sizeof sig ? sig_len : sizeof sig);
        len = slurp("-");
        status = tur_token_attach(&token, &why, key, bytes, len, sig, sig_len);
    }
    if (status == TUR_OK) {
        const char *text = strcmp(how, "input") ? tur_token_text(token, &len) : tur_token_input(token, &len);
        printf("%.*s", (int)len, text);
    }
    tur_token_free(token);
    tur_key_free(key);
    return end(status, &why);
}

static int verify(const char *keys_path, const char *text, const char *now)
{
    tur_refusal why = {0};
    tur_token *token = NULL;
    tur_keys *keys = tur_keys_new();
    tur_token_policy policy = {.now = strtoll(now, NULL, 10)};
    size_t len = slurp(keys_path);
    tur_status status = tur_keys_read(keys, &why, bytes, len, false);
    if (status == TUR_OK) status = tur_token_read(&token, &why, text, strlen(text));
    if (status == TUR_OK) status = tur_token_verify(token, &why, keys, &policy);
    if (status == TUR_OK) printf("good %s\n", tur_token_id(token));
    tur_token_free(token);
    tur_keys_free(keys);
    return end(status, &why);
}

int main(int argc, char **argv)
{
    if (argc == 5 && !strcmp(argv[1], "verify")) return verify(argv[2], argv[3], argv[4]);
    if (argc == 4) return make(argv[1], argv[2], argv[3]);
    return 2;
}
