/* Parts of the HTML report: its style, and its charts as inline SVG. */
#ifndef TUR_REPORT_HTML_H
#define TUR_REPORT_HTML_H

#include "report/report.h"

/* Content of the style element. */
extern const char tur__html_style[];

/* 1234567 as 1,234,567. */
void tur__html_number(tur__buf *b, uint64_t value);
/* Requirements of each area by verdict, as stacked bars with a legend. */
void tur__html_areas(tur__buf *b, const tur_report *r);
/* The requirements with findings: those with an error first, then those with the most. RANKED has
 * room for all; returns how many there are. */
size_t tur__html_rank(const tur__row **ranked, const tur_report *r);
/* The first of them as bars. */
void tur__html_findings(tur__buf *b, const tur__row *const *ranked, size_t count);

#endif
