/* FOCUS 1.2, dataset Cost and Usage, as CSV. */
#include "format/focus.h"

const tur__format tur_format_focus_1_2 = {
    .name = "focus-1.2",
    .summary = "FOCUS 1.2 Cost and Usage, CSV with a header; every charge a row",
    .source = "FinOps Open Cost and Usage Specification 1.2, focus.finops.org",
    .read = tur__focus_read,
    .finish = tur__focus_finish,
    .state_size = TUR__FOCUS_STATE,
    .close = tur__focus_close,
    .left_out = tur__focus_left_out,
    .write = tur__focus_write,
    .write_end = tur__focus_write_end,
    .write_state_size = TUR__FOCUS_WRITE_STATE,
    .write_close = tur__focus_write_close,
    .write_report = tur__focus_write_report,
};
