#include "conform/ref.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conform/conform.h"

#define X(name) extern const cf_verb cf_verb_##name;
#include "gen/verbs.inc"
#undef X

static const cf_verb *const verbs[] = {
#define X(name) &cf_verb_##name,
#include "gen/verbs.inc"
#undef X
};

enum { MOST_LINE = 1 << 20, MOST_PARAMS = 1 << 20, KEPT = 2000 };

/* ---- What verbs share ---- */

void cf_ref_fails(cf_request *r, const char *why) { cf_adapter_fault(r, CF_SAID, why); }

int cf_findings_take(void *ctx, const tur_finding *f)
{
    cf_findings *found = ctx;
    tur__arena *a = found->r->arena;
    const tur_requirement *is = tur_requirement_find(f->requirement);
    size_t index = is ? (size_t)(is - tur_requirement_at(0)) : 0;
    if (f->severity == TUR_ERROR) found->error = true;
    /* What floods is told until it does; what is new is always told. */
    if (found->kept >= KEPT && found->seen[index]) return 0;
    found->seen[index] = true;
    found->kept++;
    cf_adapter_violation(found->r, (cf_violation){
                                       .req = cf_copy(a, f->requirement, strlen(f->requirement)),
                                       .file = found->file,
                                       .record = f->record,
                                       .at = f->pointer && *f->pointer ? cf_copy(a, f->pointer, strlen(f->pointer)) : NULL});
    return 0;
}

void cf_findings_answer(const cf_findings *found)
{
    found->r->reply.answer = found->error ? CF_REJECTED : CF_ACCEPTED;
}

static bool judge_file(tur_validator *v, cf_request *r, const char *path)
{
    tur_source *source = tur_source_open(path);
    tur_status status = source ? tur_validator_run(v, source) : TUR_EIO;
    int error = source ? tur_source_error(source) : errno;
    tur_source_close(source);
    if (status == TUR_OK) return true;
    cf_ref_fails(r, cf_printf(r->arena, "%s: %s", path, error ? strerror(error) : tur_status_text(status)));
    return false;
}

/* The form that the ending of a file's name says; by its first bytes where it says none. */
static const char *form_of(const char *path)
{
    static const char *const forms[][2] = {{".jsonl", "tur"}, {".json", "tur-json"}, {".csv", "tur-csv"}, {".xml", "tur-xml"}};
    const char *suffix = strrchr(path, '.');
    for (size_t i = 0; suffix && i < sizeof forms / sizeof *forms; i++)
        if (!strcmp(suffix, forms[i][0])) return forms[i][1];
    return NULL;
}

bool cf_ref_judge(cf_request *r, const tur__json *params)
{
    cf_findings found = {.r = r};
    tur_validator *v = tur_validator_new();
    const char *level = params ? cf_get(params, "level") : NULL;
    bool fine = true;
    if (!v) cf_out_of_memory();
    tur_validator_on_finding(v, cf_findings_take, &found);
    if (r->ins) tur_validator_set_form(v, form_of(r->in[0]));
    if (level && tur_validator_set_level(v, level[0] == 'L' ? level[1] - '0' : 0) != TUR_OK) {
        r->reply.answer = CF_UNSUPPORTED;
        r->reply.feature = "level";
        tur_validator_free(v);
        return false;
    }
    for (size_t i = 0; i < r->ins && fine; i++) {
        found.file = i + 1;
        fine = judge_file(v, r, r->in[i]);
    }
    found.file = 0;
    if (fine && tur_validator_finish(v) != TUR_OK) {
        cf_ref_fails(r, "the run could not be finished");
        fine = false;
    }
    tur_validator_free(v);
    if (fine) cf_findings_answer(&found);
    return fine;
}

/* ---- A request ---- */

static tur__json *read_params(cf_request *r)
{
    tur__json_error error;
    size_t len = 0, used;
    const char *text = r->params ? cf_read(r->arena, r->params, MOST_PARAMS, &len) : NULL;
    return text ? tur__json_parse(r->arena, text, len, &used, &error) : NULL;
}

static void answer(cf_request *r)
{
    const cf_verb *verb = NULL;
    tur__json *params = read_params(r);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs && r->verb; i++)
        if (!strcmp(verbs[i]->name, r->verb)) verb = verbs[i];
    if (r->params && !params) {
        cf_ref_fails(r, "the parameters cannot be read");
    } else if (!verb || !r->spec || strcmp(r->spec, TUR_SPEC_VERSION)) {
        r->reply.answer = CF_UNSUPPORTED;
        r->reply.feature = !verb ? r->verb : "spec";
    } else {
        verb->run(r, params);
    }
}

static bool put(int fd, const tur__buf *b)
{
    for (size_t at = 0; at < b->len;) {
        ssize_t n = write(fd, b->data + at, b->len - at);
        if (n < 0 && errno != EINTR) return false;
        if (n > 0) at += (size_t)n;
    }
    return true;
}

/* ---- pipe ---- */

static tur__json *hello(tur__arena *a)
{
    static const char *const lists[][8] = {
        {"roles", "validator", "converter", "consumer", "supplier", "signer", "verifier", NULL},
        {"spec", TUR_SPEC_VERSION, NULL},
        {"profiles", "core", "cost", "commit", "seal", NULL},
    };
    tur__json *o = cf_object(a), *impl = cf_object(a), *features = cf_array(a);
    tur_format_info info;
    cf_put_number(a, o, "v", 1);
    cf_put_text(a, impl, "name", "tur");
    cf_put_text(a, impl, "version", tur_version());
    cf_put(a, o, "impl", impl);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        tur__json *list = cf_array(a);
        for (size_t k = 1; lists[i][k]; k++) cf_push_text(a, list, lists[i][k]);
        cf_put(a, o, lists[i][0], list);
    }
    cf_put_text(a, o, "level", "L2");
    cf_put_text(a, o, "grade", "R3");
    cf_push_text(a, features, "canon");
    cf_push_text(a, features, "time-stamps");
    for (size_t i = 0; tur_format_at(&info, i); i++)
        if (info.reads) cf_push_text(a, features, cf_printf(a, "format:%s", info.name));
    cf_put(a, o, "features", features);
    cf_put_number(a, o, "parallel", 1);
    return o;
}

static tur__json *reply_of(const cf_request *r, tur__arena *a)
{
    static const char *const names[] = {
        [CF_FAULT] = "error", [CF_ACCEPTED] = "accepted", [CF_REJECTED] = "rejected", [CF_UNSUPPORTED] = "unsupported"};
    const cf_reply *reply = &r->reply;
    tur__json *o = cf_object(a), *list = cf_array(a);
    cf_put_text(a, o, "id", r->token);
    cf_put_text(a, o, "status", names[reply->answer]);
    for (size_t i = 0; i < reply->violations; i++) {
        const cf_violation *v = &reply->violation[i];
        tur__json *e = cf_object(a);
        cf_put_text(a, e, "req", v->req);
        if (v->file) cf_put_number(a, e, "file", v->file);
        if (v->record) cf_put_number(a, e, "record", v->record);
        cf_put_text(a, e, "at", v->at);
        tur__json_push(list, e);
    }
    if (list->count) cf_put(a, o, "violations", list);
    cf_put_text(a, o, "facts", reply->facts);
    cf_put_text(a, o, "feature", reply->feature);
    if (reply->answer == CF_FAULT) cf_put_text(a, o, "message", reply->message);
    return o;
}

static bool say(const tur__json *o)
{
    tur__buf b = {0};
    tur__json_write(&b, o);
    tur__buf_putc(&b, '\n');
    cf_text(&b);
    bool fine = put(STDOUT_FILENO, &b);
    tur__buf_free(&b);
    return fine;
}

static void read_request(cf_request *r, const tur__json *o, tur__arena *a)
{
    const tur__json *in = tur__json_get(o, "in");
    const char **files = cf_alloc(a, ((in ? in->count : 0) + 1) * sizeof *files);
    for (const tur__json *e = in ? in->first : NULL; e; e = e->next) files[r->ins++] = e->text;
    r->in = files;
    r->token = cf_get(o, "id");
    r->verb = cf_get(o, "do");
    r->spec = cf_get(o, "spec");
    r->profile = cf_get(o, "profile");
    r->out = cf_get(o, "out");
    r->params = cf_get(o, "params");
}

/* One line. False after bye, or when it is no request. */
static bool serve(const char *line, size_t len, int *status)
{
    tur__arena a = {0};
    tur__json_error error;
    size_t used;
    const tur__json *o = tur__json_parse(&a, line, len, &used, &error);
    const char *op = cf_get(o, "op");
    bool on = false;
    *status = 2;
    if (op && !strcmp(op, "hello")) {
        on = say(hello(&a));
    } else if (op && !strcmp(op, "case") && cf_get(o, "id") && cf_get(o, "out")) {
        cf_request r = {.arena = &a};
        read_request(&r, o, &a);
        answer(&r);
        on = say(reply_of(&r, &a));
    } else if (op && !strcmp(op, "bye")) {
        *status = 0;
    }
    tur__arena_free(&a);
    return on;
}

static int speak_pipe(void)
{
    static char bytes[MOST_LINE];
    size_t have = 0;
    int status = 0;
    for (;;) {
        char *end = memchr(bytes, '\n', have);
        if (end) {
            size_t len = (size_t)(end - bytes);
            if (!serve(bytes, len, &status)) return status;
            have -= len + 1;
            memmove(bytes, end + 1, have);
            continue;
        }
        ssize_t n = have < sizeof bytes ? read(STDIN_FILENO, bytes + have, sizeof bytes - have) : -1;
        if (n < 0 && errno == EINTR) continue;
        /* Who leaves without bye has left. */
        if (n <= 0) return n < 0 ? 2 : 0;
        have += (size_t)n;
    }
}

/* ---- exec ---- */

static int speak_exec(int count, char **words)
{
    tur__arena a = {0};
    tur__buf b = {0};
    cf_request r = {.arena = &a, .verb = words[0], .out = words[1], .in = (const char *const *)(words + 2)};
    r.ins = (size_t)count - 2;
    r.spec = getenv("CONFORM_SPEC");
    r.profile = getenv("CONFORM_PROFILE");
    r.params = getenv("CONFORM_PARAMS");
    if (!r.spec) r.spec = TUR_SPEC_VERSION;
    answer(&r);
    for (size_t i = 0; i < r.reply.violations; i++) {
        const cf_violation *v = &r.reply.violation[i];
        tur__buf_printf(&b, "%s\t", v->req);
        if (v->file) tur__buf_printf(&b, "%llu", (unsigned long long)v->file);
        tur__buf_putc(&b, '\t');
        if (v->record) tur__buf_printf(&b, "%llu", (unsigned long long)v->record);
        /* A name with a tab or a line end has no place in a line. */
        bool fits = v->at && !strpbrk(v->at, "\t\n");
        tur__buf_printf(&b, "\t%s\n", fits ? v->at : "");
    }
    if (r.reply.answer == CF_UNSUPPORTED && r.reply.feature) tur__buf_printf(&b, "%s\n", r.reply.feature);
    cf_text(&b);
    bool fine = put(STDOUT_FILENO, &b);
    static const int status[] = {[CF_FAULT] = 70, [CF_ACCEPTED] = 0, [CF_REJECTED] = 1, [CF_UNSUPPORTED] = 2};
    int is = fine ? status[r.reply.answer] : 70;
    tur__buf_free(&b);
    tur__arena_free(&a);
    return is;
}

int cf_adapter_main(int count, char **words)
{
    if (!count) return speak_pipe();
    if (count < 2) return 70;
    return speak_exec(count, words);
}
