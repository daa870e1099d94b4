/* Prints the requirements of an area as a table in Markdown.
 *
 * Run: requirements corrections */
#include <stdio.h>
#include <string.h>

#include "tur.h"

int main(int argc, char **argv)
{
    const tur_requirement *r;
    size_t found = 0;
    if (argc != 2) {
        fprintf(stderr, "usage: requirements AREA\n");
        return 2;
    }
    printf("| id | level | a violation is | otherwise |\n| --- | --- | --- | --- |\n");
    for (size_t i = 0; (r = tur_requirement_at(i)); i++) {
        if (strcmp(r->area, argv[1])) continue;
        printf("| %s | %s | %s | %s |\n", r->id, r->level, tur_severity_name(r->severity),
               r->effect);
        found++;
    }
    if (found) return 0;
    fprintf(stderr, "no area %s\n", argv[1]);
    return 1;
}
