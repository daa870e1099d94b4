/* The implementation under test, behind one of two transports (conformance/PROTOCOL.md):
 *
 *     exec   a process for each request; exit status and lines with tabs
 *     pipe   one process for all requests; a JSON object a line
 *
 * Requests are handed in while there is room, and come back answered in any order. What is no answer
 * is a fault: a crash, a wrong exit status, a line that is no reply. A fault never counts as a
 * rejection. */
#ifndef TUR_CONFORM_ADAPTER_H
#define TUR_CONFORM_ADAPTER_H

#include "conform/proc.h"

/* Surroundings that must not matter: requests are spread over them on purpose. */
enum { CF_WORLDS = 4 };

typedef enum cf_answer {
    CF_FAULT,       /* none */
    CF_ACCEPTED,
    CF_REJECTED,
    CF_UNSUPPORTED, /* the verb, or a feature that the request needs */
} cf_answer;

/* What was wrong with a fault. */
typedef enum cf_trouble {
    CF_NO_TROUBLE,
    CF_START,   /* the command could not be run */
    CF_CRASH,   /* ended by a signal */
    CF_EXIT,    /* an exit status that is no answer, or the end of a process that has to stay */
    CF_LATE,    /* no answer in time */
    CF_GARBAGE, /* something that is no reply */
    CF_FLOOD,   /* more output than any answer has */
    CF_SAID     /* says itself that it failed */
} cf_trouble;
/* "crash", "exit" ...; static. */
const char *cf_trouble_name(cf_trouble trouble);

/* A violation that is reported. Numbers count from 1, and are 0 where they are not given. */
typedef struct cf_violation {
    const char *req;
    uint64_t file, record;
    const char *at; /* or NULL */
} cf_violation;

typedef struct cf_reply {
    cf_answer answer;
    cf_trouble trouble;
    cf_violation *violation;
    size_t violations;
    const char *facts;   /* path, or NULL */
    const char *feature; /* that is missing, or NULL */
    const char *message; /* what is wrong, or NULL */
    const char *noise;   /* digest of standard error; of exec only */
    uint64_t noise_bytes;
    uint64_t microseconds;
} cf_reply;

typedef struct cf_request cf_request;
struct cf_request {
    const char *token; /* opaque */
    const char *verb, *spec, *profile;
    const char *const *in;
    size_t ins;
    const char *out;    /* a folder that is there, and empty */
    const char *params; /* a file, or NULL */
    uint64_t ms;
    unsigned world;
    tur__arena *arena; /* of the reply */
    cf_reply reply;
    cf_request *next; /* of those that are under way */
};

/* What an implementation says of itself. Lists are arrays of strings, or NULL. */
typedef struct cf_hello {
    const char *name, *version, *url, *commit, *artifact;
    const char *grade; /* "R1", "R2", "R3", or NULL */
    const char *level; /* "L1" ..., or NULL */
    const tur__json *roles, *spec, *profiles, *features;
    unsigned parallel; /* from 1 */
    bool said;         /* false where the transport has no hello */
} cf_hello;

typedef struct cf_transport cf_transport;

typedef struct cf_adapter {
    const cf_transport *transport;
    const char *const *words;      /* command and arguments, NULL at the end */
    const char *const *keep;       /* names of variables that are handed on, NULL at the end */
    cf_limits limits;
    const char *suite_version, *suite_digest, *spec; /* for hello */
    const char *scratch;           /* TMPDIR of the processes */
    unsigned jobs;                 /* processes at once, of exec */
    tur__arena arena;
    cf_hello hello;
    unsigned under_way;
    unsigned restarts;
    void *state; /* of the transport */
    const char *why; /* why open or close failed, for people */
} cf_adapter;

struct cf_transport {
    const char *name;
    bool (*open)(cf_adapter *a);
    void (*submit)(cf_adapter *a, cf_request *r);
    cf_request *(*next)(cf_adapter *a);
    bool (*close)(cf_adapter *a);
    void (*end)(cf_adapter *a);
};

extern const cf_transport cf_exec, cf_pipe;

/* Makes ready, which for pipe is hello and its answer. False with A->why. */
bool cf_adapter_open(cf_adapter *a);
/* Whether another request can be handed in. */
bool cf_adapter_room(const cf_adapter *a);
/* R has to stay until it comes back. */
void cf_adapter_submit(cf_adapter *a, cf_request *r);
/* The next request that is answered; NULL when none is under way, or a signal asks to end. */
cf_request *cf_adapter_next(cf_adapter *a);
/* Says goodbye where that is said. False with A->why where the farewell is wrong. */
bool cf_adapter_close(cf_adapter *a);
/* Ends whatever still runs. */
void cf_adapter_free(cf_adapter *a);

/* For transports: environment of a process in WORLD, with MORE ("NAME=value", NULL at the end). */
const char *const *cf_adapter_env(const cf_adapter *a, tur__arena *arena, unsigned world,
                                  const char *const *more);
/* For transports: R failed. The message is taken over, quoted as JSON where it quotes. */
void cf_adapter_fault(cf_request *r, cf_trouble trouble, const char *message);
/* For transports: fills the fault of a process that is no more. False where it exited by itself. */
bool cf_adapter_died(cf_request *r, const cf_proc *p);
/* For transports: appends a violation. */
void cf_adapter_violation(cf_request *r, cf_violation v);
/* Whether ID has the form TUR-NNNN. */
bool cf_is_requirement(const char *id);

#endif
