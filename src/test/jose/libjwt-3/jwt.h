/* What src/sign/jwt.c needs of the header of libjwt 3.x, so that it can be compiled where that is not
 * installed. Declarations alone; nothing links with it. */
#ifndef JWT_H
#define JWT_H

#include <stddef.h>
#include <time.h>

typedef struct jwt_builder jwt_builder_t;
typedef struct jwt_checker jwt_checker_t;
typedef struct jwk_set jwk_set_t;
typedef struct jwk_item jwk_item_t;

typedef enum {
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
    JWT_ALG_INVAL
} jwt_alg_t;

typedef enum { JWT_CLAIM_EXP = 0x0010, JWT_CLAIM_NBF = 0x0020 } jwt_claims_t;
typedef enum { JWT_VALUE_NONE, JWT_VALUE_INT, JWT_VALUE_STR, JWT_VALUE_BOOL, JWT_VALUE_JSON } jwt_value_type_t;
typedef enum { JWT_VALUE_ERR_NONE, JWT_VALUE_ERR_EXIST, JWT_VALUE_ERR_INVALID } jwt_value_error_t;

typedef struct {
    jwt_value_type_t type;
    const char *name;
    union {
        long long int_val;
        const char *str_val;
        int bool_val;
        char *json_val;
    };
    int replace, pretty;
    jwt_value_error_t error;
} jwt_value_t;

/* It is by this macro that the interface is known. */
#define jwt_set_GET_INT(v, n) ((v)->type = JWT_VALUE_INT, (v)->name = (n), (v)->int_val = 0, (v)->error = 0)
#define jwt_set_SET_STR(v, n, x) \
    ((v)->type = JWT_VALUE_STR, (v)->replace = 0, (v)->name = (n), (v)->str_val = (x), (v)->error = 0)
#define jwt_set_SET_JSON(v, n, x) \
    ((v)->type = JWT_VALUE_JSON, (v)->replace = 0, (v)->name = (n), (v)->json_val = (x), (v)->error = 0)

jwk_set_t *jwks_create(const char *json);
void jwks_free(jwk_set_t *set);
int jwks_error(const jwk_set_t *set);
const jwk_item_t *jwks_item_get(const jwk_set_t *set, size_t index);
int jwks_item_error(const jwk_item_t *item);

jwt_builder_t *jwt_builder_new(void);
void jwt_builder_free(jwt_builder_t *builder);
int jwt_builder_setkey(jwt_builder_t *builder, jwt_alg_t alg, const jwk_item_t *key);
int jwt_builder_enable_iat(jwt_builder_t *builder, int enable);
jwt_value_error_t jwt_builder_header_set(jwt_builder_t *builder, jwt_value_t *value);
jwt_value_error_t jwt_builder_claim_set(jwt_builder_t *builder, jwt_value_t *value);
char *jwt_builder_generate(jwt_builder_t *builder);

jwt_checker_t *jwt_checker_new(void);
void jwt_checker_free(jwt_checker_t *checker);
int jwt_checker_setkey(jwt_checker_t *checker, jwt_alg_t alg, const jwk_item_t *key);
int jwt_checker_time_leeway(jwt_checker_t *checker, jwt_claims_t claim, time_t secs);
int jwt_checker_verify(jwt_checker_t *checker, const char *token);

#endif
