/* A badge: an SVG picture that needs nothing beside it. Whole units only; `textLength` makes every
 * font as wide as it was reckoned. */
#include <stdlib.h>
#include <string.h>

#include "conform/form.h"
#include "report/report.h"

enum { HEIGHT = 20, PAD = 7 };

/* Width of a text at 11 units, of a plain sans serif, in tenths. */
static unsigned width_of(const char *text)
{
    unsigned tenths = 0;
    for (; *text; text++) {
        if ((*text & 0xC0) == 0x80) continue;
        if (strchr("il.,'|:;!", *text)) tenths += 31;
        else if (strchr("fjtr -()/I", *text)) tenths += 43;
        else if (strchr("mwMW", *text)) tenths += 100;
        else if (*text >= 'A' && *text <= 'Z') tenths += 75;
        else tenths += 66;
    }
    return (tenths + 9) / 10;
}

static const char *claim_of(tur__arena *a, const tur__json *c)
{
    const tur__json *claim = tur__json_get(c, "claim"), *profiles = tur__json_get(claim, "profiles");
    const char *all = "";
    for (const tur__json *e = profiles ? profiles->first : NULL; e; e = e->next)
        all = cf_printf(a, "%s%s%s", all, *all ? "+" : "", e->text);
    return cf_printf(a, "%s %s %s", cf_form_get(claim, "role"), all, cf_form_get(claim, "level"));
}

static const char *word_of(tur__arena *a, const tur__json *c)
{
    const char *result = cf_form_get(c, "result");
    if (!strcmp(result, "conforms")) return "conforms";
    if (!strcmp(result, "conforms-with-exceptions"))
        return cf_printf(a, "conforms \xe2\x88\x92 %llu", (unsigned long long)cf_form_count(c, "xfail"));
    return strcmp(result, "does-not-conform") ? "no answer" : "does not conform";
}

static void put_foreign(tur__buf *b, const char *text)
{
    tur__buf shown = {0};
    tur__show(&shown, text, strlen(text), 200);
    tur__put_html(b, cf_text(&shown), shown.len);
    tur__buf_free(&shown);
}

static void put_text(tur__buf *b, const char *text, unsigned x, unsigned width)
{
    tur__buf_printf(b, "<text x=\"%u\" y=\"14\" textLength=\"%u\">", x, width);
    put_foreign(b, text);
    tur__buf_puts(b, "</text>\n");
}

static void put(tur__buf *b, const tur__json *root, const tur__json *c)
{
    static const struct {
        const char *word, *fill;
    } colours[] = {{"good", "#2c8152"}, {"wary", "#8a5a00"}, {"bad", "#b3262e"}};
    tur__arena a = {0};
    const char *parts[] = {cf_printf(&a, "TUR %s", cf_form_get(tur__json_get(c, "claim"), "spec")), claim_of(&a, c), word_of(&a, c)};
    const char *fills[] = {"#333b45", "#566172", "#566172"};
    unsigned widths[3], at = 0, total = 0;
    for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
        if (!strcmp(colours[i].word, cf_form_colour(c))) fills[2] = colours[i].fill;
    for (int i = 0; i < 3; i++) total += (widths[i] = width_of(parts[i])) + 2 * PAD;
    tur__buf_printf(b,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%d\" viewBox=\"0 0 %u %d\" role=\"img\" "
                    "aria-label=\"",
                    total, HEIGHT, total, HEIGHT);
    put_foreign(b, cf_printf(&a, "%s, %s: %s", parts[0], parts[1], parts[2]));
    tur__buf_puts(b, "\">\n<title>report ");
    put_foreign(b, cf_form_get(root, "digest"));
    tur__buf_printf(b, "</title>\n<clipPath id=\"r\"><rect width=\"%u\" height=\"%d\" rx=\"3\"/></clipPath>\n<g clip-path=\"url(#r)\">\n",
                    total, HEIGHT);
    for (int i = 0; i < 3; i++) {
        tur__buf_printf(b, "<rect x=\"%u\" width=\"%u\" height=\"%d\" fill=\"%s\"/>\n", at, widths[i] + 2 * PAD, HEIGHT, fills[i]);
        at += widths[i] + 2 * PAD;
    }
    tur__buf_puts(b, "</g>\n<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,Geneva,sans-serif\" font-size=\"11\">\n");
    at = 0;
    for (int i = 0; i < 3; i++) {
        put_text(b, parts[i], at + PAD, widths[i]);
        at += widths[i] + 2 * PAD;
    }
    tur__buf_puts(b, "</g>\n</svg>\n");
    tur__arena_free(&a);
}

const cf_form cf_form_badge = {.name = "badge", .summary = "a picture in SVG", .put = put};
