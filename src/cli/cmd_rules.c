/* tur rules: every requirement on a line, so that grep finds it. */
#include <string.h>

#include "cli/cli.h"
#include "cli/opt.h"
#include "cli/out.h"

static const char *const output_words[] = {"text", "json", NULL};

static struct {
    struct cli_list areas;
    int output;
} set;

static const struct opt options[] = {
    {"area", 0, "AREA,...", "only requirements of these areas; repeatable", OPT_LIST(&set.areas),
     .values = CLI_AREAS},
    {"output", 0, "FORM", "text (default) or json (an object a line)",
     OPT_WORD(&set.output, output_words)},
    {0},
};

static bool selected(const tur_requirement *r)
{
    for (size_t i = 0; i < set.areas.count; i++)
        if (!strcmp(set.areas.at[i], r->area)) return true;
    return !set.areas.count;
}

static bool areas_exist(void)
{
    const tur_requirement *r;

    for (size_t i = 0; i < set.areas.count; i++) {
        struct cli_near near = {.typed = set.areas.at[i]};

        if (cli_is_area(set.areas.at[i])) continue;
        for (size_t j = 0; (r = tur_requirement_at(j)); j++) cli_near_offer(&near, r->area);
        if (near.best)
            cli_say("--area: no area %s; did you mean %s?", set.areas.at[i], near.best);
        else
            cli_say("--area: no area %s; tur rules shows all", set.areas.at[i]);
        return false;
    }
    return true;
}

static void print_text(struct cli_text *t, const tur_requirement *r, int area_width)
{
    cli_text_printf(t, "%-8s  %-6s  %-8s  %-*s  %s\n", r->id, r->level, r->grade, area_width,
                    r->area, r->sentence);
}

static void print_json(struct cli_text *t, const tur_requirement *r)
{
    cli_json_open(t, '{');
    cli_json_string(t, "id", r->id);
    cli_json_string(t, "level", r->level);
    cli_json_string(t, "severity", tur_severity_name(r->severity));
    cli_json_string(t, "grade", r->grade);
    cli_json_string(t, "area", r->area);
    cli_json_string(t, "profile", r->profile);
    cli_json_string(t, "since", r->since);
    cli_json_string(t, "anchor", r->anchor);
    cli_json_string(t, "sentence", r->sentence);
    cli_json_close(t, '}');
    cli_text_puts(t, "\n");
}

static int run(int count, char **operands)
{
    struct cli_text t = {0};
    const tur_requirement *r;
    int width = 0;

    if (cli_has_operands(count, operands) || !areas_exist()) return CLI_TROUBLE;
    for (size_t i = 0; (r = tur_requirement_at(i)); i++)
        if (selected(r) && (int)strlen(r->area) > width) width = (int)strlen(r->area);
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        if (!selected(r)) continue;
        if (set.output)
            print_json(&t, r);
        else
            print_text(&t, r, width);
    }
    cli_out_text(cli_stdout(), &t);
    cli_text_free(&t);
    cli_list_free(&set.areas);
    return CLI_DONE;
}

const tur_command tur_cmd_rules = {
    .name = "rules",
    .summary = "List the requirements: id, level, grade, area, sentence",
    .usage = "[OPTION...]",
    .options = options,
    .examples = "tur rules --area meters\n"
                "tur rules --output json",
    .run = run,
    .group = CLI_LOOKUP,
};
