/* records BYTES [SEED]: valid records of about 1 KB in some hundred shapes, for measuring. A shape
 * decides which members a record has and their order; the same arguments give the same bytes. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

static uint64_t next(void)
{
    uint64_t z = (state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static unsigned below(unsigned n) { return (unsigned)(next() % n); }

enum { SHAPES = 240, MEMBERS = 18 };

/* One member of the record, as text; SHAPE's bits say which parts it has. */
typedef struct shape {
    uint32_t bits;
    uint8_t order[MEMBERS];
} shape;

static char *out;
static void put(const char *text) { out = stpcpy(out, text); }
#define PUT(...) (out += sprintf(out, __VA_ARGS__))

static const char *const models[] = {"gpt-5.6-sol-2026-07-09", "claude-sonnet-4-5-20250929", "gemini-2.5-flash", "gpt-audio-mini-2025-12-15", "deepseek-v4", "mistral-large-2605"};
static const char *const sellers[] = {"openai", "anthropic", "google", "mistral", "deepseek"};
static const char *const teams[] = {"payments", "search", "support", "platform", "research", "growth"};

static uint64_t fresh, cached, visible, reasoning, when;

/* quantity x price / 10^6, exact: the price has at most two decimals, so eight are enough. */
static void amount(uint64_t quantity, unsigned hundredths)
{
    uint64_t n = quantity * hundredths;
    char fraction[16];
    int len = sprintf(fraction, "%08" PRIu64, n % 100000000);
    while (len && fraction[len - 1] == '0') fraction[--len] = 0;
    PUT("\"%" PRIu64 "%s%s\"", n / 100000000, len ? "." : "", fraction);
}

static void charge(bool first, const char *of, uint64_t quantity, unsigned hundredths)
{
    PUT("%s{\"basis\":\"rated\",\"code\":\"usage\",\"currency\":\"USD\",\"list\":", first ? "" : ",");
    amount(quantity, hundredths);
    PUT(",\"list_price\":{\"amount\":\"%u%s", hundredths / 100, hundredths % 100 ? "." : "");
    if (hundredths % 100) PUT(hundredths % 10 ? "%02u" : "%u", hundredths % 10 ? hundredths % 100 : hundredths % 100 / 10);
    PUT("\",\"per\":1000000,\"sheet\":\"pb-2026-11\"},\"of\":\"%s\",\"status\":\"priced\"}", of);
}

static void instant(uint64_t ms)
{
    unsigned s = (unsigned)(ms / 1000 % 86400), f = (unsigned)(ms % 1000);
    PUT("\"2026-11-%02uT%02u:%02u:%02u", 1 + (unsigned)(ms / 86400000 % 28), s / 3600, s / 60 % 60, s % 60);
    if (f) {
        char digits[8];
        int len = sprintf(digits, "%03u", f);
        while (digits[len - 1] == '0') digits[--len] = 0;
        PUT(".%s", digits);
    }
    put("Z\"");
}

static bool has(const shape *s, int bit) { return s->bits >> bit & 1; }

static bool member(const shape *s, int which)
{
    switch (which) {
    case 0: put("\"tur\":\"1.0\""); break;
    case 1: PUT("\"record_id\":\"%08x-%04x-7%03x-%04x-%012" PRIx64 "\"", 0x01976b2eu + (unsigned)(when >> 16 & 0xff), (unsigned)(when & 0xffff), below(4096), 0x8000 + below(0x4000), next() >> 16); break;
    case 2: put("\"emitter\":\"com.example.gateway\""); break;
    case 3: put("\"kind\":\"usage\""); break;
    case 4: put("\"grain\":\"request\""); break;
    case 5:
        put("\"time\":{\"start\":");
        instant(when);
        put(",\"end\":");
        instant(when + 200 + below(20000));
        if (has(s, 0)) put(",\"recorded\":"), instant(when + 60000);
        put("}");
        break;
    case 6: PUT("\"parties\":{\"seller\":{\"id\":\"%s\"},\"consumer\":{\"id\":\"consumer.example\"%s}}", sellers[below(5)], has(s, 1) ? ",\"name\":\"Consumer Example GmbH\"" : ""); break;
    case 7: PUT("\"account\":{\"billing_account\":{\"id\":\"ba-%u\"}%s}", below(40), has(s, 2) ? ",\"sub_account\":{\"id\":\"proj_Orion7Qk\",\"type\":\"project\"}" : ""); break;
    case 8:
        PUT("\"service\":{\"operation\":\"chat\",\"model_served\":\"%s\"", models[below(6)]);
        if (has(s, 3)) put(",\"model_requested\":\"fast\",\"tier_served\":\"default\"");
        if (has(s, 4)) put(",\"region\":\"eu-central-1\",\"scope\":\"region\"");
        put("}");
        break;
    case 9: PUT("\"request\":{\"id\":\"chatcmpl-%013" PRIx64 "\",\"status\":\"succeeded\"%s}", next() >> 12, has(s, 5) ? ",\"stream_complete\":true,\"model_calls\":1" : ""); break;
    case 10:
        if (!has(s, 6)) return false;
        PUT("\"attribution\":{\"team\":\"%s\",\"principal_id\":\"u-%u\",\"credential_id\":\"key_9fT2mXwLrA\",\"cost_center\":\"47%02u\"}", teams[below(6)], below(10000), below(100));
        break;
    case 11:
        if (!has(s, 7)) return false;
        PUT("\"tags\":{\"feature\":\"%s\",\"stage\":\"production\"}", teams[below(6)]);
        break;
    case 12:
        if (!has(s, 8)) return false;
        PUT("\"trace\":{\"trace_id\":\"%016" PRIx64 "%016" PRIx64 "\",\"span_id\":\"%016" PRIx64 "\"}", next(), next(), next() | 1);
        break;
    case 13:
        put("\"meters\":[");
        PUT("{\"meter\":\"input.fresh\",\"quantity\":\"%" PRIu64 "\"},{\"meter\":\"input.cache_read\",\"quantity\":\"%" PRIu64 "\"},", fresh, cached);
        if (has(s, 9)) PUT("{\"meter\":\"output.visible\",\"quantity\":\"%" PRIu64 "\"},{\"meter\":\"output.reasoning\",\"quantity\":\"%" PRIu64 "\"}]", visible, reasoning);
        else PUT("{\"meter\":\"output\",\"quantity\":\"%" PRIu64 "\"}]", visible + reasoning);
        break;
    case 14: put("\"complete\":[\"input\",\"output\"]"); break;
    case 15:
        if (!has(s, 10)) return false;
        PUT("\"stated\":[{\"name\":\"prompt_tokens\",\"of\":[\"input\"],\"quantity\":\"%" PRIu64 "\"},{\"name\":\"total_tokens\",\"of\":[\"input\",\"output\"],\"quantity\":\"%" PRIu64 "\"}]", fresh + cached, fresh + cached + visible + reasoning);
        break;
    case 16:
        if (!has(s, 13)) return false;
        put("\"charges\":[");
        charge(true, "input.fresh", fresh, 125);
        if (has(s, 11)) charge(false, "input.cache_read", cached, 12);
        charge(false, "output", visible + reasoning, 1000);
        put("]");
        break;
    case 17: PUT("\"provenance\":{\"usage_source\":\"%s\"}", has(s, 12) ? "supplier_response" : "gateway_meter"); break;
    }
    return true;
}

int main(int argc, char **argv)
{
    static char line[8192];
    static shape shapes[SHAPES];
    uint64_t bytes = argc > 1 ? strtoull(argv[1], NULL, 10) : 0, done = 0;
    state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    if (!bytes) return fputs("usage: records BYTES [SEED]\n", stderr), 2;
    for (int i = 0; i < SHAPES; i++) {
        shapes[i].bits = (uint32_t)next();
        for (uint8_t k = 0; k < MEMBERS; k++) shapes[i].order[k] = k;
        for (unsigned k = MEMBERS; k-- > 1;) {
            unsigned j = below(k + 1);
            uint8_t t = shapes[i].order[k];
            shapes[i].order[k] = shapes[i].order[j];
            shapes[i].order[j] = t;
        }
    }
    while (done < bytes) {
        const shape *s = &shapes[below(SHAPES)];
        bool first = true;
        fresh = below(20000);
        cached = below(60000);
        visible = 1 + below(3000);
        reasoning = below(8000);
        when += 1 + below(50);
        out = line;
        put("{");
        for (int i = 0; i < MEMBERS; i++) {
            char *before = out;
            if (!first) put(",");
            if (member(s, s->order[i])) first = false;
            else out = before;
        }
        put("}\n");
        if (fwrite(line, 1, (size_t)(out - line), stdout) != (size_t)(out - line)) return 1;
        done += (uint64_t)(out - line);
    }
    return fflush(stdout) != 0;
}
