/* tur inspect: what a token says, whoever signed it. */
#include <string.h>

#include "cli/cli.h"
#include "cli/out.h"
#include "cli/quote.h"
#include "cli/trust.h"

#define MARK "UNVERIFIED "

/* A line of its own at DEPTH. */
static void new_line(struct cli_text *t, size_t depth)
{
    cli_text_puts(t, "\n" MARK);
    cli_text_fill(t, ' ', 2 * depth);
}

/* The end of the string at P. */
static const char *string_end(const char *p, const char *end)
{
    for (p++; p < end && *p != '"'; p++) p += *p == '\\';
    return p < end ? p + 1 : end;
}

/* JSON that is well formed, a member or element a line, so that no line is without its mark. */
static void put_json(struct cli_text *t, const char *p, size_t len)
{
    const char *end = p + len;
    size_t depth = 0;

    cli_text_puts(t, MARK);
    for (const char *next; p < end; p = next) {
        next = *p == '"' ? string_end(p, end) : p + 1;
        if (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r') continue;
        if ((*p == '}' || *p == ']') && depth) new_line(t, --depth);
        cli_text_quote(t, CLI_TERMINAL, p, (size_t)(next - p), CLI_WHOLE);
        if (*p == '{' || *p == '[') new_line(t, ++depth);
        else if (*p == ',') new_line(t, depth);
        else if (*p == ':') cli_text_puts(t, " ");
    }
    cli_text_puts(t, "\n");
}

static int run(int count, char **operands)
{
    struct cli_text t = {0};
    tur_token *token;
    const char *payload;
    size_t len;
    bool refused;

    if (count != 1) return cli_usage("name one manifest");
    token = cli_token_read(&refused, "manifest", operands[0]);
    if (!token) return refused ? CLI_FINDINGS : CLI_TROUBLE;
    cli_text_printf(&t, MARK "id %s\n" MARK "alg %s\n" MARK "kid %s\n", tur_token_id(token), tur_token_alg(token), tur_token_kid(token));
    payload = tur_token_payload(token, &len);
    put_json(&t, payload, len);
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    tur_token_free(token);
    return CLI_DONE;
}

const tur_command tur_cmd_inspect = {
    .name = "inspect",
    .summary = "Print what a manifest says, without verifying it",
    .usage = "MANIFEST",
    .about = "Every line begins with " MARK ": what it says may be anybody's word. tur verify tells whose it is.",
    .examples = "tur inspect usage.jsonl.manifest.jws",
    .run = run,
    .group = CLI_SIGNING,
    .operands = CLI_FILES,
};
