/* Repeats are found exactly once each, with the place where the identity stood first, in memory and
 * across runs on disk. */
#include "pipe/idset.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the callback told, in its order. */
typedef struct told {
    tur__id again, first;
    size_t ordinal;
} told;

typedef struct record_of {
    told *list;
    size_t count, cap, stop_after;
} record_of;

static bool on_repeat(void *ctx, const tur__id *again, const tur__id *first, size_t ordinal)
{
    record_of *l = ctx;
    if (l->count == l->cap) {
        l->list = realloc(l->list, (l->cap = l->cap ? l->cap * 2 : 64) * sizeof *l->list);
        if (!l->list) abort();
    }
    l->list[l->count++] = (told){*again, *first, ordinal};
    return l->count != l->stop_after;
}

/* Identity NUMBER, at a place. Mixed, since real identities are not consecutive. */
static tur__id id_of(uint64_t number, uint32_t emitter, uint32_t source, uint64_t line)
{
    tur__id id = {.emitter = emitter, .source = source, .place = line};
    uint64_t z = number * UINT64_C(0x9E3779B97F4A7C15);
    z ^= z >> 31;
    memcpy(id.uuid, &z, 8);
    memcpy(id.uuid + 8, &number, 8);
    return id;
}

static bool is(const tur__id *id, uint64_t number, uint32_t emitter, uint32_t source, uint64_t line)
{
    tur__id wanted = id_of(number, emitter, source, line);
    return !memcmp(id->uuid, wanted.uuid, 16) && id->emitter == emitter && id->source == source && id->place == line;
}

START_TEST(in_memory)
{
    tur__idset *s = tur__idset_new((size_t)1 << 30);
    record_of l = {0};
    ck_assert_ptr_nonnull(s);
    uint32_t a = tur__idset_emitter(s, "com.example", 11), b = tur__idset_emitter(s, "com.example.b", 13);
    ck_assert_uint_ne(a, b);
    ck_assert_uint_eq(a, tur__idset_emitter(s, "com.example.b", 11));
    ck_assert_uint_eq(b, tur__idset_emitter(s, "com.example.b!", 13));
    /* the same id of two emitters is two identities; a third time repeats the first */
    tur__id ids[] = {id_of(1, a, 1, 1), id_of(1, b, 1, 2), id_of(2, a, 1, 3), id_of(1, a, 1, 4), id_of(1, b, 1, 5), id_of(1, a, 1, 6)};
    ck_assert_int_eq(tur__idset_add(s, ids, 6, on_repeat, &l), TUR_OK);
    ck_assert_uint_eq(l.count, 3);
    ck_assert(is(&l.list[0].again, 1, a, 1, 4) && is(&l.list[0].first, 1, a, 1, 1) && l.list[0].ordinal == 3);
    ck_assert(is(&l.list[1].again, 1, b, 1, 5) && is(&l.list[1].first, 1, b, 1, 2) && l.list[1].ordinal == 4);
    ck_assert(is(&l.list[2].again, 1, a, 1, 6) && is(&l.list[2].first, 1, a, 1, 1) && l.list[2].ordinal == 5);
    ck_assert_int_eq(tur__idset_add(s, ids, 0, on_repeat, &l), TUR_OK);
    ck_assert_int_eq(tur__idset_finish(s, on_repeat, &l), TUR_OK);
    ck_assert_uint_eq(l.count, 3);
    tur__idset_free(s);
    free(l.list);
}
END_TEST

/* COUNT identities in batches; every STEPth is there again after DISTANCE others, and once more at
 * the very end, in the next source. */
static void spread(size_t memory, size_t count, size_t step, size_t distance)
{
    tur__idset *s = tur__idset_new(memory);
    record_of l = {0};
    uint64_t line = 0;
    size_t repeats = 0;
    char *seen = calloc(count, 1);
    tur__id batch[1000];
    size_t n = 0;
    ck_assert_ptr_nonnull(s);
    ck_assert_ptr_nonnull(seen);
    /* where each stood first */
    uint64_t *first = calloc(count, sizeof *first);
    ck_assert_ptr_nonnull(first);
#define PUT(number, source, at)                                                                    \
    do {                                                                                           \
        batch[n++] = id_of(number, 0, source, at);                                                 \
        if (n == 1000) {                                                                           \
            if (tur__idset_add(s, batch, n, on_repeat, &l) != TUR_OK) ck_abort_msg("add");         \
            n = 0;                                                                                 \
        }                                                                                          \
    } while (0)
    for (size_t i = 0; i < count; i++) {
        first[i] = ++line;
        PUT(i, 1, line);
        if (i >= distance && (i - distance) % step == 0) {
            ++line;
            PUT(i - distance, 1, line);
            repeats++;
        }
    }
    for (size_t i = 0; i < count; i += step) {
        PUT(i, 2, i + 1);
        repeats++;
    }
#undef PUT
    ck_assert_int_eq(tur__idset_add(s, batch, n, on_repeat, &l), TUR_OK);
    size_t before = l.count;
    ck_assert_int_eq(tur__idset_finish(s, on_repeat, &l), TUR_OK);
    ck_assert_uint_eq(l.count, repeats);
    for (size_t i = 0; i < l.count; i++) {
        const told *t = &l.list[i];
        uint64_t number;
        memcpy(&number, t->again.uuid + 8, 8);
        if (number >= count || number % step || !is(&t->again, number, 0, t->again.source, t->again.place)) ck_abort_msg("a repeat that is none");
        if (!is(&t->first, number, 0, 1, first[number]))
            ck_abort_msg("%llu repeats source %u line %llu, and stood first at line %llu", (unsigned long long)number, t->first.source, (unsigned long long)t->first.place, (unsigned long long)first[number]);
        /* once in each source */
        if (seen[number] & 1 << t->again.source) ck_abort_msg("told twice");
        seen[number] = (char)(seen[number] | 1 << t->again.source);
        /* those told at the end come in the order of their places */
        if (i > before && (t->again.source < t[-1].again.source || (t->again.source == t[-1].again.source && t->again.place <= t[-1].again.place))) ck_abort_msg("out of order");
        if ((i >= before) != (t->ordinal == SIZE_MAX)) ck_abort_msg("ordinal");
    }
    tur__idset_free(s);
    free(l.list);
    free(seen);
    free(first);
}

START_TEST(grows) { spread((size_t)1 << 30, 200000, 1000, 1); }
END_TEST

/* A mebibyte holds some ten thousand identities, so that these lie in many runs. */
START_TEST(spills_far) { spread((size_t)1 << 20, 200000, 1000, 90000); }
END_TEST

START_TEST(spills_near) { spread((size_t)1 << 20, 200000, 997, 1); }
END_TEST

START_TEST(spills_every) { spread((size_t)1 << 20, 100000, 1, 50000); }
END_TEST

/* Twice in one run, after standing first in an earlier one: both repeat the first. */
START_TEST(first_is_first)
{
    tur__idset *s = tur__idset_new((size_t)1 << 20);
    record_of l = {0};
    tur__id id = id_of(7, 0, 1, 1);
    ck_assert_int_eq(tur__idset_add(s, &id, 1, on_repeat, &l), TUR_OK);
    for (uint64_t i = 0; i < 100000; i++) {
        id = id_of(100 + i, 0, 1, 2 + i);
        if (tur__idset_add(s, &id, 1, on_repeat, &l) != TUR_OK) ck_abort_msg("add");
    }
    id = id_of(7, 0, 2, 1);
    ck_assert_int_eq(tur__idset_add(s, &id, 1, on_repeat, &l), TUR_OK);
    id = id_of(7, 0, 2, 2);
    ck_assert_int_eq(tur__idset_add(s, &id, 1, on_repeat, &l), TUR_OK);
    ck_assert_int_eq(tur__idset_finish(s, on_repeat, &l), TUR_OK);
    ck_assert_uint_eq(l.count, 2);
    for (size_t i = 0; i < l.count; i++)
        ck_assert_msg(is(&l.list[i].first, 7, 0, 1, 1), "line %llu is said to repeat source %u line %llu", (unsigned long long)l.list[i].again.place, l.list[i].first.source, (unsigned long long)l.list[i].first.place);
    tur__idset_free(s);
    free(l.list);
}
END_TEST

START_TEST(callback_stops)
{
    tur__idset *s = tur__idset_new((size_t)1 << 20);
    record_of l = {.stop_after = 2};
    tur__id ids[] = {id_of(1, 0, 1, 1), id_of(1, 0, 1, 2), id_of(1, 0, 1, 3), id_of(1, 0, 1, 4)};
    ck_assert_int_eq(tur__idset_add(s, ids, 4, on_repeat, &l), TUR_STOPPED);
    ck_assert_uint_eq(l.count, 2);
    tur__idset_free(s);
    free(l.list);
}
END_TEST

/* Nowhere to spill to is said, never passed over. */
START_TEST(no_folder)
{
    char *kept = getenv("TMPDIR") ? strdup(getenv("TMPDIR")) : NULL;
    tur__idset *s = tur__idset_new((size_t)1 << 20);
    record_of l = {0};
    tur_status status = TUR_OK;
    setenv("TMPDIR", "/nonexistent/folder", 1);
    for (uint64_t i = 0; i < 200000 && status == TUR_OK; i++) {
        tur__id id = id_of(i, 0, 1, i + 1);
        status = tur__idset_add(s, &id, 1, on_repeat, &l);
    }
    if (kept) setenv("TMPDIR", kept, 1);
    else unsetenv("TMPDIR");
    ck_assert_int_eq(status, TUR_EIO);
    ck_assert_uint_eq(l.count, 0);
    tur__idset_free(s);
    free(kept);
}
END_TEST

/* Every record with an emitter of its own is slow input only where time grows with the square. */
START_TEST(many_emitters)
{
    enum { MANY = 20000 };
    tur__idset *s = tur__idset_new((size_t)1 << 30);
    char name[64];
    for (uint32_t i = 0; i < MANY; i++) {
        int len = snprintf(name, sizeof name, "com.example.gateway-%u", i);
        if (tur__idset_emitter(s, name, (size_t)len) != i) ck_abort_msg("emitter %u", i);
    }
    for (uint32_t i = 0; i < MANY; i += 1000) {
        int len = snprintf(name, sizeof name, "com.example.gateway-%u", i);
        if (tur__idset_emitter(s, name, (size_t)len) != i) ck_abort_msg("emitter %u again", i);
    }
    tur__idset_free(s);
}
END_TEST

Suite *idset_suite(void);

Suite *idset_suite(void)
{
    const struct { const char *name; const TTest *test; } tests[] = {
        {"in memory", in_memory}, {"grows", grows}, {"spills far", spills_far}, {"spills near", spills_near}, {"spills every", spills_every}, {"first is first", first_is_first}, {"callback stops", callback_stops}, {"no folder", no_folder}, {"many emitters", many_emitters},
    };
    Suite *s = suite_create("idset");
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        TCase *c = tcase_create(tests[i].name);
        tcase_add_test(c, tests[i].test);
        tcase_set_timeout(c, 60);
        suite_add_tcase(s, c);
    }
    return s;
}
