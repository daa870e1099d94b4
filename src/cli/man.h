/* The manual page. */
#ifndef TUR_CLI_MAN_H
#define TUR_CLI_MAN_H

/* tur(1) on standard output, in the man macros of roff, made of the rows that --help is made of. */
void cli_print_man(void);

#endif
