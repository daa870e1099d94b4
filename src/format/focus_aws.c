/* Usage types of Amazon Bedrock, `{REGION}-{Model}-{class}[-{routing}][-{tier}]`, and those of models
 * that are sold through the marketplace, `{R}-MP:{R}_{dimension}-Units`. AWS meters what is read from
 * a cache and what is written to it as types of their own, so that its input tokens are fresh. */
#include <string.h>
#include <strings.h>

#include "format/focus.h"

static const char *found(const char *text, const char *word) { return strcasestr(text, word); }

static bool any(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (found(text, *words)) return true;
    return false;
}

/* What is no token, whatever words follow: tested first, since "input" occurs in such names too. */
static const char *const none[] = {"reserved", "guardrail", "searchunit", "search-unit", "modelunit", "provisioned",
                                   "customization", "image", "video", "second", "-hours", NULL};
static const char *const reads[] = {"cache-read", "cache_read", "cacheread", NULL};
static const char *const writes[] = {"cache-write", "cache_write", "cachewrite", NULL};
static const char *const hours[] = {"1-hour", "write1h", "write-1h", "write_1h", NULL};
static const char *const outputs[] = {"output-token", "outputtoken", "output_token", NULL};
static const char *const inputs[] = {"input-token", "inputtoken", "input_token", NULL};

static const char *place_of(const char *type)
{
    if (any(type, none)) return NULL;
    if (any(type, reads)) return "input.cache_read";
    /* Bedrock keeps for five minutes, and for one hour where it says so. */
    if (any(type, writes)) return any(type, hours) ? "input.cache_write.1h" : "input.cache_write.5m";
    if (any(type, outputs)) return "output";
    return any(type, inputs) ? "input.fresh" : NULL;
}

/* Behind the code of the region and before the first word of the class. Names of models have dashes
 * of their own. */
static void model_of(tur__aws_usage *u, const char *type)
{
    static const char *const ends[] = {"-mantle-", "-cache-read", "-cache-write", "-input-token", "-output-token"};
    const char *start = strchr(type, '-'), *end = NULL;
    if (!start) return;
    start++;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const char *at = found(start, ends[i]);
        if (at && (!end || at < end)) end = at;
    }
    if (!end || end == start || (size_t)(end - start) >= sizeof u->model) return;
    memcpy(u->model, start, (size_t)(end - start));
    u->model[end - start] = 0;
}

static const char *tier_of(const char *type)
{
    static const char *const tiers[] = {"batch", "flex", "priority", "standard"};
    for (size_t i = 0; i < sizeof tiers / sizeof *tiers; i++) {
        size_t n = strlen(tiers[i]);
        for (const char *p = type; (p = found(p, tiers[i])); p += n) {
            bool before = p > type && (p[-1] == '-' || p[-1] == '_');
            if (before && (!p[n] || p[n] == '-' || p[n] == '_')) return tiers[i];
        }
    }
    return NULL;
}

void tur__aws_usage_of(tur__aws_usage *u, const char *type)
{
    *u = (tur__aws_usage){.place = place_of(type), .tier = tier_of(type)};
    u->marketplace = found(type, "MP:") != NULL;
    u->global = found(type, "-global") || found(type, "_global");
    if (u->place && !u->marketplace) model_of(u, type);
}
