/* jansson FILE: parses each line, and nothing else. Prints records, bad ones, bytes, microseconds. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv)
{
    FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;
    char *line = NULL;
    size_t cap = 0;
    unsigned long records = 0, bad = 0, bytes = 0;
    struct timespec a, b;
    if (!f) return fputs("usage: jansson FILE\n", stderr), 2;
    clock_gettime(CLOCK_MONOTONIC, &a);
    for (ssize_t n; (n = getline(&line, &cap, f)) > 0; bytes += (unsigned long)n) {
        json_t *j = json_loadb(line, (size_t)n, JSON_REJECT_DUPLICATES, NULL);
        records++;
        bad += !j;
        json_decref(j);
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    printf("%lu %lu %lu %lld\n", records, bad, bytes, (long long)(b.tv_sec - a.tv_sec) * 1000000 + (b.tv_nsec - a.tv_nsec) / 1000);
    free(line);
    fclose(f);
    return 0;
}
