#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "binding/csv_rows.h"
#include "binding/reading.h"
#include "test/drip.h"

Suite *bind_tur_csv_suite(void);

extern const tur__binding tur_binding_tur_csv;
static const tur__binding *const csv = &tur_binding_tur_csv;

#define ID "01976b2e-8c00-7000-8000-000000000001"
#define OTHER "01976b2e-8c00-7000-8000-000000000002"

/* ---- Helpers ---- */

static bool take(void *ctx, const void *bytes, size_t len)
{
    tur__buf_add(ctx, bytes, len);
    return true;
}

/* Lines of the records, and faults as `! ID LINE:COLUMN found`. */
static void read_all(tur__buf *out, const char *text, size_t len, size_t piece, size_t most)
{
    drip d = {text, len, piece, 0};
    tur__reading r = {.source = tur_source_new("test", drip_read, &d), .max_record = most};
    ck_assert(r.source && tur__reading_open(&r, csv));
    for (tur__step step = TUR__STEP_RECORD; step == TUR__STEP_RECORD;) {
        step = tur__reading_next(&r, csv);
        ck_assert(step == TUR__STEP_RECORD || step == TUR__STEP_END);
        for (size_t i = 0; i < r.marks; i++) ck_assert(r.mark[i].at <= r.json.len && (!i || r.mark[i].at > r.mark[i - 1].at));
        ck_assert(!r.json.len || (r.marks && !r.mark[0].at));
        for (size_t i = 0; i < r.faults; i++)
            tur__buf_printf(out, "! %s %llu:%llu %s\n", tur_requirement_at((size_t)r.fault[i].requirement)->id, (unsigned long long)r.fault[i].place.line,
                            (unsigned long long)r.fault[i].place.column, r.fault[i].found);
        if (!r.json.len) continue;
        tur__buf_add(out, r.json.data, r.json.len);
        tur__buf_putc(out, '\n');
    }
    if (r.partial) tur__buf_puts(out, "partial\n");
    tur_source_close(r.source);
    tur__reading_close(&r, csv);
}

static void reads(const char *text, const char *wanted)
{
    static const size_t pieces[] = {0, 1, 7};
    for (int i = 0; i < 3; i++) {
        tur__buf out = {0};
        read_all(&out, text, strlen(text), pieces[i], 1 << 20);
        ck_assert_str_eq(tur__buf_text(&out), wanted);
        tur__buf_free(&out);
    }
}

static tur_status write_some(tur__buf *out, const char *lines, size_t len, bool all)
{
    tur__writing w = {.write = take, .ctx = out, .all_columns = all, .state = calloc(1, csv->write_state_size)};
    ck_assert_ptr_nonnull(w.state);
    tur_status status = csv->write(&w, lines, len);
    if (status == TUR_OK) status = csv->write_end(&w);
    csv->write_close(w.state);
    free(w.state);
    return status;
}

static void writes(const char *lines, const char *wanted)
{
    tur__buf out = {0};
    ck_assert_int_eq(write_some(&out, lines, strlen(lines), false), TUR_OK);
    ck_assert_str_eq(tur__buf_text(&out), wanted);
    tur__buf_free(&out);
}

/* Lines of JCS, written and read again, have to be the same bytes. */
static void same_again(const char *lines, size_t len, bool all)
{
    tur__buf table = {0}, read = {0}, back = {0};
    tur__arena a = {0};
    ck_assert_int_eq(write_some(&table, lines, len, all), TUR_OK);
    read_all(&read, tur__buf_text(&table), table.len, 0, 1 << 20);
    for (const char *p = tur__buf_text(&read), *end = p + read.len; p < end;) {
        size_t used;
        tur__json_error e;
        const char *feed = memchr(p, '\n', (size_t)(end - p));
        ck_assert_msg(*p == '{', "%.*s", (int)(feed - p), p);
        tur__json *v = tur__json_parse(&a, p, (size_t)(feed - p), &used, &e);
        ck_assert_ptr_nonnull(v);
        tur__json_write(&back, v);
        tur__buf_putc(&back, '\n');
        p = feed + 1;
    }
    ck_assert_uint_eq(back.len, len);
    ck_assert_mem_eq(tur__buf_text(&back), lines, len);
    tur__arena_free(&a);
    tur__buf_free(&table);
    tur__buf_free(&read);
    tur__buf_free(&back);
}

/* ---- Reading ---- */

#define HEAD "record_id,row,rows,kind,time.start,time.end,tags,meters.meter,meters.quantity,charges.code,charges.list_price.per\n"

START_TEST(test_reads_records)
{
    reads(HEAD ID ",1,1,usage,,,,,,,\n", "{\"record_id\":\"" ID "\",\"kind\":\"usage\"}\n");
    reads(HEAD ID ",1,3,usage,a,b,\"{\"\"k\"\":\"\"v\"\"}\",input,5,,\r\n" ID ",2,,,,,,output,-6.5,,\r\n" ID ",3,,,,,,,,fee,1000\r\n",
          "{\"record_id\":\"" ID "\",\"kind\":\"usage\",\"time\":{\"start\":\"a\",\"end\":\"b\"},\"tags\":{\"k\":\"v\"},"
          "\"meters\":[{\"meter\":\"input\",\"quantity\":\"5\"},{\"meter\":\"output\",\"quantity\":\"-6.5\"}],"
          "\"charges\":[{\"code\":\"fee\",\"list_price\":{\"per\":1000}}]}\n");
    reads("\xEF\xBB\xBF" HEAD ID ",1,1,usage,,,,,,fee,\n", "{\"record_id\":\"" ID "\",\"kind\":\"usage\",\"charges\":[{\"code\":\"fee\"}]}\n");
    reads(HEAD, "");
    /* a record without an id has no key either */
    reads("row,rows,kind,meters.meter\n1,2,usage,a\n2,,,b\n", "{\"kind\":\"usage\",\"meters\":[{\"meter\":\"a\"},{\"meter\":\"b\"}]}\n");
    reads("rows,row\n1,1\n", "{}\n");
}
END_TEST

START_TEST(test_columns_in_any_order)
{
    reads("time.end,charges.code,parties.seller.id,rows,time.start,parties.biller.id,row,parties.seller.name,time.price.at\nb,fee,s,1,a,x,1,n,p\n",
          "{\"time\":{\"start\":\"a\",\"end\":\"b\",\"price\":{\"at\":\"p\"}},\"parties\":{\"seller\":{\"id\":\"s\",\"name\":\"n\"},\"biller\":{\"id\":\"x\"}},"
          "\"charges\":[{\"code\":\"fee\"}]}\n");
}
END_TEST

START_TEST(test_unknown_columns_are_members)
{
    reads("row,rows,time.start,time.begin,begin.time,a.b,meters.meter,meters.meta,charges,x\n1,1,s,2,null,\"[1]\",m,t,,\n",
          "! TUR-1540 1:72 \"charges\": an array whose elements have rows\npartial\n");
    reads("row,rows,time.start,time.begin,begin.time,a.b,meters.meter,meters.meta,meters.variant.x,x\n1,1,s,2,null,\"[1]\",m,t,\"\"\"u\"\"\",\n",
          "{\"begin.time\":null,\"a.b\":[1],\"time\":{\"begin\":2,\"start\":\"s\"},\"meters\":[{\"meta\":\"t\",\"meter\":\"m\",\"variant\":{\"x\":\"u\"}}]}\n");
    reads("row,rows,\"a\"\"b\"\n1,1,c\n", "{\"a\\\"b\":\"c\"}\n");
}
END_TEST

START_TEST(test_cells_by_type)
{
    /* integers and booleans are what they are in JSON, and a string where they are not */
    reads("row,rows,request.attempt\n1,1,12\n1,1,1.5\n1,1,012\n1,1,1e3\n1,1,true\n1,1,null\n1,1, 1\n1,1,\"\"\"1\"\"\"\n1,1,[1]\n",
          "{\"request\":{\"attempt\":12}}\n{\"request\":{\"attempt\":1.5}}\n{\"request\":{\"attempt\":\"012\"}}\n{\"request\":{\"attempt\":1e3}}\n"
          "{\"request\":{\"attempt\":true}}\n{\"request\":{\"attempt\":null}}\n{\"request\":{\"attempt\":\" 1\"}}\n{\"request\":{\"attempt\":\"\\\"1\\\"\"}}\n"
          "{\"request\":{\"attempt\":\"[1]\"}}\n");
    reads("row,rows,request.stream_complete\n1,1,false\n1,1,TRUE\n1,1,truer\n",
          "{\"request\":{\"stream_complete\":false}}\n{\"request\":{\"stream_complete\":\"TRUE\"}}\n{\"request\":{\"stream_complete\":\"truer\"}}\n");
    reads("row,rows,invoice.prepaid\n1,1,-5\n1,1,=1\n1,1,'-5\n", "{\"invoice\":{\"prepaid\":\"-5\"}}\n{\"invoice\":{\"prepaid\":\"=1\"}}\n{\"invoice\":{\"prepaid\":\"'-5\"}}\n");
    reads("row,rows,kind\n1,1,\"a\tb\"\n1,1,\"c\nd\"\n", "{\"kind\":\"a\\tb\"}\n{\"kind\":\"c\\nd\"}\n");
}
END_TEST

START_TEST(test_json_cells)
{
    reads("row,rows,labels\n1,1,\"[\"\"a\"\",\n \"\"b\"\" ]\"\n1,1,\"{\"\"a\"\":[{},[],{\"\"b\"\":[1,2.5e-3,true,null]}]}\"\n1,1,7\n",
          "{\"labels\":[\"a\",  \"b\" ]}\n{\"labels\":{\"a\":[{},[],{\"b\":[1,2.5e-3,true,null]}]}}\n{\"labels\":7}\n");
    static const char *const wrong[] = {"a", "[", "[1", "[1,", "[1,]", "[1]]", "[1],2", "{\"\"a\"\"}", "{\"\"a\"\":}", "{\"\"a\"\":1,}", "{1:2}", "\"\"a", "nul", "-", "01", "1.", "[\"\"a\nb\"\"]", "}", "\"\"\\", "[1 2]", "{\"\"a\"\" 1}", "{,}"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        tur__buf text = {0}, out = {0};
        tur__buf_printf(&text, "row,rows,labels\n1,1,\"%s\"\n", wrong[i]);
        read_all(&out, tur__buf_text(&text), text.len, 0, 1 << 20);
        ck_assert_msg(!strncmp(tur__buf_text(&out), "! TUR-1545 2:5 ", 15) && !strstr(out.data, "\n{"), "%s: %s", wrong[i], out.data);
        tur__buf_free(&text);
        tur__buf_free(&out);
    }
    /* what is deep is left to the scanner, which breaks there */
    reads("row,rows,labels\n1,1,[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x\n", "{\"labels\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x}\n");
    reads("row,rows,x_a_b\n1,1,5\n1,1,\"{\"\"a\"\":\"\"b\"\"}\"\n1,1,text\n", "{\"x_a_b\":5}\n{\"x_a_b\":{\"a\":\"b\"}}\n! TUR-1545 4:5 \"text\" in the column \"x_a_b\"\n");
}
END_TEST

START_TEST(test_guard)
{
    reads("row,rows,kind\n1,1,'=a\n1,1,''a\n1,1,'''\n1,1,'\xEF\xBC\x9D" "1\n1,1,\"'\"\"a\"\n",
          "{\"kind\":\"=a\"}\n{\"kind\":\"'a\"}\n{\"kind\":\"''\"}\n{\"kind\":\"\xEF\xBC\x9D" "1\"}\n! TUR-1546 6:5 \"'\"a\" in the column \"kind\"\n{\"kind\":\"'\\\"a\"}\n");
    reads("row,rows,kind\n1,1,=a\n1,1,'a\n1,1,'\n1,1,\xEF\xBC\x8B\n",
          "! TUR-1546 2:5 \"=a\" in the column \"kind\"\n{\"kind\":\"=a\"}\n! TUR-1546 3:5 \"'a\" in the column \"kind\"\n{\"kind\":\"'a\"}\n"
          "! TUR-1546 4:5 \"'\" in the column \"kind\"\n{\"kind\":\"'\"}\n! TUR-1546 5:5 \"\xEF\xBC\x8B\" in the column \"kind\"\n{\"kind\":\"\xEF\xBC\x8B\"}\n");
}
END_TEST

START_TEST(test_wrong_headers)
{
    reads("", "! TUR-1540 1:1 an empty file\npartial\n");
    reads("a,b\n1,2\n", "! TUR-1540 1:1 a header without `row`\n! TUR-1540 1:1 a header without `rows`\npartial\n");
    reads("row,rows,kind,,kind,time,time.\n1,1,,,,,\n",
          "! TUR-1540 1:15 a column without a name\n! TUR-1540 1:16 \"kind\": a second column of this name\n"
          "! TUR-1540 1:21 \"time\": an object, whose members have columns\n! TUR-1540 1:26 \"time.\": a column whose name ends in a point\npartial\n");
    reads("row,ro\"ws\n", "! TUR-1541 1:7 a quotation mark inside a field that does not begin with one\npartial\n");
    reads("row,r\xFF\n", "! TUR-0102 1:6 bytes that are not UTF-8\npartial\n");
}
END_TEST

START_TEST(test_wrong_rows)
{
    /* what comes behind a record that is given up is found again at the next row 1 */
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" ID ",2,,,,,,b\n" ID ",3,,,,,,c,1,,\n" OTHER ",1,1,usage,,,,,,,\n",
          "! TUR-1542 3:1 8 cells\n{\"record_id\":\"" OTHER "\",\"kind\":\"usage\"}\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" OTHER ",1,1,usage,,,,,,,\n", "! TUR-1543 3:38 \"1\" in the column \"row\"\n{\"record_id\":\"" OTHER "\",\"kind\":\"usage\"}\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" OTHER ",2,,,,,,b,1,,\n", "! TUR-1543 3:1 \"" OTHER "\" in the column \"record_id\"\n");
    reads(HEAD ID ",1,1,usage,,,,a,1,,\n" ID ",2,,,,,,b,1,,\n", "{\"record_id\":\"" ID "\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"a\",\"quantity\":\"1\"}]}\n! TUR-1543 3:38 \"2\" in the column \"row\"\n");
    reads(HEAD ID ",1,3,usage,,,,a,1,,\n" ID ",3,,,,,,b,1,,\n" ID ",2,,,,,,b,1,,\n", "! TUR-1543 3:38 \"3\" in the column \"row\"\n");
    reads(HEAD ID ",one,1,usage,,,,,,,\n", "! TUR-1543 2:38 \"one\" in the column \"row\"\n");
    reads(HEAD ID ",1,,usage,,,,,,,\n", "! TUR-1543 2:40 \"\" in the column \"rows\"\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n", "! TUR-1547 2:1 1 of 2 rows, and the end of the file\npartial\n");
    reads(HEAD ID ",1,1,usage,,,,a,1,,", "{\"record_id\":\"" ID "\",\"kind\":\"usage\",\"meters\":[{\"meter\":\"a\",\"quantity\":\"1\"}]}\n! TUR-1548 2:1 no line end behind the last row\n");
    reads(HEAD ID ",1,1,\"usage,,,,a,1,,\n" OTHER ",1,1,usage,,,,,,,\n", "! TUR-1541 2:1 a quotation mark that is never closed\n{\"record_id\":\"" OTHER "\",\"kind\":\"usage\"}\n");
}
END_TEST

START_TEST(test_wrong_cells)
{
    reads(HEAD ID ",1,1,usage,,,,a,1,fee,\n", "! TUR-1544 2:55 a meter line and a charge in one row\n");
    reads(HEAD ID ",1,2,usage,,,,,,fee,\n" ID ",2,,,,,,a,1,,\n", "! TUR-1544 3:45 a meter line behind a charge\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" ID ",2,,,,,,,,,\n", "! TUR-1544 3:1 row 2 of 2 without a meter line and without a charge\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" ID ",2,,,\xC3\xBC,,\"{}\",a,1,,\n", "! TUR-1544 3:42 the column \"time.start\" filled on row 2\n");
    reads(HEAD ID ",1,2,usage,,,,a,1,,\n" ID ",2,2,,,,,a,1,,\n", "! TUR-1544 3:40 the column \"rows\" filled on row 2\n");
    /* all faults of a record are told */
    reads(HEAD ID ",1,3,usage,,,,a,1,fee,\n" ID ",2,,usage,,,,a,1,,\n" ID ",3,,,,,{,a,1,,\n",
          "! TUR-1544 2:55 a meter line and a charge in one row\n! TUR-1544 3:41 the column \"kind\" filled on row 2\n! TUR-1544 4:44 the column \"tags\" filled on row 3\n");
}
END_TEST

START_TEST(test_limits)
{
    tur__buf text = {0}, out = {0};
    tur__buf_puts(&text, "row,rows,kind,meters.meter\n1,1000,usage,m\n");
    for (int i = 2; i <= 1000; i++) tur__buf_printf(&text, "%d,,,meter\n", i);
    tur__buf_puts(&text, "1,1,usage,\n");
    read_all(&out, tur__buf_text(&text), text.len, 0, 2000);
    ck_assert_str_eq(tur__buf_text(&out), "! TUR-0122 2:1 more than 2000 bytes\n{\"kind\":\"usage\"}\n");
    tur__buf_free(&text);
    tur__buf_free(&out);
    /* a row longer than any record can need; what is left of it is none */
    tur__buf_puts(&text, "row,rows,kind\n");
    for (int i = 0; i < 30000; i++) tur__buf_puts(&text, "1,1,usage,");
    tur__buf_puts(&text, "\n1,1,usage\n");
    read_all(&out, tur__buf_text(&text), text.len, 0, 2000);
    ck_assert_str_eq(tur__buf_text(&out), "! TUR-0122 2:1 more than 2000 bytes\n{\"kind\":\"usage\"}\n");
    tur__buf_free(&text);
    tur__buf_free(&out);
}
END_TEST

/* Wherever a file is cut, it says so, unless it is cut between two records. */
START_TEST(test_cut_anywhere)
{
    static const char head[] = "row,rows,kind,labels,meters.meter,meters.quantity\n", one[] = "1,2,usage,\"[\"\"a\"\"]\",input,12.5\n2,,,,output,7\n",
                      two[] = "1,1,\"us\nage\",,,\n";
    tur__buf text = {0};
    tur__buf_printf(&text, "%s%s%s", head, one, two);
    for (size_t n = 0; n <= text.len; n++) {
        tur__buf out = {0};
        read_all(&out, tur__buf_text(&text), n, 0, 1 << 20);
        bool whole = n == sizeof head - 1 || n == sizeof head + sizeof one - 2 || n == text.len;
        ck_assert_msg(whole == !strchr(tur__buf_text(&out), '!'), "%zu: %s", n, out.data);
        tur__buf_free(&out);
    }
    tur__buf_free(&text);
}
END_TEST

/* Place of byte AT of the line, as binding.h has it. */
static void place(const tur__reading *r, const char *part, unsigned line, unsigned column, unsigned offset)
{
    const char *at = memmem(r->json.data, r->json.len, part, strlen(part));
    ck_assert_msg(at, "%s", part);
    size_t pos = (size_t)(at - r->json.data), i = r->marks - 1;
    while (r->mark[i].at > pos) i--;
    const tur__mark *m = &r->mark[i];
    size_t behind = m->verbatim ? pos - m->at : 0, points = 0;
    for (size_t k = 0; k < behind; k++) points += (r->json.data[m->at + k] & 0xC0) != 0x80;
    ck_assert_msg(m->line == line && m->column + points == column && m->offset + behind == offset, "%s: %llu:%llu %llu", part, (unsigned long long)m->line,
                  (unsigned long long)(m->column + points), (unsigned long long)(m->offset + behind));
}

START_TEST(test_places)
{
    static const char text[] = "row,rows,kind,emitter,tags,labels\n"
                               "1,1,\xC3\xA4,\"e\",\"{\"\"k\"\":\"\"v\xC3\xA4\"\",\n\"\"l\"\":\"\"w\"\"}\",[1]\n";
    tur__reading r = {.source = tur_source_from_memory("test", text, sizeof text - 1), .max_record = 1 << 20};
    ck_assert(r.source && tur__reading_open(&r, csv));
    ck_assert_int_eq(tur__reading_next(&r, csv), TUR__STEP_RECORD);
    place(&r, "{", 2, 1, 34);
    place(&r, "\"\xC3\xA4\"", 2, 5, 38);
    place(&r, "\"e\"", 2, 7, 41);
    place(&r, "{\"k\"", 2, 12, 46);
    place(&r, "k\"", 2, 15, 49);
    place(&r, "v\xC3\xA4", 2, 21, 55);
    place(&r, "\"l\"", 3, 1, 62);
    place(&r, "w\"", 3, 9, 70);
    place(&r, "[1]", 3, 15, 76);
    place(&r, "1]", 3, 16, 77);
    tur_source_close(r.source);
    tur__reading_close(&r, csv);
}
END_TEST

/* ---- Writing ---- */

START_TEST(test_writes_rows)
{
    writes("", "record_id,row,rows,tur,emitter,kind,grain\r\n");
    writes("{\"record_id\":\"a\"}\n", "record_id,row,rows,tur,emitter,kind,grain\r\na,1,1,,,,\r\n");
    writes("{\"charges\":[{\"billed\":\"-1.5\",\"code\":\"fee\"},{\"code\":\"tax\",\"x_a_c\":true}],\"kind\":\"usage\","
           "\"labels\":[\"a\",\"b,c\"],\"meters\":[{\"meter\":\"input\",\"x_a_b\":\"t\"}],\"record_id\":\"i\",\"time\":{\"end\":\"e\"},\"x_z_z\":5,\"x_a_a\":{\"k\":\"v\"}}\n"
           "{\"kind\":\"-x\",\"record_id\":\"j\"}\n",
           "record_id,row,rows,tur,emitter,kind,grain,time.end,labels,x_a_a,x_z_z,meters.meter,meters.x_a_b,charges.code,charges.billed,charges.x_a_c\r\n"
           "i,1,3,,,usage,,e,\"[\"\"a\"\",\"\"b,c\"\"]\",\"{\"\"k\"\":\"\"v\"\"}\",5,input,\"\"\"t\"\"\",,,\r\n"
           "i,2,,,,,,,,,,,,fee,-1.5,\r\n"
           "i,3,,,,,,,,,,,,tax,,true\r\n"
           "j,1,1,,,'-x,,,,,,,,,,\r\n");
}
END_TEST

START_TEST(test_all_columns)
{
    tur__buf out = {0};
    ck_assert_int_eq(write_some(&out, "", 0, true), TUR_OK);
    size_t columns = 1, wanted = 2;
    for (const char *p = tur__buf_text(&out); *p; p++) columns += *p == ',';
    for (int p = 0; p < TUR__PARTS; p++)
        for (int n = 1; n < tur__part_frame(p)->count; n++) wanted += tur__column_has(p, n);
    ck_assert_uint_eq(columns, wanted);
    /* and they are those of the CSVW metadata, in their order */
    size_t len, used;
    tur__arena a = {0};
    tur__buf header = {0};
    tur__json_error e;
    const char *text = tur_schema_text(&len, "record.csv-metadata.json");
    ck_assert_ptr_nonnull(text);
    const tur__json *names = tur__json_at(tur__json_parse(&a, text, len, &used, &e), "tableSchema.columns");
    for (const tur__json *c = names->first; c; c = c->next) tur__buf_printf(&header, "%s%s", c == names->first ? "" : ",", tur__json_get(c, "name")->text);
    tur__buf_puts(&header, "\r\n");
    ck_assert_str_eq(out.data, tur__buf_text(&header));
    tur__arena_free(&a);
    tur__buf_free(&header);
    tur__buf_free(&out);
}
END_TEST

START_TEST(test_texts_survive)
{
    static const char *const texts[] = {"=1", "+1", "-1", "@a", "'", "''", "'=1", "''=1", "a'", "a=1", "\xEF\xBC\x9D", "'\xEF\xBC\xA0", "\xEF\xBC", " a ", "NULL", "null", "true", "1", "a,b", "\\\"", "a\\\\b",
                                        "\\ta", "\\n", "\\r\\n", "\\u0001\\u001f", "\\b\\f", "\xEF\xBB\xBF" "a", "\xF0\x9F\x98\x80", "[]", "{\\\"", "/", "\x7F"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        tur__buf line = {0};
        if (!strcmp(texts[i], "\xEF\xBC")) continue; /* is no UTF-8 */
        tur__buf_printf(&line, "{\"agent\":{\"name\":\"%s\"},\"charges\":[{\"reason\":\"%s\"}],\"labels\":[\"%s\"],\"record_id\":\"%s\",\"tags\":{\"%s\":\"%s\"},\"x_a_b\":\"%s\"}\n",
                        texts[i], texts[i], texts[i], texts[i], texts[i], texts[i], texts[i]);
        same_again(tur__buf_text(&line), line.len, false);
        same_again(tur__buf_text(&line), line.len, true);
        tur__buf_free(&line);
    }
}
END_TEST

START_TEST(test_unknown_members_survive)
{
    static const char line[] = "{\"charges\":[{\"sku\":{\"new\":[1]}},{\"a\":1}],\"meters\":[{\"new\":null}],\"new\":{\"a\":{}},\"record_id\":\"i\",\"time\":{\"new\":\"x\"}}\n";
    same_again(line, sizeof line - 1, false);
    static const char late[] = "{\"governance\":{\"new\":1},\"provenance\":{\"new\":2},\"record_id\":\"i\",\"trace\":{\"new\":3}}\n";
    same_again(late, sizeof late - 1, true);
}
END_TEST

/* What CSV would not give back is not written. */
START_TEST(test_refuses)
{
    static const char *const lines[] = {
        "{\"kind\":\"\"}", "{\"kind\":1}", "{\"kind\":null}", "{\"time\":{}}", "{\"time\":\"a\"}", "{\"meters\":[]}", "{\"meters\":[{}]}", "{\"meters\":{}}", "{\"meters\":[1]}",
        "{\"request\":{\"attempt\":\"1\"}}", "{\"request\":{\"attempt\":[1]}}", "{\"invoice\":{\"prepaid\":5}}", "{\"invoice\":{\"prepaid\":\"=cmd\"}}", "{\"row\":1}", "{\"rows\":1}",
        "{\"meters.meter\":1}", "{\"time.start\":1}", "{\"time.new\":1}", "{\"\":1}", "{\"a\\\\b\":1}", "{}", "[]", "5", "{\"kind\":\"a\"", "{\"kind\":\"a"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        tur__buf line = {0}, out = {0};
        tur__buf_printf(&line, "%s\n", lines[i]);
        ck_assert_msg(write_some(&out, tur__buf_text(&line), line.len, false) == TUR_EINVAL, "%s", lines[i]);
        tur__buf_free(&line);
        tur__buf_free(&out);
    }
    ck_assert_int_eq(write_some(&(tur__buf){0}, "{\"kind\":\"a\"}", 12, false), TUR_EINVAL);
}
END_TEST

static void note_left_out(void *ctx, size_t index, int requirement)
{
    tur__buf_printf(ctx, "[%zu %s]", index, tur_requirement_at((size_t)requirement)->id);
}

/* Where somebody is told, the others are written. */
START_TEST(test_leaves_out)
{
    static const char lines[] = "{\"kind\":\"a\"}\n{\"kind\":null}\n{\"kind\":\"b\"}\n{\"time\":{}}\n{\"meters\":[{\"meter\":5}]}\n{\"row\":5}\n{\"kind\":\"c\"}\n{\"charges\":[]}\n";
    tur__buf out = {0};
    tur__writing w = {.write = take, .ctx = &out, .left_out = note_left_out, .state = calloc(1, csv->write_state_size)};
    ck_assert_int_eq(csv->write(&w, lines, sizeof lines - 1), TUR_OK);
    ck_assert_str_eq(tur__buf_text(&out), "[1 TUR-0107][3 TUR-0108][4 TUR-0106][5 TUR-0104][7 TUR-0108]");
    out.len = 0;
    ck_assert_int_eq(csv->write_end(&w), TUR_OK);
    csv->write_close(w.state);
    free(w.state);
    const char *rows = strchr(tur__buf_text(&out), '\n') + 1;
    ck_assert_str_eq(rows, ",1,1,,,a,\r\n,1,1,,,b,\r\n,1,1,,,c,\r\n");
    tur__buf_free(&out);
}
END_TEST

START_TEST(test_spool)
{
    /* more than waits in memory, lines of all lengths */
    tur__buf lines = {0};
    for (int i = 0; lines.len < 3 << 20; i++) {
        tur__buf_printf(&lines, "{\"agent\":{\"name\":\"");
        for (int k = 0; k < i * 37 % 9000; k++) tur__buf_putc(&lines, (char)('a' + k % 26));
        tur__buf_printf(&lines, "n\"},\"meters\":[{\"quantity\":\"%d\"},{\"quantity\":\"2\"}],\"record_id\":\"%d\"}\n", i, i);
    }
    same_again(tur__buf_text(&lines), lines.len, false);
    tur__buf_free(&lines);
}
END_TEST

static bool refuse(void *ctx, const void *bytes, size_t len)
{
    (void)ctx, (void)bytes, (void)len;
    return false;
}

START_TEST(test_write_fails)
{
    tur__writing w = {.write = refuse, .state = calloc(1, csv->write_state_size)};
    ck_assert_int_eq(csv->write(&w, "{\"kind\":\"a\"}\n", 13), TUR_OK);
    ck_assert_int_eq(csv->write_end(&w), TUR_EIO);
    csv->write_close(w.state);
    free(w.state);
}
END_TEST

START_TEST(test_probe)
{
    static const char *const yes[] = {HEAD, "row,rows\n", "a.b,\"row\"\r\n", "\xEF\xBB\xBFrecord_id,", "x,record_id\n"};
    static const char *const no[] = {"", "{\"row\":1}\n", "[", "<a>row,</a>", "row", "rows,a\n", "a b,row\n", "BilledCost,BillingAccountId\n", "\nrow,rows\n", "\"row,\n"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) ck_assert_msg(csv->probe(yes[i], strlen(yes[i])), "%s", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) ck_assert_msg(!csv->probe(no[i], strlen(no[i])), "%s", no[i]);
}
END_TEST

Suite *bind_tur_csv_suite(void)
{
    Suite *s = suite_create("bind_tur_csv");
    TCase *t = tcase_create("all");
    tcase_add_test(t, test_reads_records);
    tcase_add_test(t, test_columns_in_any_order);
    tcase_add_test(t, test_unknown_columns_are_members);
    tcase_add_test(t, test_cells_by_type);
    tcase_add_test(t, test_json_cells);
    tcase_add_test(t, test_guard);
    tcase_add_test(t, test_wrong_headers);
    tcase_add_test(t, test_wrong_rows);
    tcase_add_test(t, test_wrong_cells);
    tcase_add_test(t, test_limits);
    tcase_add_test(t, test_cut_anywhere);
    tcase_add_test(t, test_places);
    tcase_add_test(t, test_writes_rows);
    tcase_add_test(t, test_all_columns);
    tcase_add_test(t, test_texts_survive);
    tcase_add_test(t, test_unknown_members_survive);
    tcase_add_test(t, test_refuses);
    tcase_add_test(t, test_leaves_out);
    tcase_add_test(t, test_spool);
    tcase_add_test(t, test_write_fails);
    tcase_add_test(t, test_probe);
    suite_add_tcase(s, t);
    return s;
}
