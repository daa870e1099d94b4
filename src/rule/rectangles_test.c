#include "rule/judged.h"

extern const tur__code_check tur__check_rectangles;

START_TEST(lines_meet_or_do_not)
{
    static const judged_case c[] = {
        {"'meters':[{'meter':'input.fresh','quantity':'1'}]", ""},
        {"'meters':[{'meter':'input.cache_read','quantity':'1'},"
         "{'meter':'input.not_read','quantity':'1'},{'meter':'output','quantity':'1'}]",
         ""},
        {"'meters':[{'meter':'input','quantity':'1'},{'meter':'input.cache_read','quantity':'1'}]",
         "0603@1"},
        {"'meters':[{'meter':'input','quantity':'1'},{'meter':'output','quantity':'1'},"
         "{'meter':'token','quantity':'2'}]",
         "0603@2"},
        {"'meters':[{'meter':'input','modality':'text','quantity':'1'},"
         "{'meter':'input','modality':'audio','quantity':'1'}]",
         ""},
        /* crossing: neither contains the other, so that rest is no help */
        {"'meters':[{'meter':'input','modality':'audio','quantity':'1','rest':true},"
         "{'meter':'input.cache_read','quantity':'1','rest':true}]",
         "0603@1 0604@0 0604@1"},
        {"'meters':[{'meter':'input','modality':'text','quantity':'196'},"
         "{'meter':'input','quantity':'61','rest':true}]",
         ""},
        {"'meters':[{'meter':'input','quantity':'61','rest':true},"
         "{'meter':'input','modality':'text','quantity':'196'}]",
         ""},
        /* rest on the one that is contained */
        {"'meters':[{'meter':'input','modality':'text','quantity':'196','rest':true},"
         "{'meter':'input','quantity':'61'}]",
         "0603@1 0604@0"},
        /* nested rest lines */
        {"'meters':[{'meter':'token','quantity':'5','rest':true},"
         "{'meter':'input','quantity':'61','rest':true},"
         "{'meter':'input.fresh','quantity':'3'},{'meter':'output','quantity':'3'}]",
         ""},
        /* the same rectangle twice, whatever rest says */
        {"'meters':[{'meter':'output','quantity':'1'},{'meter':'output','quantity':'1'},"
         "{'meter':'output','quantity':'1','rest':true}]",
         "0603@1 0603@2"},
        {"'meters':[{'meter':'output','quantity':'1','rest':true}]", "0604@0"},
        {"'meters':[{'meter':'request','quantity':'1'},{'meter':'request','quantity':'1'}]", ""},
        {"'avoided':[{'meter':'input','quantity':'9'},{'meter':'output','quantity':'3'}],"
         "'meters':[{'meter':'input','quantity':'9'}]",
         ""},
        {"'avoided':[{'meter':'input','quantity':'9'},{'meter':'token','quantity':'3'}]", "0616@1"},
    };
    JUDGED_CASES(tur__check_rectangles, c);
}
END_TEST

START_TEST(texts_name_both_lines)
{
    judged_says(&tur__check_rectangles,
                "'meters':[{'meter':'input.fresh','quantity':'86'},"
                "{'meter':'output','quantity':'3'},{'meter':'input','quantity':'2006'}]",
                "0603@2", "input.fresh 86 (line 0) and input 2006 (line 2) meet in input.fresh@any",
                "rectangles that do not meet, or rest on the one that contains the other");
    judged_says(&tur__check_rectangles,
                "'meters':[{'meter':'input','modality':'audio','quantity':'280'},"
                "{'meter':'input.cache_read','quantity':'128'}]",
                "0603@1",
                "input@audio 280 (line 0) and input.cache_read 128 (line 1) meet in "
                "input.cache_read@audio",
                "rectangles that do not meet, or rest on the one that contains the other");
    judged_says(&tur__check_rectangles,
                "'meters':[{'meter':'output','quantity':'1'},{'meter':'output','quantity':'2'}]",
                "0603@1", "output 1 (line 0) and output 2 (line 1) meet in output@any",
                "one line for each rectangle");
}
END_TEST

/* One finding for each line, however many it meets; and no finding where the basis is not sound. */
START_TEST(many_lines_stay_few_findings)
{
    char *members = malloc(1024 * 48 + 64);
    ck_assert_ptr_nonnull(members);
    size_t len = (size_t)sprintf(members, "'meters':[");
    for (int i = 0; i < 1024; i++)
        len += (size_t)sprintf(members + len, "%s{'meter':'token','quantity':'1'}", i ? "," : "");
    sprintf(members + len, "]");
    judged *d = judged_by(&tur__check_rectangles, members);
    ck_assert_int_eq(d->findings, 1023);
    judged_free(d);
    free(members);

    d = judged_scan("'meters':[{'meter':'token','quantity':'1'},{'meter':'token','quantity':1}]");
    tur__check_rectangles.run(&d->judge);
    ck_assert_int_eq(d->findings, 0);
    judged_free(d);
}
END_TEST

Suite *rectangles_suite(void);
Suite *rectangles_suite(void)
{
    return JUDGED_SUITE("rectangles", lines_meet_or_do_not, texts_name_both_lines,
                        many_lines_stay_few_findings);
}
