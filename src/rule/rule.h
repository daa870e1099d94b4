/* Requirements as data, and the words that check them.
 *
 * A rule comes from schema/1.0/requirements.json by way of tables/rules.c. The words require_if,
 * forbid_if, equal, order, one_of and unique are interpreted by word.c; `code` names a file of this
 * folder that ends in one tur__code_check and may serve several requirements. */
#ifndef TUR_RULE_RULE_H
#define TUR_RULE_RULE_H

#include "record/record.h"
#include "tur.h"

typedef enum tur__word {
    TUR__WORD_REQUIRE_IF = 1,
    TUR__WORD_FORBID_IF,
    TUR__WORD_EQUAL,
    TUR__WORD_ORDER,
    TUR__WORD_ONE_OF,
    TUR__WORD_UNIQUE
} tur__word;

/* A member of the frame that the rule is about, or of the record. */
typedef struct tur__member {
    uint8_t of_record;
    uint8_t node;
} tur__member;

typedef enum tur__cond_op {
    TUR__COND_PRESENT = 0,
    TUR__COND_ABSENT,
    TUR__COND_IN,    /* present with one of the codes */
    TUR__COND_NOT_IN /* absent or with another */
} tur__cond_op;

typedef struct tur__cond {
    uint8_t op;
    tur__member member;
    uint64_t codes; /* bit by code */
} tur__cond;

/* Lists end by their counts; what a word does not use is empty. */
typedef struct tur__rule {
    uint16_t requirement;
    uint8_t word;
    uint8_t in, every; /* word of `has`; whether all of TRIGGER's bits are needed, or one */
    uint64_t trigger;  /* members of the frame without which the rule cannot apply; 0: none */
    uint8_t strict;  /* order: "<" */
    uint8_t differ;  /* equal: must not be */
    uint8_t least, most;
    uint8_t outer, conds, anys, members, others, equals;
    const tur__cond *cond;     /* all have to hold; the first OUTER are of the record */
    const tur__member *any;    /* if_any: one has to be present */
    const tur__member *member; /* then, forbid, members, by */
    const tur__member *other;  /* then_any */
    const tur__cond *equal_if; /* order: all hold where equality is allowed */
    const char *value;         /* equal: the text, or NULL */
} tur__rule;

/* The rules of the record (array 0), or of each element of one of its arrays. */
typedef struct tur__rule_group {
    uint8_t array;
    uint16_t count;
    const tur__rule *rules;
} tur__rule_group;

enum { TUR__RULE_GROUPS = 5 };
extern const tur__rule_group tur__rule_groups[]; /* at most so many */
extern const int tur__rule_group_count;
extern const tur_requirement tur__requirements[TUR__REQUIREMENT_COUNT];

/* What is known of frames with the same members, whose codes are the same as far as rules ask. */
typedef struct tur__alike {
    uint64_t has[TUR__WORDS];
    uint64_t codes;      /* and above them the group */
    uint64_t rules;      /* that are judged */
    uint64_t hold, open; /* of these, those that hold in all such frames, and those to look at in each */
    uint64_t count;      /* frames since the last time that HOLD was counted */
} tur__alike;

enum { TUR__CODED = 10, TUR__CODED_BITS = 6 * TUR__CODED, TUR__ALIKE_BITS = 10 };

/* Judging one record: where findings and counts go. */
typedef struct tur__judge tur__judge;
struct tur__judge {
    const uint8_t *severity; /* by requirement; TUR_IGNORE leaves it out */
    uint64_t plain[TUR__RULE_GROUPS], outer[TUR__RULE_GROUPS]; /* rules that are wanted, a bit each; the
                                                                * latter with conditions on the record */
    uint8_t coded[TUR__RULE_GROUPS][TUR__CODED], coded_count[TUR__RULE_GROUPS]; /* members whose codes rules ask for */
    uint64_t apart[TUR__RULE_GROUPS]; /* rules that ask for others besides: none of the present ones */
    tur__alike alike[1 << TUR__ALIKE_BITS];
    tur_counter *counter;    /* by requirement */
    tur__arena *arena;       /* lives as long as the record */
    const tur__frame *record;
    /* Takes a violation over; texts are copied. NODE 0 is the frame itself. */
    void (*violated)(tur__judge *j, int requirement, const tur__frame *frame, int node,
                     const char *found, const char *wanted);
    const tur__extra *extra; /* extension that a violation at node 0 is about, or NULL */
    struct tur__measure *measure; /* of the record, made on demand by measure.c */
};

/* True where the requirement is judged in this run. */
static inline bool tur__wants(const tur__judge *j, int requirement)
{
    return j->severity[requirement] != TUR_IGNORE;
}

static inline void tur__fired(tur__judge *j, int requirement) { j->counter[requirement].fired++; }

/* Counts the violation and hands it over. */
static inline void tur__violated(tur__judge *j, int requirement, const tur__frame *frame, int node,
                                 const char *found, const char *wanted)
{
    j->counter[requirement].violated++;
    j->violated(j, requirement, frame, node, found, wanted);
}

typedef struct tur__code_check {
    void (*run)(tur__judge *j);
    const uint16_t *serves; /* requirements, ended by UINT16_MAX */
} tur__code_check;

extern const tur__code_check *const tur__code_checks[];
extern const int tur__code_check_count;

/* Once, when severities are known. */
void tur__judge_prepare(tur__judge *j);
/* Judges a scanned record by every rule of its grade. */
void tur__judge_record(tur__judge *j);
/* Behind the last record: only then the counters are complete. */
void tur__judge_finish(tur__judge *j);

#endif
