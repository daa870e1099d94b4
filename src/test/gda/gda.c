/* Runs the General Decimal Arithmetic test vectors through the public functions of decimal.h.
 *
 *     gda DIRECTORY
 *
 * DIRECTORY holds *.decTest files, as the Debian package libpython3.11-testsuite installs them in
 * /usr/lib/python3.11/test/decimaltestdata. All of its files are read, the dd* and dq* ones and
 * the random ones too, and of every file the vectors of seven operations: add, subtract, multiply,
 * quantize, compare, abs and minus. Vectors of other operations are not counted at all.
 *
 * Of the seven, a vector is left out, for the first reason that applies, when
 *   not finite       an operand or the result is a NaN, an infinity, a null reference or an
 *                    encoding in hexadecimal;
 *   operand          an operand is not exactly a decimal of 20 + 18 digits (of quantize, only the
 *                    first operand is a number; the second gives a number of places);
 *   places           quantize asks for a number of places outside 0..18;
 *   condition        the vector raises another condition than Rounded and Inexact: there the
 *                    exponent range or the subset arithmetic of the standard decides;
 *   precision        Inexact outside quantize: the vector's precision cut the result, which this
 *                    type never does. (Rounded alone is kept: only zeros were dropped.)
 *   mode             quantize under a rounding mode that is none of our eight.
 *
 * Everything else is run. Results are compared by value, since -0 and trailing zeros do not exist
 * in our type, and for quantize by the number of places as well. Where the exact result does not
 * fit the type the function has to refuse, and has to leave its output alone.
 *
 * Exits with 1 when a vector fails or when fewer than 4,500 were run. */
#include "base/decimal.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LEAST_RUN = 4500, LINE = 4096, TOKENS = 32 };

typedef enum operation {
    ADD,
    SUBTRACT,
    MULTIPLY,
    QUANTIZE,
    COMPARE,
    ABS,
    MINUS,
    OPERATIONS
} operation;

static const char *const operation_name[OPERATIONS] = {
    "add", "subtract", "multiply", "quantize", "compare", "abs", "minus",
};

typedef enum reason { NOT_FINITE, OPERAND, PLACES, CONDITION, PRECISION, MODE, REASONS } reason;

static const char *const reason_name[REASONS] = {"not finite", "operand",   "places",
                                                 "condition",  "precision", "mode"};

static const struct {
    const char *name;
    tur__rounding mode;
} modes[] = {
    {"half_even", TUR__HALF_EVEN}, {"half_up", TUR__HALF_UP}, {"half_down", TUR__HALF_DOWN},
    {"up", TUR__UP},               {"down", TUR__DOWN},       {"ceiling", TUR__CEILING},
    {"floor", TUR__FLOOR},         {"05up", TUR__05UP},
};

static struct {
    int run[OPERATIONS];
    int refused; /* of those run, the ones whose result does not fit */
    int left_out[REASONS];
    int failed;
} tally;

/* What a file's directives last said. */
typedef struct context {
    const char *file;
    int line;
    int mode; /* index of `modes`, -1 if unknown */
} context;

typedef struct vector {
    const char *id;
    operation op;
    char *operand[2];
    int operands;
    char *result;
    bool inexact, other_condition;
} vector;

/* ------------------------------------------------------------------ reading */

static bool same_word(const char *a, const char *b) { return strcasecmp(a, b) == 0; }

/* Cuts LINE into words in place. A word may be in single or double quotes, doubled inside; `--`
 * begins a comment. Returns how many there are, or -1 for a line that is none of this. */
static int cut(char *line, char *token[TOKENS])
{
    int n = 0;
    char *p = line;
    while (true) {
        while (isspace((unsigned char)*p)) p++;
        if (!*p || (p[0] == '-' && p[1] == '-')) return n;
        if (n == TOKENS) return -1;
        char *to = p;
        token[n++] = p;
        if (*p == '\'' || *p == '"') {
            char quote = *p++;
            for (; *p && (*p != quote || p[1] == quote); p++) {
                if (*p == quote) p++;
                *to++ = *p;
            }
            if (!*p++) return -1;
        } else {
            while (*p && !isspace((unsigned char)*p)) *to++ = *p++;
        }
        char *next = *p ? p + 1 : p;
        *to = 0;
        p = next;
    }
}

/* IDENTIFIER OPERATION OPERAND.. -> RESULT CONDITION.. ; false for another operation. */
static bool read_vector(vector *v, char *token[TOKENS], int n)
{
    *v = (vector){.id = token[0]};
    if (n < 5) return false;
    int op = 0;
    while (op < OPERATIONS && !same_word(token[1], operation_name[op])) op++;
    if (op == OPERATIONS) return false;
    v->op = (operation)op;
    int i = 2;
    for (; i < n && strcmp(token[i], "->") != 0; i++) {
        if (v->operands == 2) return false;
        v->operand[v->operands++] = token[i];
    }
    if (v->operands != (op == ABS || op == MINUS ? 1 : 2) || i + 1 >= n) return false;
    v->result = token[i + 1];
    for (i += 2; i < n; i++) {
        if (same_word(token[i], "Inexact"))
            v->inexact = true;
        else if (!same_word(token[i], "Rounded"))
            v->other_condition = true;
    }
    return true;
}

/* Digits, a point, a sign or an exponent: whether the text is a finite number in decimal. */
static bool is_finite(const char *text)
{
    const char *p = text + strspn(text, "+-");
    return isdigit((unsigned char)*p) || (*p == '.' && isdigit((unsigned char)p[1]));
}

/* The places that a finite number is written with: those behind its point less its exponent. */
static long places_of(const char *text)
{
    const char *e = strpbrk(text, "eE"), *point = strchr(text, '.');
    const char *end = e ? e : text + strlen(text);
    return (point ? end - point - 1 : 0) - (e ? strtol(e + 1, NULL, 10) : 0);
}

/* ------------------------------------------------------------------ running */

static void fail(const context *c, const vector *v, const char *got)
{
    tally.failed++;
    printf("%s:%d: %s %s %s %s: expected %s, got %s\n", c->file, c->line, v->id,
           operation_name[v->op], v->operand[0], v->operands > 1 ? v->operand[1] : "", v->result,
           got);
}

static bool read_operand(tur__decimal *out, const char *text)
{
    return tur__decimal_parse_literal(out, text, strlen(text)) == TUR__LITERAL_EXACT;
}

/* The reason to leave V out, or REASONS; sets what is needed to run it. */
static reason filter(const context *c, const vector *v, tur__decimal operand[2], int *places)
{
    for (int i = 0; i < v->operands; i++)
        if (!is_finite(v->operand[i])) return NOT_FINITE;
    /* A result that is NaN for want of precision carries its condition, and counts there. */
    if (!is_finite(v->result) && !v->other_condition) return NOT_FINITE;
    int numbers = v->op == QUANTIZE ? 1 : v->operands;
    for (int i = 0; i < numbers; i++)
        if (!read_operand(&operand[i], v->operand[i])) return OPERAND;
    if (v->op == QUANTIZE) {
        long wanted = places_of(v->operand[1]);
        if (wanted < 0 || wanted > TUR__DECIMAL_FRAC) return PLACES;
        *places = (int)wanted;
    }
    if (v->other_condition) return CONDITION;
    if (v->inexact && v->op != QUANTIZE) return PRECISION;
    if (v->op == QUANTIZE && c->mode < 0) return MODE;
    return REASONS;
}

static bool compute(tur__decimal *out, const context *c, const vector *v,
                    const tur__decimal operand[2], int places)
{
    switch (v->op) {
    case ADD: return tur__decimal_add(out, operand[0], operand[1]);
    case SUBTRACT: return tur__decimal_sub(out, operand[0], operand[1]);
    case MULTIPLY: return tur__decimal_mul(out, operand[0], operand[1]);
    case QUANTIZE: return tur__decimal_quantize(out, operand[0], places, modes[c->mode].mode);
    case COMPARE: *out = tur__decimal_from_int(tur__decimal_cmp(operand[0], operand[1])); break;
    case ABS:
        *out = tur__decimal_sign(operand[0]) < 0 ? tur__decimal_neg(operand[0]) : operand[0];
        break;
    case MINUS: *out = tur__decimal_neg(operand[0]); break;
    case OPERATIONS: return false;
    }
    return true;
}

static void run(const context *c, const vector *v)
{
    tur__decimal operand[2], expected;
    int places = 0;
    reason why = filter(c, v, operand, &places);
    if (why != REASONS) {
        tally.left_out[why]++;
        return;
    }
    tally.run[v->op]++;

    const tur__decimal untouched = {-7, 3};
    tur__decimal got = untouched;
    bool ok = compute(&got, c, v, operand, places);
    if (!read_operand(&expected, v->result)) {
        tally.refused++;
        if (ok || got.coef != untouched.coef || got.scale != untouched.scale)
            fail(c, v, "a result that does not fit");
        return;
    }
    char text[TUR__DECIMAL_TEXT] = "a refusal";
    if (ok) tur__decimal_print(text, got);
    if (!ok || tur__decimal_cmp(got, expected) != 0 ||
        (v->op == QUANTIZE && (got.scale != places || got.scale != places_of(v->result))))
        fail(c, v, text);
}

static void run_line(context *c, char *line)
{
    char *token[TOKENS];
    int n = cut(line, token);
    if (n < 2) return;
    if (same_word(token[0], "rounding:")) {
        c->mode = (int)(sizeof modes / sizeof *modes) - 1;
        while (c->mode >= 0 && !same_word(token[1], modes[c->mode].name)) c->mode--;
        return;
    }
    vector v;
    if (read_vector(&v, token, n)) run(c, &v);
}

static bool run_file(const char *directory, const char *name)
{
    char path[4096], line[LINE];
    if (snprintf(path, sizeof path, "%s/%s", directory, name) >= (int)sizeof path) return false;
    FILE *f = fopen(path, "r");
    if (!f) return false;
    context c = {.file = name, .mode = -1};
    bool whole = true;
    while (fgets(line, sizeof line, f)) {
        c.line++;
        /* A line that is cut would be a vector that is wrong. */
        if (!strchr(line, '\n') && !feof(f)) whole = false;
        run_line(&c, line);
    }
    whole = whole && !ferror(f);
    fclose(f);
    return whole;
}

static int is_vectors(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return len > 8 && strcmp(entry->d_name + len - 8, ".decTest") == 0;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: gda DIRECTORY\n");
        return 2;
    }
    struct dirent **names;
    int files = scandir(argv[1], &names, is_vectors, alphasort);
    if (files < 0) {
        fprintf(stderr, "gda: %s: %s\n", argv[1], strerror(errno));
        return 2;
    }
    bool all_read = true;
    for (int i = 0; i < files; i++) {
        if (!run_file(argv[1], names[i]->d_name)) {
            fprintf(stderr, "gda: %s/%s cannot be read\n", argv[1], names[i]->d_name);
            all_read = false;
        }
        free(names[i]);
    }
    free(names);

    int total = 0, left_out = 0;
    for (int i = 0; i < OPERATIONS; i++) total += tally.run[i];
    for (int i = 0; i < REASONS; i++) left_out += tally.left_out[i];
    printf("gda: %d vectors run (", total);
    for (int i = 0; i < OPERATIONS; i++)
        printf("%s%s %d", i ? ", " : "", operation_name[i], tally.run[i]);
    printf("; %d of them have to be refused), %d left out (", tally.refused, left_out);
    for (int i = 0; i < REASONS; i++)
        printf("%s%s %d", i ? ", " : "", reason_name[i], tally.left_out[i]);
    printf("), %d failed\n", tally.failed);
    return tally.failed > 0 || total < LEAST_RUN || !all_read;
}
