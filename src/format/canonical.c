/* Records as they are, in canonical form: the validator makes it, and nothing is built anew. */
#include "format/run.h"

static int on_finding(void *ctx, const tur_finding *f)
{
    tur__run *run = ctx;
    if (f->severity == TUR_ERROR) run->sum.errors++;
    else if (f->severity == TUR_WARNING) run->sum.warnings++;
    else run->sum.infos++;
    return run->on_finding && run->on_finding(run->finding_ctx, f);
}

static void write_out(tur__run *run)
{
    if (tur__going(run) && run->out.len) run->to->write(run, run->out.data, run->out.len);
    run->out.len = 0;
}

/* A record without a canonical form has a finding that says why. */
static int on_record(void *ctx, const tur_record *r)
{
    tur__run *run = ctx;
    run->sum.rows++;
    run->sum.refused += !r->canonical;
    if (!r->canonical) return 0;
    run->sum.records++;
    tur__buf_add(&run->out, r->canonical, r->canonical_len);
    tur__buf_putc(&run->out, '\n');
    if (run->out.failed) tur__fail(run, TUR_ENOMEM);
    else if (run->out.len >= TUR__BATCH) write_out(run);
    return !tur__going(run);
}

/* Unchecked, only what keeps a record from having a form is looked for. */
static bool has_validator(tur__run *run)
{
    if (run->validator) return true;
    run->validator = tur_validator_new();
    if (!run->validator) return tur__fail(run, TUR_ENOMEM), false;
    tur_validator_on_finding(run->validator, on_finding, run);
    tur_validator_on_record(run->validator, on_record, run);
    if (!run->any_from) tur_validator_set_form(run->validator, run->from->name);
    static const char *const form[] = {"structure", "file", "extension"};
    for (size_t i = 0; run->unchecked && i < sizeof form / sizeof *form; i++) tur_validator_only(run->validator, form[i]);
    return true;
}

void tur__read_canonical(tur__run *run, tur_source *source)
{
    if (!tur__going(run) || !has_validator(run)) return;
    tur_status status = tur_validator_run(run->validator, source);
    write_out(run);
    if (status != TUR_OK) tur__fail(run, status);
}
