/* Rules that are data: what was sorted out for other frames changes nothing. */
#include "rule/judged.h"

Suite *rule_suite(void);

static const char *const kinds[] = {"usage", "purchase", "credit", "tax", "adjustment", "allocation", "settlement"};
static const char *const grains[] = {"request", "batch", "session", "bucket", "invoice_line", "invoice"};
static const char *const statuses[] = {"priced", "free", "included", "unpriced", "unknown"};
static const char *const codes[] = {"usage", "tax", "credit", "rounding", "discount", "x_acme_fee"};
/* members that conditions and consequences are about */
static const char *const members[] = {
    "'as_of':'2026-11-01T10:00:00Z'", "'additive':'none'", "'service':{'scope':'region'}", "'service':{'scope':'region','region':'eu-1'}",
    "'request':{'id':'a','stream_complete':false}", "'request':{'status':'failed','served_by':'gateway_cache'}",
    "'time':{'start':'2026-11-01T10:00:00Z','end':'2026-11-01T09:00:00Z'}", "'provenance':{'usage_source':'supplier_invoice'}",
    "'corrects':{'emitter':'com.example','record_id':'01976b2e-8c00-7000-8000-000000000002','action':'reverse'}", "'parties':{'seller':{'id':'s'}}",
    "'parties':{'seller':{'id':''}}"};
static const char *const amounts[] = {"", ",'list':'1'", ",'billed':'1'", ",'list':'0','billed':'1','effective':'0'", ",'stated_list':{'text':'1','unit':'USD'}",
                                      ",'tax':{'base':'1','rate':'19'}", ",'billed':1"};

#define ANY(list) list[next(&state) % (sizeof(list) / sizeof *(list))]

static uint32_t next(uint32_t *state) { return (*state = *state * 1664525u + 1013904223u) >> 8; }

static void shape(char *text, size_t size, uint32_t seed)
{
    uint32_t state = seed * 2654435761u;
    int len = snprintf(text, size, "'kind':'%s','grain':'%s'", ANY(kinds), ANY(grains));
    const char *first = ANY(members), *second = ANY(members);
    len += snprintf(text + len, size - (size_t)len, ",%s", first);
    if (strncmp(first, second, 5)) len += snprintf(text + len, size - (size_t)len, ",%s", second);
    len += snprintf(text + len, size - (size_t)len, ",'charges':[");
    for (int i = 0, n = 1 + (int)(next(&state) % 3); i < n; i++)
        len += snprintf(text + len, size - (size_t)len, "%s{'code':'%s','status':'%s'%s%s}", i ? "," : "", ANY(codes), ANY(statuses), ANY(amounts),
                        next(&state) & 1 ? ",'basis':'rated','currency':'USD'" : "");
    snprintf(text + len, size - (size_t)len, "]");
}

/* Each record is judged by a judge of its own and by one that has judged all before it. */
START_TEST(what_is_alike_is_judged_alike)
{
    judged *all = calloc(1, sizeof *all);
    uint64_t fired[TUR__REQUIREMENT_COUNT] = {0}, violated[TUR__REQUIREMENT_COUNT] = {0};
    ck_assert_ptr_nonnull(all);
    memset(all->severity, TUR_ERROR, sizeof all->severity);
    all->judge = (tur__judge){.severity = all->severity, .counter = all->counter, .violated = judged_violated};
    tur__judge_prepare(&all->judge);
    for (uint32_t seed = 0; seed < 3000; seed++) {
        char text[2048];
        shape(text, sizeof text, seed % 1000);
        judged *one = judged_scan(text);
        tur__judge_prepare(&one->judge);
        tur__judge_record(&one->judge);
        tur__judge_finish(&one->judge);
        all->judge.record = one->judge.record;
        all->judge.arena = one->judge.arena;
        all->ids[0] = 0;
        tur__judge_record(&all->judge);
        if (strcmp(one->ids, all->ids)) ck_abort_msg("%s\n  gave \"%s\" alone and \"%s\" behind others", text, one->ids, all->ids);
        for (int r = 0; r < TUR__REQUIREMENT_COUNT; r++) fired[r] += one->counter[r].fired, violated[r] += one->counter[r].violated;
        judged_free(one);
    }
    tur__judge_finish(&all->judge);
    tur__judge_finish(&all->judge); /* what was counted is not counted again */
    for (int r = 0; r < TUR__REQUIREMENT_COUNT; r++) {
        ck_assert_uint_eq(all->counter[r].fired, fired[r]);
        ck_assert_uint_eq(all->counter[r].violated, violated[r]);
    }
    free(all);
}
END_TEST

Suite *rule_suite(void) { return JUDGED_SUITE("rule", what_is_alike_is_judged_alike); }
