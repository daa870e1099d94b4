/* Completions: scripts that tell a shell which words can stand where. */
#ifndef TUR_CLI_COMPLETE_H
#define TUR_CLI_COMPLETE_H

/* Each writes one script on standard output, made of the rows that --help is made of. */
void cli_complete_bash(void);
void cli_complete_zsh(void);
void cli_complete_fish(void);

#endif
