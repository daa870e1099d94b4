/* What src/sign/jwt.c needs of the header of libjwt 1.12 to 2.x, so that it can be compiled where that
 * is not installed. Declarations alone; nothing links with it. */
#ifndef JWT_H
#define JWT_H

typedef struct jwt jwt_t;

typedef enum jwt_alg {
    JWT_ALG_NONE = 0,
    JWT_ALG_HS256,
    JWT_ALG_HS384,
    JWT_ALG_HS512,
    JWT_ALG_RS256,
    JWT_ALG_RS384,
    JWT_ALG_RS512,
    JWT_ALG_ES256,
    JWT_ALG_ES384,
    JWT_ALG_ES512,
    JWT_ALG_PS256,
    JWT_ALG_PS384,
    JWT_ALG_PS512,
    JWT_ALG_TERM
} jwt_alg_t;

#define JWT_VALIDATION_SUCCESS 0x0000

int jwt_new(jwt_t **jwt);
void jwt_free(jwt_t *jwt);
int jwt_decode(jwt_t **jwt, const char *token, const unsigned char *key, int key_len);
int jwt_add_grants_json(jwt_t *jwt, const char *json);
int jwt_add_header(jwt_t *jwt, const char *header, const char *val);
int jwt_set_alg(jwt_t *jwt, jwt_alg_t alg, const unsigned char *key, int len);
jwt_alg_t jwt_get_alg(const jwt_t *jwt);
char *jwt_encode_str(jwt_t *jwt);

#endif
