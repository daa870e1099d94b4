#include "cli/reports.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/out.h"
#include "cli/walk.h"

struct cli_report {
    tur_report *report;
    const char *path; /* borrowed */
    struct cli_file file;
    struct cli_report *next;
};

void cli_reports_free(struct cli_report *first)
{
    for (struct cli_report *r = first, *next; r; r = next) {
        next = r->next;
        tur_report_free(r->report);
        cli_file_abandon(&r->file);
        free(r);
    }
}

static bool report_write(void *ctx, const void *bytes, size_t len)
{
    struct cli_report *r = ctx;

    return cli_out_write(&r->file.out, bytes, len);
}

static void report_unknown(const char *kind)
{
    struct cli_near near = {.typed = kind};
    struct cli_text kinds = {0};
    tur_report_info info;

    for (size_t i = 0; tur_report_at(&info, i); i++) {
        cli_near_offer(&near, info.name);
        cli_text_printf(&kinds, "%s%s", i ? ", " : "", info.name);
    }
    if (near.best)
        cli_say("--report: no kind %s; did you mean %s?", kind, near.best);
    else
        cli_say("--report: no kind %s; it is one of %.*s", kind, (int)kinds.len, kinds.bytes);
    cli_text_free(&kinds);
}

static bool report_path_is_fit(const struct cli_report *first, const struct cli_list *paths,
                               const char *path)
{
    if (!strcmp(path, "-")) {
        cli_say("--report: a report goes to a file; standard output has the findings");
        return false;
    }
    if (cli_is_among(paths, path)) {
        cli_say("--report: %s is read by this run", path);
        return false;
    }
    for (; first; first = first->next)
        if (!strcmp(first->path, path)) {
            cli_say("--report: %s is named twice", path);
            return false;
        }
    return true;
}

/* ITEM is KIND=PATH; it is cut at the sign. */
static bool report_open(struct cli_report **first, const struct cli_list *paths, char *item)
{
    char *sign = strchr(item, '=');
    struct cli_report *r;
    tur_status status;

    if (!sign || !sign[1]) {
        cli_say("--report: %s: write KIND=PATH, like html=report.html", item);
        return false;
    }
    *sign = '\0';
    if (!report_path_is_fit(*first, paths, sign + 1)) return false;
    r = calloc(1, sizeof *r);
    if (!r) cli_out_of_memory();
    status = tur_report_new(&r->report, item, report_write, r);
    if (status == TUR_ENOMEM) cli_out_of_memory();
    if (status != TUR_OK) {
        report_unknown(item);
        free(r);
        return false;
    }
    r->path = sign + 1;
    if (!cli_file_open(&r->file, r->path)) {
        cli_say("--report: %s: %s", r->path, strerror(errno));
        tur_report_free(r->report);
        free(r);
        return false;
    }
    r->next = *first;
    *first = r;
    return true;
}

bool cli_reports_open(struct cli_report **first, const struct cli_list *items,
                      const struct cli_list *paths)
{
    for (size_t i = 0; i < items->count; i++)
        if (!report_open(first, paths, items->at[i])) return false;
    return true;
}

bool cli_reports_spare(const struct cli_report *first, const struct cli_list *paths)
{
    for (; first; first = first->next)
        if (cli_is_among(paths, first->path)) {
            cli_say("--report: %s is read by this run", first->path);
            return false;
        }
    return true;
}

void cli_reports_add(struct cli_report *first, const tur_finding *finding)
{
    for (struct cli_report *r = first; r; r = r->next)
        if (tur_report_add(r->report, finding) == TUR_ENOMEM) cli_out_of_memory();
}

bool cli_reports_finish(struct cli_report *first, const tur_validator *v)
{
    bool fine = true;

    for (struct cli_report *r = first; r; r = r->next) {
        tur_status status = tur_report_finish(r->report, v);

        if (status == TUR_OK && cli_file_commit(&r->file)) continue;
        if (status == TUR_EIO && r->file.out.error) errno = r->file.out.error;
        if (status == TUR_OK || status == TUR_EIO)
            cli_say("--report: %s: %s", r->path, strerror(errno));
        else
            cli_say("--report: %s: %s", r->path, tur_status_text(status));
        fine = false;
    }
    return fine;
}
