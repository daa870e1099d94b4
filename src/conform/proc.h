/* A process that is not trusted: limits, a deadline, an empty environment, what it says on two pipes.
 *
 * It leads a process group of its own, which is killed when it ends, is late or floods a pipe, so
 * that nothing of it runs on. */
#ifndef TUR_CONFORM_PROC_H
#define TUR_CONFORM_PROC_H

#include <sys/types.h>

#include "conform/util.h"

enum {
    CF_NOISE = 4096,          /* bytes of standard error that are kept; all are digested */
    CF_MOST = 64 << 20        /* bytes on standard output of which one answer has no need */
};

/* How a process is run, for all processes of an adapter. */
typedef struct cf_limits {
    uint64_t memory; /* bytes, 0 for no limit */
    uint64_t cpu;    /* seconds, 0 for no limit */
} cf_limits;

typedef struct cf_proc {
    pid_t pid; /* 0 while none runs */
    int in, out, err, handle; /* -1 when closed */
    tur__buf said;  /* standard output that nobody has taken yet */
    tur__buf to_say; /* for its standard input */
    size_t told;    /* of to_say */
    tur__buf noise; /* the first bytes of standard error */
    tur__sha256 digest;
    uint64_t noise_bytes, said_bytes;
    uint64_t deadline; /* on cf_now(), 0 for none */
    bool late, flooded; /* why it was killed */
    int status;     /* as waitpid() gives it, once pid is 0 again */
} cf_proc;

/* Zero, with the places of descriptors closed. */
void cf_proc_clear(cf_proc *p);
/* Starts WORDS (a command, its arguments, NULL) with the environment ENV (NULL at its end). With
 * SPEAKS its standard input is a pipe, else empty. A command that cannot be started is one that exits
 * with status 127 and says why on standard error. False with errno set when there is no process. */
bool cf_proc_start(cf_proc *p, const char *const *words, const char *const *env, const cf_limits *limits,
                   bool speaks);
/* Waits until one of COUNT processes (NULL for places without) has said something, ended or become
 * late, UNTIL at most (on cf_now(), 0 for ever), and takes in what there is. False when a signal
 * asks this process to end. */
bool cf_proc_wait(cf_proc **procs, size_t count, uint64_t until);
/* Appends to what it is told; what it does not read stays. */
void cf_proc_say(cf_proc *p, const char *bytes, size_t len);
/* No more on its standard input. */
void cf_proc_hush(cf_proc *p);
/* Kills the group, if it runs, and waits for its end. */
void cf_proc_end(cf_proc *p);
void cf_proc_free(cf_proc *p);
/* "sha256:..." of all of its standard error. */
char *cf_proc_digest(tur__arena *a, cf_proc *p);

/* From now on signals that end this process are noted instead; cf_proc_wait() tells. */
void cf_proc_heed_signals(void);
bool cf_proc_interrupted(void);

#endif
