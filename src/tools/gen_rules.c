/* src/tables/rules.c: the register and its rules. */
#include "tools/gen.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/sha.h>

static const char *const WORDS[] = {"require_if", "forbid_if", "equal", "order", "one_of", "unique"};

/* Replaces FROM, which has to occur just once, by TO. */
static void edit(tur__buf *b, const char *id, const char *from, size_t from_len, const char *to, size_t to_len)
{
    char *at = NULL;
    if (from_len == 1 && *from == '^') at = b->data, from_len = 0;
    else if (from_len == 1 && *from == '$') at = b->data + b->len, from_len = 0;
    else
        for (size_t i = 0; i + from_len <= b->len; i++)
            if (!memcmp(b->data + i, from, from_len)) {
                if (at) gen_die("%s: \"%s\" occurs more than once", id, from);
                at = b->data + i;
            }
    if (!at) gen_die("%s: \"%s\" does not occur", id, from);
    tur__buf out = {0};
    tur__buf_add(&out, b->data, (size_t)(at - b->data));
    tur__buf_add(&out, to, to_len);
    tur__buf_add(&out, at + from_len, b->len - (size_t)(at - b->data) - from_len);
    tur__buf_free(b);
    *b = out;
}

/* The text that a recipe describes. */
static void recipe(const gen *g, const char *id, json_t *r, tur__buf *b)
{
    json_t *pair;
    size_t i;
    if (gen_str(r, "raw")) {
        tur__buf_add(b, gen_str(r, "raw"), json_string_length(json_object_get(r, "raw")));
        return;
    }
    json_t *base = json_object_get(json_object_get(g->requirements, "bases"), gen_str(r, "base"));
    if (!base) gen_die("%s: no base %s", id, gen_str(r, "base"));
    char *text = json_dumps(base, JSON_COMPACT | JSON_SORT_KEYS);
    tur__buf_puts(b, text);
    tur__buf_putc(b, '\n');
    free(text);
    json_array_foreach(json_object_get(r, "edit"), i, pair) {
        json_t *from = json_array_get(pair, 0), *to = json_array_get(pair, 1);
        char bytes[256];
        const char *put = json_string_value(to);
        size_t len = json_string_length(to);
        if (!put) {
            const char *hex = gen_str(to, "hex");
            for (len = 0; hex && hex[2 * len] && len < sizeof bytes; len++) {
                unsigned v;
                if (sscanf(hex + 2 * len, "%2x", &v) != 1) gen_die("%s: bad hex", id);
                bytes[len] = (char)v;
            }
            put = bytes;
        }
        edit(b, id, json_string_value(from), json_string_length(from), put, len);
    }
    if (json_is_true(json_object_get(r, "twice"))) {
        tur__buf copy = {0};
        tur__buf_add(&copy, b->data, b->len);
        tur__buf_add(b, copy.data, copy.len);
        tur__buf_free(&copy);
    }
}

static void text_member(tur__buf *b, const char *name, const char *text)
{
    if (!text) return;
    tur__buf_printf(b, "     .%s = ", name);
    gen_literal(b, text, strlen(text));
    tur__buf_puts(b, ",\n");
}

/* Editing a sentence has to be confirmed by its new hash, since cases and code stand on it. */
static void confirm(const json_t *r)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    char hex[17];
    const char *sentence = gen_str(r, "sentence"), *sealed = gen_str(r, "sentence_hash");
    SHA256((const unsigned char *)sentence, strlen(sentence), digest);
    for (int i = 0; i < 8; i++) snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    if (!sealed || strcmp(sealed, hex))
        gen_die("%s: the sentence's hash is %s, the register says %s: look at its check, its recipes and "
                "its cases, then enter the new hash", gen_str(r, "id"), hex, sealed ? sealed : "nothing");
}

static void one_requirement(const gen *g, tur__buf *b, json_t *r)
{
    static const char *const members[] = {"id", "area", "level", "profile", "grade", "waits", "check", "since", "anchor", "sentence", "precondition", "predicate", "effect", "fix"};
    const char *level = gen_str(r, "level"), *severity = gen_str(r, "severity");
    confirm(r);
    tur__buf_printf(b, "    {");
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        const char *text = gen_str(r, members[i]);
        if (!text && strcmp(members[i], "check") && strcmp(members[i], "waits")) gen_die("%s has no %s", gen_str(r, "id"), members[i]);
        text_member(b, members[i], text ? text : "");
    }
    tur__buf roles = {0};
    json_t *role;
    size_t i;
    json_array_foreach(json_object_get(r, "roles"), i, role) tur__buf_printf(&roles, "%s%s", i ? " " : "", json_string_value(role));
    text_member(b, "roles", tur__buf_text(&roles));
    tur__buf_free(&roles);
    static const char *const recipes[] = {"accepted", "rejected"};
    for (int k = 0; k < 2; k++) {
        json_t *made = json_object_get(r, recipes[k]);
        tur__buf text = {0};
        if (!made) continue;
        recipe(g, gen_str(r, "id"), made, &text);
        tur__buf_printf(b, "     .%s =\n    ", recipes[k]);
        gen_literal(b, text.data ? text.data : "", text.len);
        tur__buf_printf(b, ",\n     .%s_len = %zu,\n", recipes[k], text.len);
        tur__buf_free(&text);
    }
    if (!severity) severity = !strcmp(level, "must") ? "error" : !strcmp(level, "should") ? "warning" : "info";
    tur__buf_puts(b, "     .severity = TUR_");
    gen_ident(b, severity);
    tur__buf_puts(b, "},\n");
}

/* Where a rule's members are looked up. */
typedef struct scope {
    const gen *g;
    const gen_frame *frame;
    const char *id;
} scope;

static const gen_node *member(const scope *s, tur__buf *b, const char *path)
{
    const gen_frame *f = *path == '/' ? &s->g->frames[0] : s->frame;
    int node = gen_node_index(f, path + (*path == '/'));
    if (node < 0) gen_die("%s: no member %s in %s", s->id, path, f->name);
    tur__buf_printf(b, "{%d, TUR__", f == &s->g->frames[0] && s->frame != f);
    gen_ident(b, f->name);
    tur__buf_putc(b, '_');
    gen_ident(b, f->node[node].path);
    tur__buf_putc(b, '}');
    return &f->node[node];
}

static void members(const scope *s, tur__buf *b, json_t *list, const char *name, const char *count)
{
    json_t *m;
    size_t i;
    if (!list) return;
    tur__buf_printf(b, "     .%s = %zu, .%s = (const tur__member[]){", count, json_array_size(list), name);
    json_array_foreach(list, i, m) {
        if (i) tur__buf_puts(b, ", ");
        member(s, b, json_string_value(m));
    }
    tur__buf_puts(b, "},\n");
}

static void codes(const scope *s, tur__buf *b, const gen_node *n, json_t *list)
{
    const char *name = gen_str(n->member, "code"), *type = gen_str(n->member, "type");
    if (type && !strcmp(type, "boolean")) {
        /* their values stand in the slot as codes do: false 0, true 1 */
        const char *word = json_string_value(json_array_get(list, 0));
        if (json_array_size(list) != 1 || (strcmp(word, "true") && strcmp(word, "false"))) gen_die("%s: %s is true or false", s->id, n->path);
        tur__buf_printf(b, ", UINT64_C(%d)", *word == 't' ? 2 : 1);
        return;
    }
    json_t *values = json_object_get(json_object_get(json_object_get(s->g->codes, "lists"), name ? name : ""), "values"), *word, *v;
    size_t i, k;
    unsigned long long bits = 0;
    json_array_foreach(list, i, word) {
        unsigned long long bit = 0;
        json_array_foreach(values, k, v) if (!strcmp(gen_str(v, "code"), json_string_value(word))) bit = 1ULL << (k + 1);
        if (!bit) gen_die("%s: no code %s for %s", s->id, json_string_value(word), n->path);
        bits |= bit;
    }
    tur__buf_printf(b, ", UINT64_C(0x%llx)", bits);
}

static void conditions(const scope *s, tur__buf *b, json_t *cond, const char *name, const char *count)
{
    const char *path;
    json_t *v;
    int k = 0;
    if (!cond) return;
    size_t outer = 0;
    json_object_foreach(cond, path, v) outer += *path == '/';
    if (outer && !strcmp(name, "cond")) tur__buf_printf(b, "     .outer = %zu,\n", outer);
    tur__buf_printf(b, "     .%s = %zu, .%s = (const tur__cond[]){", count, json_object_size(cond), name);
    /* conditions on the record stand first */
    for (int pass = 0; pass < 2; pass++)
    json_object_foreach(cond, path, v)
    {
        if ((*path == '/') == pass) continue;
        json_t *not = json_object_get(v, "not");
        tur__buf_printf(b, "%s{TUR__COND_%s, ", k++ ? ", " : "", json_is_true(v) ? "PRESENT" : json_is_false(v) ? "ABSENT" : not ? "NOT_IN" : "IN");
        const gen_node *n = member(s, b, path);
        if (json_is_array(v) || not) codes(s, b, n, not ? not : v);
        else tur__buf_puts(b, ", 0");
        tur__buf_putc(b, '}');
    }
    tur__buf_puts(b, "},\n");
}

/* What has to be in the frame before the rule can apply: conditions on presence and on codes, the
 * members that order and equal compare, or else those of if_any. */
static void trigger(const scope *s, tur__buf *b, json_t *args, const char *check)
{
    json_t *v;
    const char *path;
    size_t i;
    int in = -1;
    unsigned long long bits = 0;
    bool compares = !strcmp(check, "order") || !strcmp(check, "equal"), every = true;
    for (int pass = 0; pass < 2 && !bits; pass++) {
        json_t *list = pass ? json_object_get(args, "if_any") : compares ? json_object_get(args, "members") : NULL;
        if (!pass)
            json_object_foreach(json_object_get(args, "if"), path, v)
            {
                int node = *path == '/' || json_is_false(v) || json_object_get(v, "not") ? -1 : gen_node_index(s->frame, path);
                if (node < 0 || (in >= 0 && in != node / 64)) continue;
                in = node / 64;
                bits |= 1ULL << node % 64;
            }
        json_array_foreach(list, i, v) {
            const char *name = json_string_value(v);
            int node = *name == '/' ? -1 : gen_node_index(s->frame, name);
            if (pass) every = false;
            if (node < 0 || (in >= 0 && in != node / 64)) {
                /* one of several may do, and this one is out of reach: no trigger */
                if (pass) return;
                continue;
            }
            in = node / 64;
            bits |= 1ULL << node % 64;
        }
    }
    if (bits) tur__buf_printf(b, "     .in = %d, .every = %d, .trigger = UINT64_C(0x%llx),\n", in, every, bits);
}

static void one_rule(const gen *g, tur__buf *b, json_t *r, int word, const gen_frame *frame)
{
    json_t *args = json_object_get(r, "args");
    scope s = {g, frame, gen_str(r, "id")};
    const char *relation = gen_str(args, "relation");
    static const char *const lists[] = {"then", "forbid", "members", "by"};
    tur__buf_printf(b, "    {.requirement = TUR_%s, .word = TUR__WORD_", s.id + 4);
    gen_ident(b, WORDS[word]);
    tur__buf_puts(b, ",\n");
    trigger(&s, b, args, WORDS[word]);
    conditions(&s, b, json_object_get(args, "if"), "cond", "conds");
    members(&s, b, json_object_get(args, "if_any"), "any", "anys");
    for (int i = 0; i < 4; i++) members(&s, b, json_object_get(args, lists[i]), "member", "members");
    members(&s, b, json_object_get(args, "then_any"), "other", "others");
    conditions(&s, b, json_object_get(args, "equal_if"), "equal_if", "equals");
    if (gen_str(args, "member")) {
        tur__buf_puts(b, "     .members = 1, .member = (const tur__member[]){");
        member(&s, b, gen_str(args, "member"));
        tur__buf_printf(b, "}, .value = \"%s\",\n", gen_str(args, "value"));
    }
    tur__buf_printf(b, "     .strict = %d, .differ = %d, .least = %lld, .most = %lld},\n", relation && !strcmp(relation, "<"),
                    json_is_true(json_object_get(args, "differ")), gen_int(args, "least", 0), gen_int(args, "most", 255));
}

void gen_c_rules(const gen *g)
{
    static const char *const arrays[] = {"record", "meters", "avoided", "stated", "charges"};
    json_t *list = json_object_get(g->requirements, "requirements"), *r;
    tur__buf b = {0}, groups = {0};
    size_t i;
    const char *last = "";
    tur__buf_puts(&b, "/* Made by src/tools/gentables.c from schema/1.0: edit there, then `make tables`. */\n"
                      "#include \"rule/rule.h\"\n\nconst tur_requirement tur__requirements[TUR__REQUIREMENT_COUNT] = {\n");
    json_array_foreach(list, i, r) {
        if (strcmp(last, gen_str(r, "id")) >= 0) gen_die("requirements are not sorted at %s", gen_str(r, "id"));
        last = gen_str(r, "id");
        one_requirement(g, &b, r);
    }
    tur__buf_puts(&b, "};\n");
    int group_count = 0;
    for (int a = 0; a < 5; a++) {
        int count = 0;
        const gen_frame *frame = &g->frames[0];
        if (a) {
            const gen_node *n = &frame->node[gen_node_index(frame, arrays[a])];
            frame = &g->frames[gen_frame_index(g, gen_str(n->member, "array"))];
        }
        tur__buf rules = {0};
        json_array_foreach(list, i, r) {
            json_t *args = json_object_get(r, "args");
            const char *in = gen_str(args, "in"), *check = gen_str(r, "check");
            int word = -1;
            for (int w = 0; w < 6 && check; w++)
                if (!strcmp(check, WORDS[w])) word = w;
            /* `unique` names the array whose elements it compares: the rule is the record's */
            bool over_record = !in || (word == 5);
            if (word < 0 || !strcmp(gen_str(r, "grade"), "set")) continue;
            if (over_record ? a != 0 : strcmp(in, arrays[a]) != 0) continue;
            if (word == 5) {
                const gen_node *n = &g->frames[0].node[gen_node_index(&g->frames[0], in)];
                tur__buf_printf(&rules, "    {.requirement = TUR_%s, .word = TUR__WORD_UNIQUE,\n     .others = 1, .other = (const tur__member[]){{0, TUR__RECORD_", gen_str(r, "id") + 4);
                gen_ident(&rules, in);
                tur__buf_puts(&rules, "}},\n");
                scope s = {g, &g->frames[gen_frame_index(g, gen_str(n->member, "array"))], gen_str(r, "id")};
                members(&s, &rules, json_object_get(args, "by"), "member", "members");
                tur__buf_puts(&rules, "    },\n");
            } else one_rule(g, &rules, r, word, frame);
            count++;
        }
        if (!count) continue;
        if (count > 64) gen_die("more than 64 rules over %s: the engine keeps a bit each", arrays[a]);
        tur__buf_printf(&b, "\nstatic const tur__rule rules_%s[] = {\n", arrays[a]);
        tur__buf_add(&b, rules.data, rules.len);
        tur__buf_puts(&b, "};\n");
        tur__buf_puts(&groups, "    {");
        if (a) tur__buf_puts(&groups, "TUR__RECORD_"), gen_ident(&groups, arrays[a]);
        else tur__buf_putc(&groups, '0');
        tur__buf_printf(&groups, ", %d, rules_%s},\n", count, arrays[a]);
        tur__buf_free(&rules);
        group_count++;
    }
    tur__buf_puts(&b, "\nconst tur__rule_group tur__rule_groups[] = {\n");
    tur__buf_add(&b, groups.data, groups.len);
    tur__buf_printf(&b, "};\nconst int tur__rule_group_count = %d;\n\n", group_count);
    tur__buf_free(&groups);

    /* Code files, each once, in the order of their first requirement. */
    const char *names[64];
    int count = 0;
    json_array_foreach(list, i, r) {
        const char *check = gen_str(r, "check"), *file = gen_str(json_object_get(r, "args"), "file");
        /* what only an export as a whole shows is judged where its sets are kept */
        if (!check || strcmp(check, "code") || !strcmp(gen_str(r, "grade"), "set")) continue;
        int k = 0;
        while (k < count && strcmp(names[k], file)) k++;
        if (k == count) names[count++] = file;
    }
    for (int k = 0; k < count; k++) tur__buf_printf(&b, "extern const tur__code_check tur__check_%s;\n", names[k]);
    tur__buf_puts(&b, "\nconst tur__code_check *const tur__code_checks[] = {\n");
    for (int k = 0; k < count; k++) tur__buf_printf(&b, "    &tur__check_%s,\n", names[k]);
    tur__buf_printf(&b, "};\nconst int tur__code_check_count = %d;\n", count);
    gen_write(g, "src/tables/rules.c", &b);
}
