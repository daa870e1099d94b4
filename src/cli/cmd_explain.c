/* tur explain: what a requirement says, what a violation costs, and what to do about it. */
#include <string.h>

#include "cli/cli.h"
#include "cli/finding.h"
#include "cli/opt.h"
#include "cli/out.h"

enum { LABEL = 14, WIDTH = 80 };

static const char *const output_words[] = {"text", "json", NULL};
static int output;

static const struct opt options[] = {
    {"output", 0, "FORM", "text (default) or json (an object a line)",
     OPT_WORD(&output, output_words)},
    {0},
};

static void paragraph(struct cli_text *t, const char *label, const char *string)
{
    if (!string || !*string) return;
    cli_text_printf(t, "  %-*s", LABEL - 2, label);
    cli_text_wrap(t, string, LABEL, WIDTH);
}

/* A record on lines of its own. Its bytes may be hostile; its line ends are not. */
static void example(struct cli_text *t, const char *label, const char *bytes, size_t len)
{
    size_t at = 0;

    if (!bytes) return;
    cli_text_printf(t, "\n%s:\n", label);
    while (at < len) {
        const char *end = memchr(bytes + at, '\n', len - at);
        size_t line = end ? (size_t)(end - (bytes + at)) : len - at;

        cli_text_quote(t, CLI_TERMINAL, bytes + at, line, CLI_WHOLE);
        cli_text_puts(t, "\n");
        at += line + 1;
    }
}

static void print_text(struct cli_text *t, const tur_requirement *r)
{
    cli_text_printf(t, "%s\n\n", r->id);
    cli_text_puts(t, "  ");
    cli_text_wrap(t, r->sentence, 2, WIDTH);
    cli_text_puts(t, "\n");
    paragraph(t, "when", r->precondition);
    paragraph(t, "then", r->predicate);
    paragraph(t, "else", r->effect);
    paragraph(t, "to do", r->fix);
    cli_text_puts(t, "\n");
    paragraph(t, "level", r->level);
    paragraph(t, "severity", tur_severity_name(r->severity));
    paragraph(t, "grade", r->grade);
    paragraph(t, "area", r->area);
    paragraph(t, "profile", r->profile);
    paragraph(t, "roles", r->roles);
    paragraph(t, "since", r->since);
    paragraph(t, "in the text", r->anchor);
    example(t, "Accepted", r->accepted, r->accepted_len);
    example(t, "Rejected", r->rejected, r->rejected_len);
}

static void print_json(struct cli_text *t, const tur_requirement *r)
{
    cli_json_open(t, '{');
    cli_json_string(t, "id", r->id);
    cli_json_string(t, "area", r->area);
    cli_json_string(t, "level", r->level);
    cli_json_string(t, "severity", tur_severity_name(r->severity));
    cli_json_string(t, "profile", r->profile);
    cli_json_string(t, "grade", r->grade);
    cli_json_name(t, "roles");
    cli_json_open(t, '[');
    for (const char *role = r->roles; role && *role;) {
        size_t len = strcspn(role, " ");

        if (len) cli_json_value(t, role, len);
        role += len + (role[len] == ' ');
    }
    cli_json_close(t, ']');
    cli_json_string(t, "since", r->since);
    cli_json_string(t, "anchor", r->anchor);
    cli_json_string(t, "sentence", r->sentence);
    cli_json_string(t, "precondition", r->precondition);
    cli_json_string(t, "predicate", r->predicate);
    cli_json_string(t, "effect", r->effect);
    cli_json_string(t, "fix", r->fix);
    if (r->accepted) {
        cli_json_name(t, "accepted");
        cli_json_value(t, r->accepted, r->accepted_len);
    }
    if (r->rejected) {
        cli_json_name(t, "rejected");
        cli_json_value(t, r->rejected, r->rejected_len);
    }
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static void say_unknown(const char *word)
{
    struct cli_near near = {.typed = word};
    const tur_requirement *r;

    if (cli_is_area(word)) {
        cli_say("%s is an area: see tur rules --area %s", word, word);
        return;
    }
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) cli_near_offer(&near, r->id);
    if (near.best)
        cli_say("no requirement %s; did you mean %s?", word, near.best);
    else
        cli_say("no requirement %s; tur rules lists them", word);
}

static int run(int count, char **operands)
{
    struct cli_text t = {0};
    int status = CLI_DONE;

    if (!count) return cli_usage("name a requirement, like TUR-0101");
    for (int i = 0; i < count; i++) {
        const tur_requirement *r = cli_requirement(operands[i]);

        if (!r) {
            say_unknown(operands[i]);
            status = CLI_TROUBLE;
            continue;
        }
        if (output == CLI_OUTPUT_JSON) {
            print_json(&t, r);
        } else {
            if (i) cli_text_puts(&t, "\n");
            print_text(&t, r);
        }
        cli_out_text(cli_stdout(), &t);
    }
    cli_text_free(&t);
    return status;
}

const tur_command tur_cmd_explain = {
    .name = "explain",
    .summary = "Say what a requirement means and what to do about a finding",
    .usage = "[OPTION...] ID...",
    .options = options,
    .examples = "tur explain TUR-0101\n"
                "tur explain 101 102 --output json",
    .run = run,
    .group = CLI_RECORDS,
    .operands = CLI_IDS,
};
