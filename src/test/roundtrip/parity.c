/* A record that does not conform does not conform in any form: the rejected records of the register,
 * written in another form, have the findings that they have as JSON Lines. Or the form cannot say
 * what is wrong with them, and then refuses to write it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test/roundtrip/parity.h"
#include "tur.h"

/* Requirements of which a form cannot write the rejected record: no reader gets past those on the bytes
 * of JSON Lines; the others are in data.md#forms. A form without a row here may refuse any. */
static const char lines_alone[] = "TUR-0101 TUR-0102 TUR-0105 TUR-1505";
static const struct {
    const char *form, *cannot;
} forms[] = {
    {"tur-json", ""},
    {"tur-csv", "TUR-0106 TUR-0107 TUR-0108"},
};

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf *b = ctx;
    tur__buf_add(b, bytes, len);
    return !b->failed;
}

static int note(void *ctx, const tur_finding *f)
{
    tur__buf_printf(ctx, "%s %s: %s\n", f->requirement, f->pointer ? f->pointer : "", f->found ? f->found : "");
    return 0;
}

static int count(void *ctx, const tur_finding *f)
{
    (void)f;
    ++*(size_t *)ctx;
    return 0;
}

/* Converts without judging; false where that is refused or loses the record, which is a finding. */
static bool convert(tur__buf *out, const char *from, const char *to, const char *text, size_t len)
{
    size_t findings = 0;
    tur_converter *c = NULL;
    tur_source *s = tur_source_from_memory(from, text, len);
    if (!s || tur_converter_new(&c, from, to)) exit(2);
    tur_converter_set_unchecked(c);
    tur_converter_on_finding(c, count, &findings);
    bool done = !tur_converter_run(c, s, take, out) && !tur_converter_finish(c, take, out) && !findings;
    tur_converter_free(c);
    tur_source_close(s);
    return done;
}

static void judge(tur__buf *out, const char *form, const tur__buf *text)
{
    tur_validator *v = tur_validator_new();
    tur_source *s = tur_source_from_memory(form, text->data, text->len);
    if (!v || !s) exit(2);
    tur_validator_on_finding(v, note, out);
    if (tur_validator_set_form(v, form) || tur_validator_run(v, s) || tur_validator_finish(v)) tur__buf_puts(out, "the run failed\n");
    tur_source_close(s);
    tur_validator_free(v);
}

static bool may_refuse(const char *form, const char *id)
{
    if (strstr(lines_alone, id)) return true;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (!strcmp(forms[i].form, form)) return strstr(forms[i].cannot, id);
    return true;
}

/* The rejected record of R, in FORM. True where both have the same findings. */
static bool same_findings(const char *form, const tur_requirement *r, size_t *refused)
{
    tur__buf lines = {0}, other = {0}, back = {0}, wanted = {0}, found = {0};
    bool same = true;
    if (!convert(&lines, "tur", "tur", r->rejected, r->rejected_len) || !convert(&other, "tur", form, lines.data, lines.len)) {
        ++*refused;
        same = may_refuse(form, r->id);
        if (!same) printf("%s: %s cannot write the rejected record\n", r->id, form);
    } else {
        judge(&wanted, "tur", &lines);
        judge(&found, form, &other);
        same = convert(&back, form, "tur", other.data, other.len) && back.len == lines.len && !memcmp(back.data, lines.data, back.len) &&
               !strcmp(tur__buf_text(&wanted), tur__buf_text(&found));
        if (!same) printf("%s, as JSON Lines:\n%sand in %s:\n%s", r->id, tur__buf_text(&wanted), form, tur__buf_text(&found));
    }
    tur__buf *const all[] = {&lines, &other, &back, &wanted, &found};
    for (int i = 0; i < 5; i++) tur__buf_free(all[i]);
    return same;
}

size_t parity(const char *form, size_t *differ)
{
    size_t same = 0, refused = 0;
    for (size_t i = 0; i < tur_requirement_count(); i++) {
        const tur_requirement *r = tur_requirement_at(i);
        /* those on other forms are not JSON Lines */
        if (!r->rejected || *r->rejected != '{') continue;
        if (same_findings(form, r, &refused)) same++;
        else ++*differ;
    }
    printf("%s: %zu rejected records have the same findings, %zu cannot be written\n", form, same - refused, refused);
    return same;
}
