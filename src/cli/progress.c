#include "cli/progress.h"

#include <pthread.h>
#include <stdbool.h>
#include <time.h>

#include "cli/out.h"

const char *const cli_progress_words[] = {"auto", "always", "never", NULL};

enum { INTERVAL = 200000, FIRST = 1000000 }; /* microseconds */

static struct {
    pthread_mutex_t lock;
    bool on, visible;
    uint64_t start, next, total;
    struct cli_text line;
} progress = {.lock = PTHREAD_MUTEX_INITIALIZER};

uint64_t cli_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

void cli_text_speed(struct cli_text *t, uint64_t bytes, uint64_t microseconds)
{
    /* Bytes in a microsecond are megabytes in a second. */
    uint64_t tenths = bytes * 10 / (microseconds ? microseconds : 1);
    uint64_t ms = microseconds / 1000;

    cli_text_printf(t, "%llu.%03u s, %llu.%u MB/s", (unsigned long long)(ms / 1000),
                    (unsigned)(ms % 1000), (unsigned long long)(tenths / 10),
                    (unsigned)(tenths % 10));
}

void cli_progress_start(enum cli_progress when, uint64_t total)
{
    progress.on = when == CLI_PROGRESS_ALWAYS || (when == CLI_PROGRESS_AUTO && cli_stderr()->live);
    progress.start = cli_now();
    progress.next = progress.start + (when == CLI_PROGRESS_ALWAYS ? 0 : FIRST);
    progress.total = total;
}

static void erase(void)
{
    if (!progress.visible) return;
    cli_out_write(cli_stderr(), "\r\033[K", 4);
    cli_out_flush(cli_stderr());
    progress.visible = false;
}

void cli_progress_tick(void *ctx, uint64_t bytes)
{
    uint64_t now;

    (void)ctx;
    if (!progress.on) return;
    now = cli_now();
    pthread_mutex_lock(&progress.lock);
    if (now >= progress.next) {
        struct cli_text *t = &progress.line;

        cli_text_puts(t, "\r\033[K");
        if (progress.total && bytes <= progress.total)
            cli_text_printf(t, "%u%% of ", (unsigned)(bytes / (progress.total / 100 + 1)));
        if (progress.total && bytes <= progress.total)
            cli_text_printf(t, "%llu MB, ", (unsigned long long)(progress.total / 1000000));
        else
            cli_text_printf(t, "%llu MB, ", (unsigned long long)(bytes / 1000000));
        cli_text_speed(t, bytes, now - progress.start);
        cli_out_text(cli_stderr(), t);
        cli_out_flush(cli_stderr());
        progress.visible = true;
        progress.next = now + INTERVAL;
    }
    pthread_mutex_unlock(&progress.lock);
}

void cli_progress_hold(void)
{
    pthread_mutex_lock(&progress.lock);
    erase();
}

void cli_progress_release(void)
{
    pthread_mutex_unlock(&progress.lock);
}

void cli_progress_stop(void)
{
    cli_progress_hold();
    progress.on = false;
    cli_progress_release();
    cli_text_free(&progress.line);
}
