/* One record in memory: slots by node number, pointing into the bytes that were read.
 *
 * The generated tables (src/tables/fields.c) lay out six frames: the record itself and the elements
 * of its arrays of objects. A frame is a flat array of nodes; an object that occurs once, such as
 * `time` or `parties.seller`, is flattened into the frame that holds it, so that
 * `parties.seller.id` is one slot of the record's frame. */
#ifndef TUR_RECORD_RECORD_H
#define TUR_RECORD_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/sabotage.h"
#include "tables/nodes.h"

/* What a value has to be, from the field table. */
typedef enum tur__base {
    TUR__BASE_OBJECT = 0, /* flattened into this frame */
    TUR__BASE_FRAMES,     /* array of objects: elements have a frame of their own */
    TUR__BASE_LIST,       /* array of strings */
    TUR__BASE_MAP,        /* object of strings */
    TUR__BASE_DECIMAL,
    TUR__BASE_INTEGER,
    TUR__BASE_BOOLEAN,
    TUR__BASE_FLAG,
    /* strings whose values come again and again: tur__recurs */
    TUR__BASE_CODE,       /* of a code list */
    TUR__BASE_METER,
    TUR__BASE_PLACE,
    TUR__BASE_LABEL,
    TUR__BASE_VERSION,
    TUR__BASE_EMITTER,
    TUR__BASE_WORD,
    TUR__BASE_FORMAT,
    TUR__BASE_MEMBER,
    TUR__BASE_CURRENCY,
    TUR__BASE_COUNTRY,
    /* other strings */
    TUR__BASE_STRING,
    TUR__BASE_INSTANT,
    TUR__BASE_UUID,
    TUR__BASE_PATH,
    TUR__BASE_PURL,
    TUR__BASE_URI,
    TUR__BASE_HEX,
    TUR__BASE_HEX_ID
} tur__base;

static inline bool tur__recurs(unsigned base) { return base - TUR__BASE_CODE <= TUR__BASE_COUNTRY - TUR__BASE_CODE; }

enum { TUR__SIGN_ANY = 0, TUR__SIGN_NOT_NEGATIVE, TUR__SIGN_POSITIVE };

/* Name of a child as the perfect hash finds it: 32 bytes, so that one or two vector compares
 * decide. */
typedef struct tur__key {
    char name[32];
    uint8_t len;
    uint8_t node; /* 0 where the table has no entry: node 0 is the frame itself */
} tur__key;

/* One member of the field table, or the frame itself (node 0). Two lines of the cache. */
typedef struct tur__node {
    _Alignas(128) char quoted[32]; /* the name with its quotes and the colon */
    uint8_t quoted_len;
    uint8_t base;         /* tur__base, of the elements for LIST */
    uint8_t list;         /* an array of strings */
    uint8_t set;          /* its elements have to be different */
    uint8_t need;         /* the object that holds it has to have it */
    uint8_t searched;     /* its characters are free enough to hide a secret */
    uint8_t frame;        /* BASE_FRAMES: frame of the elements */
    uint8_t sign;
    uint8_t int_digits, frac_digits;
    uint8_t codes;        /* code list, or 0 */
    uint8_t parent;       /* node of the object that holds it; of node 0: none */
    uint8_t extensible;   /* objects: members x_... are allowed */
    uint8_t key_bits, need_in; /* objects: see below */
    uint8_t word;         /* of `has`, where its BIT lies */
    uint16_t requirement; /* index of the requirement on its form */
    uint16_t key_max;
    uint32_t max;         /* code points of a string, at most */
    uint32_t count_max;   /* elements or members, at most */
    uint8_t rank;         /* from 1: place of the name among those of its object, sorted */
    uint64_t bit;
    int64_t least, most;  /* of integers */
    /* objects only: */
    const tur__key *keys; /* 1 << key_bits entries */
    uint64_t key_mix;     /* multiplier that makes the hash perfect */
    uint64_t needs;       /* members that the object has to have, all in the word NEED_IN of `has` */
    const char *path;     /* dotted, within the frame; "" for node 0 */
    const char *name;     /* last part of it */
} tur__node;

enum { TUR__NO_PARENT = 255 };

typedef struct tur__frame_info {
    const char *name; /* "record", "line" ... */
    const tur__node *nodes;
    int count;
    uint64_t lists[TUR__WORDS]; /* nodes of arrays and maps in which such strings may lie */
} tur__frame_info;

extern const tur__frame_info tur__frames[TUR__FRAME_COUNT];

typedef struct tur__code {
    char name[32];
    uint8_t len;
    bool is_default;
} tur__code;

typedef struct tur__code_list {
    const char *name;
    const tur__code *codes; /* code 0 is a name of length 0 and means an extension */
    int count;
    bool extensible;
    const tur__key *keys; /* node is the code */
    uint8_t key_bits;
    uint64_t key_mix;
} tur__code_list;

extern const tur__code_list tur__code_lists[TUR__LIST_COUNT];

/* A meter of the registry. Index 0 stands for an extension. */
typedef struct tur__meter {
    const char *name;
    uint8_t len;
    uint16_t mask;    /* leaf classes; 0 for meters that are not of tokens */
    bool whole;       /* counted in whole units */
    uint8_t variants; /* bits: size 1, quality 2, resolution 4, context_level 8 */
} tur__meter;

extern const tur__meter tur__meters[TUR__METER_COUNT];
extern const tur__key tur__meter_keys[];
extern const uint8_t tur__meter_key_bits;
extern const uint64_t tur__meter_key_mix;

/* Dated lists. */
typedef struct tur__currency {
    char code[4];
    int8_t minor; /* digits of the minor unit; -1 where there is none */
} tur__currency;
extern const tur__currency tur__currencies[TUR__CURRENCY_COUNT]; /* sorted */
extern const char tur__countries[TUR__COUNTRY_COUNT][3];         /* sorted */

/* A value. TEXT points into the bytes that were read, or into the arena where escapes had to be
 * decoded; it carries no NUL. */
typedef struct tur__slot {
    const char *text; /* content of strings, digits of numbers */
    uint32_t len;
    uint32_t pos;     /* of the value's first byte, from the start of the record */
    int64_t num;      /* codes and meters: index; integers, booleans: value; arrays, maps: count */
    void *list;       /* FRAMES: tur__frame*; LIST, MAP: tur__item* */
} tur__slot;

/* Element of an array of strings, or member of a map. */
typedef struct tur__item {
    const char *text, *name;
    uint32_t len, name_len;
    uint32_t pos;
    int32_t num; /* as in tur__slot; places: meter index | modality mask << 16 */
    struct tur__item *next;
} tur__item;

/* A member that the tables do not have: an extension x_..., or, in what is no record of this version,
 * another. */
typedef struct tur__extra {
    const char *name;
    uint32_t name_len, pos;
    uint8_t node; /* object that holds it */
    tur__item *items; /* the strings of an extension: one, or those of its map with their names */
    struct tur__extra *next;
} tur__extra;

/* From how many bytes on a text can hide a secret: what is shorter is not looked at. */
enum { TUR__WIDE = 19 };

typedef struct tur__frame tur__frame;
struct tur__frame {
    uint64_t has[TUR__WORDS]; /* present, whatever its form */
    uint64_t bad[TUR__WORDS]; /* present, and not to be used: a finding was made */
    uint64_t wide[TUR__WORDS]; /* searched texts of TUR__WIDE bytes or more: the member's own, or within
                                * it; bit 0: in extensions */
    tur__frame *next;         /* element after this one */
    tur__frame *up;           /* frame that holds the array; NULL for the record */
    tur__extra *extras;
    uint32_t index;           /* in the array */
    uint32_t pos;             /* of its first byte, from the start of the record */
    uint8_t kind;             /* index in tur__frames */
    uint8_t up_node;          /* node of the array in UP */
    tur__slot slot[];         /* by node; valid only where `has` is set */
};

static inline bool tur__has(const tur__frame *f, int node)
{
    return f->has[node >> 6] >> (node & 63) & 1;
}

static inline bool tur__bad(const tur__frame *f, int node)
{
    return f->bad[node >> 6] >> (node & 63) & 1;
}

/* A text that can hide a secret lies in NODE of F: whoever searches passes by what has none. */
static inline void tur__note_wide(tur__frame *f, int node)
{
    f->wide[node >> 6] |= UINT64_C(1) << (node & 63);
    for (; f->up; f = f->up) f->up->wide[f->up_node >> 6] |= UINT64_C(1) << (f->up_node & 63);
}

/* Present and of the right form: a rule may use it. */
static inline bool tur__ok(const tur__frame *f, int node)
{
    return (f->has[node >> 6] & ~f->bad[node >> 6]) >> (node & 63) & 1;
}

/* The code of a member, or -1 when it is absent or unusable. */
static inline int tur__code_of(const tur__frame *f, int node)
{
    return tur__ok(f, node) ? (int)f->slot[node].num : -1;
}

#endif
