/* hostile NAME: writes one input that means harm to standard output; without a name, lists them.
 *
 * Sizes are what a reader on the network would have to expect: nothing here is random from run to
 * run. What `tur validate` has to say of each stands in src/test/cli/robust. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NEEDED "\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-0123456789ab\",\"tur\":\"1.0\""
enum { K = 1000, M = 1000 * 1000 };

static void text(const char *s) { fputs(s, stdout); }

static void times(long n, const char *s)
{
    size_t len = strlen(s);
    while (n-- > 0) fwrite(s, 1, len, stdout);
}

static void bytes(long n, int c)
{
    char block[65536];
    memset(block, c, sizeof block);
    for (; n > 0; n -= (long)sizeof block) fwrite(block, 1, n < (long)sizeof block ? (size_t)n : sizeof block, stdout);
}

/* A record that is valid but for MORE, which begins with a comma or is empty. */
static void record(unsigned long number, const char *more)
{
    printf("{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012lx\"%s,\"tur\":\"1.0\"}\n", number, more);
}

/* ---- Long and deep ---- */

static void line_100m(void) { text("{" NEEDED ",\"labels\":[\""), bytes(100L * M, 'a'), text("\"]}\n"), record(2, ""); }
static void line_100m_open(void) { text("{\"labels\":[\""), bytes(100L * M, 'a'); }
static void blanks_100m(void) { bytes(100L * M, ' '); }
static void brackets_10m(void) { bytes(10L * M, '['); }
static void braces_10m(void) { bytes(10L * M, '{'); }
static void quotes_10m(void) { bytes(10L * M, '"'); }
static void backslashes_1m(void) { text("{\"labels\":[\""), bytes(1000L * K, '\\'), text("\"]}\n"); }
static void deep_arrays(void) { text("{" NEEDED ",\"x_a_b\":"), bytes(100L * K, '['), bytes(100L * K, ']'), text("}\n"); }
static void deep_objects(void) { text("{" NEEDED ",\"nobody\":"), times(100L * K, "{\"a\":"), text("1"), bytes(100L * K, '}'), text("}\n"); }
static void deep_line(void) { bytes(100L * K, '['), bytes(100L * K, ']'), text("\n"); }
static void deep_meters(void) { text("{" NEEDED ",\"meters\":[{\"meter\":\"input\",\"quantity\":"), bytes(100L * K, '['), bytes(100L * K, ']'), text("}]}\n"); }

/* ---- Many of one sort, in a record ---- */

static void members_1m(void)
{
    text("{" NEEDED);
    for (int i = 0; i < M; i++) printf(",\"member_%d\":1", i);
    text("}\n");
}
static void extensions_1m(void)
{
    text("{" NEEDED);
    for (int i = 0; i < M; i++) printf(",\"x_a_%d\":1", i);
    text("}\n");
}
static void twice_1m(void) { text("{" NEEDED), times(M, ",\"tags\":{\"a\":\"b\"}"), text("}\n"); }
static void labels_1m(void) { text("{" NEEDED ",\"labels\":[\"a\""), times(M, ",\"b\""), text("]}\n"); }
static void set_1m(void)
{
    text("{" NEEDED ",\"same_usage\":[\"first\"");
    for (int i = 0; i < M; i++) printf(",\"%d\"", i);
    text("]}\n");
}
static void tags_1m(void)
{
    text("{" NEEDED ",\"tags\":{\"first\":\"x\"");
    for (int i = 0; i < M; i++) printf(",\"%d\":\"x\"", i);
    text("}}\n");
}
static void extension_map_1m(void)
{
    text("{" NEEDED ",\"x_a_b\":{\"first\":\"x\"");
    for (int i = 0; i < M; i++) printf(",\"%d\":\"x\"", i);
    text("}}\n");
}
static void meters_1m(void) { text("{" NEEDED ",\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\"}"), times(M, ",{\"meter\":\"input\",\"quantity\":\"1\"}"), text("]}\n"); }
static void long_name(void) { text("{" NEEDED ",\""), bytes(500L * K, 'n'), text("\":1,\"tags\":{\""), bytes(400L * K, 't'), text("\":\"x\"}}\n"); }

/* Everything at its limit: a rule that compares pairs shows here. */
static void limits(void)
{
    for (int k = 0; k < 4; k++) {
        printf("{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\",\"complete\":[\"input\",\"output\"],\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\",\"rest\":true}", k);
        static const char *const modality[] = {"text", "image", "audio", "video", "document"}, *const meter[] = {"input.fresh", "input.cache_read", "input.cache_write.5m", "output.visible", "output.reasoning", "token", "output"};
        for (int i = 1; i < 1024; i++) printf(",{\"meter\":\"%s\",\"modality\":\"%s\",\"quantity\":\"99999999999999999999.999999999999999999\"}", meter[i % 7], modality[i % 5]);
        text("],\"stated\":[{\"name\":\"n\",\"of\":[\"input\"],\"quantity\":\"1\"}");
        for (int i = 1; i < 1024; i++) {
            printf(",{\"name\":\"n.%d\",\"of\":[\"input.fresh@text\"", i);
            for (int j = 1; j < 16; j++) printf(",\"%s@%s\"", meter[j % 7], modality[j % 5]);
            text("],\"quantity\":\"1\"}");
        }
        text("]}\n");
    }
}
static void charges_1024(void)
{
    for (int k = 0; k < 3; k++) {
        printf("{\"emitter\":\"com.example\",\"grain\":\"invoice_line\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\",\"meters\":[{\"meter\":\"input\",\"quantity\":\"1\"}],\"charges\":[{\"code\":\"usage\",\"status\":\"free\",\"reason\":\"r\"}", k);
        for (int i = 1; i < 1024; i++)
            printf(",{\"code\":\"usage\",\"of\":\"input\",\"quantity\":\"%d.000000000000000001\",\"currency\":\"USD\",\"status\":\"priced\",\"basis\":\"rated\",\"list\":\"1\",\"contracted\":\"2\",\"billed\":\"3\",\"list_price\":{\"amount\":\"9999999999.999999999999\",\"per\":9007199254740991},"
                   "\"contracted_price\":{\"amount\":\"0.000000000001\",\"per\":1},\"multipliers\":[{\"code\":\"a\",\"value\":\"999.999999\"},{\"code\":\"b\",\"value\":\"999.999999\"},{\"code\":\"c\",\"value\":\"999.999999\"},{\"code\":\"d\",\"value\":\"999.999999\"}]}",
                   i);
        text("]}\n");
    }
}
/* Each finding far to the right: counting columns from the start of the line takes its time. */
static void far_columns(void)
{
    for (int k = 0; k < 8; k++) {
        printf("{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\",", k);
        bytes(950L * K, ' ');
        text("\"meters\":[{\"meter\":\"input\",\"quantity\":\"-1\"}");
        for (int i = 1; i < 1024; i++) text(",{\"meter\":\"page\",\"quantity\":\"-1.5\"}");
        text("]}\n");
    }
}

/* ---- Numbers ---- */

static void digits_500k(void) { text("{" NEEDED ",\"request\":{\"model_calls\":"), bytes(500L * K, '9'), text("}}\n"); }
static void exponents(void) { text("{" NEEDED ",\"request\":{\"model_calls\":1e999999999999999999999}}\n{" NEEDED ",\"request\":{\"model_calls\":1E-99999999999}}\n"); }
static void decimal_500k(void) { text("{" NEEDED ",\"meters\":[{\"meter\":\"input\",\"quantity\":\""), bytes(500L * K, '9'), text("\"},{\"meter\":\"output\",\"quantity\":\"0."), bytes(300L * K, '0'), text("1\"}]}\n"); }
static void not_a_number(void) { text("{" NEEDED ",\"request\":{\"attempt\":NaN}}\n{" NEEDED ",\"request\":{\"attempt\":-Infinity}}\n"); }

/* ---- Characters ---- */

static void surrogates(void) { text("{" NEEDED ",\"labels\":[\"\\ud800\"]}\n{" NEEDED ",\"labels\":[\"\\udc00\\ud800\"]}\n{" NEEDED ",\"labels\":[\"\xED\xA0\x80\"]}\n"); }
static void overlong(void) { text("{" NEEDED ",\"labels\":[\"\xC0\xAF\"]}\n{" NEEDED ",\"labels\":[\"\xE0\x80\x80\"]}\n{" NEEDED ",\"labels\":[\"\xF4\x90\x80\x80\"]}\n"); }
static void invalid_1m(void) { times(M, "\xFF\n"); }
static void nul_10m(void) { bytes(10L * M, 0); }
static void nul_lines(void) { for (int i = 0; i < 100 * K; i++) fwrite("\0\n", 1, 2, stdout); }
static void newlines_10m(void) { bytes(10L * M, '\n'); }
static void returns_10m(void) { bytes(10L * M, '\r'); }
static void byte_order_mark(void) { text("\xEF\xBB\xBF"), record(1, ""); }
static void byte_order_marks(void) { record(1, ""), text("\xEF\xBB\xBF"), record(2, ""); }
static void utf16(void) { fwrite("\xFF\xFE{\0\"\0t\0u\0r\0\"\0", 1, 14, stdout); }
static void carriage_returns(void) { for (unsigned i = 0; i < 3; i++) printf("{\"emitter\":\"com.example\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012x\",\"tur\":\"1.0\"}\r\n", i); }
static void no_last_newline(void) { record(1, ""), text("{" NEEDED "}"); }
static void cut_tail(void) { record(1, ""), text("{" NEEDED ",\"labels\":[\"abc"); }
static void empty(void) {}
/* Names that would take over a terminal if they were printed as they are. */
static void escapes(void)
{
    text("{" NEEDED ",\"\\u001b[2J\\u001b]0;x\\u0007\":1,\"x_\\u001b[31m\":1,\"tags\":{\"\\u001b[31m\":5,\"\\u202eabc\":null}}\n");
    text("{" NEEDED ",\"\xC2\x9B" "31m\":1,\"labels\":[\"\x7F\xC2\x85\"]}\n\x1b[31m\n");
}
static void noise(void)
{
    uint64_t x = 88172645463325252U;
    for (long i = 0; i < 5L * M / 8; i++) {
        x ^= x << 13, x ^= x >> 7, x ^= x << 17;
        fwrite(&x, 1, 8, stdout);
    }
}

/* ---- Many records ---- */

static void one_id(void) { for (long i = 0; i < 200L * K; i++) record(1, ""); }
static void many_emitters(void)
{
    for (long i = 0; i < 150L * K; i++)
        printf("{\"emitter\":\"com.example.gateway-%ld\",\"grain\":\"request\",\"kind\":\"usage\",\"record_id\":\"0192f0c1-2d3e-7abc-8def-%012lx\",\"tur\":\"1.0\"}\n", i, i);
}
static void nothing_needed(void) { times(500L * K, "{}\n"); }
static void all_wrong(void) { for (long i = 0; i < 20L * K; i++) text("{\"tur\":null,\"record_id\":null,\"emitter\":null,\"kind\":null,\"grain\":null,\"time\":null,\"meters\":null,\"stated\":null,\"charges\":null,\"tags\":null,\"labels\":null,\"service\":null,\"request\":null}\n"); }

static const struct { const char *name; void (*write)(void); } inputs[] = {
    {"line-100m", line_100m}, {"line-100m-open", line_100m_open}, {"blanks-100m", blanks_100m}, {"brackets-10m", brackets_10m}, {"braces-10m", braces_10m}, {"quotes-10m", quotes_10m}, {"backslashes-1m", backslashes_1m},
    {"deep-arrays", deep_arrays}, {"deep-objects", deep_objects}, {"deep-line", deep_line}, {"deep-meters", deep_meters},
    {"members-1m", members_1m}, {"extensions-1m", extensions_1m}, {"twice-1m", twice_1m}, {"labels-1m", labels_1m}, {"set-1m", set_1m}, {"tags-1m", tags_1m}, {"extension-map-1m", extension_map_1m}, {"meters-1m", meters_1m}, {"long-name", long_name},
    {"limits", limits}, {"charges-1024", charges_1024}, {"far-columns", far_columns},
    {"digits-500k", digits_500k}, {"exponents", exponents}, {"decimal-500k", decimal_500k}, {"not-a-number", not_a_number},
    {"surrogates", surrogates}, {"overlong", overlong}, {"invalid-1m", invalid_1m}, {"nul-10m", nul_10m}, {"nul-lines", nul_lines}, {"newlines-10m", newlines_10m}, {"returns-10m", returns_10m}, {"byte-order-mark", byte_order_mark}, {"byte-order-marks", byte_order_marks}, {"utf16", utf16},
    {"carriage-returns", carriage_returns}, {"no-last-newline", no_last_newline}, {"cut-tail", cut_tail}, {"empty", empty}, {"escapes", escapes}, {"noise", noise},
    {"one-id", one_id}, {"many-emitters", many_emitters}, {"nothing-needed", nothing_needed}, {"all-wrong", all_wrong},
};

int main(int argc, char **argv)
{
    static char buffer[1 << 20];
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        if (argc < 2) puts(inputs[i].name);
        else if (!strcmp(argv[1], inputs[i].name)) return inputs[i].write(), fflush(stdout) != 0;
    }
    return argc < 2 ? 0 : 2;
}
