#include "sign/claims.h"

#include <string.h>

static const char code_of[][10] = {"CLAIM_ISS", "CLAIM_SUB", "CLAIM_AUD", "CLAIM_IAT", "CLAIM_NBF", "CLAIM_EXP"};
enum { ISS, SUB, AUD, IAT, NBF, EXP };

/* A claim that is there has to be a string; where WANTED is asked for, it has to be there and be it. */
static tur_status judge_text(int claim, tur_refusal *why, const tur__json *v, const char *wanted)
{
    if (v && v->kind != TUR__JSON_STRING) return tur__refuse(why, code_of[claim], "the claim is no string");
    if (!wanted) return TUR_OK;
    if (!v) return tur__refuse_about(why, code_of[claim], "the claim is missing, which was asked for", wanted, strlen(wanted));
    if (tur__json_is(v, wanted)) return TUR_OK;
    return tur__refuse_about(why, code_of[claim], "the claim is not what was asked for", v->text, v->len);
}

static tur_status judge_aud(tur_refusal *why, const tur__json *v, const char *wanted)
{
    bool found = false;
    if (!v || v->kind != TUR__JSON_ARRAY) return judge_text(AUD, why, v, wanted);
    for (const tur__json *one = v->first; one; one = one->next) {
        if (one->kind != TUR__JSON_STRING) return tur__refuse(why, code_of[AUD], "the claim holds what is no string");
        found = found || (wanted && tur__json_is(one, wanted));
    }
    if (found || !wanted) return TUR_OK;
    return tur__refuse_about(why, code_of[AUD], "the claim does not hold what was asked for", wanted, strlen(wanted));
}

/* Seconds since 1970, -1 where the claim is missing. The gate let only integers below 2^53 pass. */
static tur_status read_time(int64_t *seconds, int claim, tur_refusal *why, const tur__json *v)
{
    *seconds = -1;
    if (!v) return TUR_OK;
    if (v->kind != TUR__JSON_NUMBER || *v->text == '-') return tur__refuse(why, code_of[claim], "the claim is no time");
    *seconds = 0;
    for (size_t i = 0; i < v->len; i++) *seconds = *seconds * 10 + (v->text[i] - '0');
    return TUR_OK;
}

static tur_status judge_times(int64_t *iat, tur_refusal *why, const tur__json *claims, int64_t now)
{
    int64_t nbf, exp;
    tur_status status = read_time(iat, IAT, why, tur__json_get(claims, "iat"));
    if (status == TUR_OK) status = read_time(&nbf, NBF, why, tur__json_get(claims, "nbf"));
    if (status == TUR_OK) status = read_time(&exp, EXP, why, tur__json_get(claims, "exp"));
    if (status != TUR_OK) return status;
    /* Without it nobody can say whether the key was good then. */
    if (*iat < 0) return tur__refuse(why, code_of[IAT], "the claim is missing");
    if (*iat - TUR__LEEWAY > now) return tur__refuse(why, code_of[IAT], "the token comes from the future");
    if (nbf >= 0 && nbf - TUR__LEEWAY > now) return tur__refuse(why, code_of[NBF], "the token is not valid yet");
    if (exp >= 0 && now - TUR__LEEWAY >= exp) return tur__refuse(why, code_of[EXP], "the token has expired");
    return TUR_OK;
}

tur_status tur__claims_judge(int64_t *iat, tur_refusal *why, const tur__json *claims, const tur_token_policy *policy)
{
    tur_status status = judge_text(ISS, why, tur__json_get(claims, "iss"), policy->iss);
    if (status == TUR_OK) status = judge_text(SUB, why, tur__json_get(claims, "sub"), policy->sub);
    if (status == TUR_OK) status = judge_aud(why, tur__json_get(claims, "aud"), policy->aud);
    if (status == TUR_OK) status = judge_times(iat, why, claims, policy->now);
    return status;
}
