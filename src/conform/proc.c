#include "conform/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted;

static void note(int number)
{
    (void)number;
    interrupted = 1;
}

void cf_proc_heed_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = note};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaction(numbers[i], &action, NULL);
}

bool cf_proc_interrupted(void) { return interrupted; }

void cf_proc_clear(cf_proc *p)
{
    *p = (cf_proc){.in = -1, .out = -1, .err = -1, .handle = -1};
}

static void shut(int *fd)
{
    if (*fd >= 0) close(*fd);
    *fd = -1;
}

/* ---- In the new process ---- */

static void limit(int what, uint64_t most)
{
    struct rlimit r = {most, most};
    setrlimit(what, &r);
}

static void confine(const cf_limits *limits)
{
    struct sigaction usual = {.sa_handler = SIG_DFL};
    sigset_t none;
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int i = 1; i < 32; i++) sigaction(i, &usual, NULL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    limit(RLIMIT_CORE, 0);
    /* Not the address space: runtimes reserve far more than they use. */
    if (limits->memory) limit(RLIMIT_DATA, limits->memory);
    if (limits->cpu) limit(RLIMIT_CPU, limits->cpu);
    limit(RLIMIT_FSIZE, (uint64_t)4 << 30);
}

_Noreturn static void become(const char *const *words, const char *const *env, const cf_limits *limits,
                             const int ends[3])
{
    confine(limits);
    for (int fd = 0; fd < 3; fd++)
        if (dup2(ends[fd], fd) < 0) _exit(127);
    /* execvpe() takes what it does not change without const. */
    execvpe(words[0], (char *const *)(uintptr_t)words, (char *const *)(uintptr_t)env);
    const char *why = strerror(errno);
    ssize_t done = write(STDERR_FILENO, why, strlen(why));
    (void)done;
    _exit(127);
}

/* ---- Start ---- */

/* Descriptors above the three that a process knows, or dup2() would overwrite one of them. */
static bool open_pipe(int fds[2])
{
    if (pipe2(fds, O_CLOEXEC)) return false;
    for (int i = 0; i < 2; i++)
        if (fds[i] < 3) {
            int moved = fcntl(fds[i], F_DUPFD_CLOEXEC, 3);
            close(fds[i]);
            fds[i] = moved;
            if (moved < 0) return false;
        }
    return true;
}

static void slacken(int fd)
{
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

bool cf_proc_start(cf_proc *p, const char *const *words, const char *const *env, const cf_limits *limits,
                   bool speaks)
{
    int in[2] = {-1, -1}, out[2] = {-1, -1}, err[2] = {-1, -1};
    cf_proc_clear(p);
    if (!tur__sha256_begin(&p->digest)) cf_out_of_memory();
    bool fine = open_pipe(in) && open_pipe(out) && open_pipe(err);
    p->pid = fine ? fork() : -1;
    if (p->pid == 0) become(words, env, limits, (int[]){in[0], out[1], err[1]});
    shut(&in[0]);
    shut(&out[1]);
    shut(&err[1]);
    p->in = in[1];
    p->out = out[0];
    p->err = err[0];
    if (p->pid > 0) {
        /* On both sides, or a kill could come before the group is there. */
        setpgid(p->pid, p->pid);
        p->handle = pidfd_open(p->pid, 0);
    }
    if (p->pid < 0 || p->handle < 0) {
        int error = errno;
        if (p->pid < 0) p->pid = 0;
        cf_proc_end(p);
        errno = error;
        return false;
    }
    slacken(p->in);
    slacken(p->out);
    slacken(p->err);
    if (!speaks) cf_proc_hush(p);
    return true;
}

/* ---- While it runs ---- */

static bool take(int *fd, tur__buf *into, size_t most, cf_proc *noisy)
{
    static char bytes[1 << 16];
    /* Who writes without end must not keep the others waiting. */
    for (int round = 0; round < 64; round++) {
        ssize_t n = read(*fd, bytes, sizeof bytes);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) return true;
        if (n <= 0) {
            shut(fd);
            return true;
        }
        size_t room = into->len < most ? most - into->len : 0;
        tur__buf_add(into, bytes, (size_t)n < room ? (size_t)n : room);
        if (into->failed) cf_out_of_memory();
        if (noisy) {
            noisy->noise_bytes += (uint64_t)n;
            if (!tur__sha256_add(&noisy->digest, bytes, (size_t)n)) cf_out_of_memory();
        } else if ((size_t)n > room) {
            return false;
        }
    }
    return true;
}

static void tell(cf_proc *p)
{
    while (p->in >= 0 && p->told < p->to_say.len) {
        ssize_t n = write(p->in, p->to_say.data + p->told, p->to_say.len - p->told);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0 && errno == EAGAIN) return;
        /* Nobody reads: that it ended is seen elsewhere. */
        if (n < 0) shut(&p->in);
        else p->told += (size_t)n;
    }
    p->to_say.len = p->told = 0;
}

static void take_in(cf_proc *p)
{
    if (p->in >= 0) tell(p);
    if (p->out >= 0 && !take(&p->out, &p->said, CF_MOST, NULL)) {
        p->flooded = true;
        cf_proc_end(p);
        return;
    }
    if (p->err >= 0) take(&p->err, &p->noise, CF_NOISE, p);
}

/* It has exited: what is in the pipes still counts, what it started does not. */
static void reap(cf_proc *p)
{
    /* The group first: until it is waited for, nobody else can get its number. */
    kill(-p->pid, SIGKILL);
    while (waitpid(p->pid, &p->status, 0) < 0 && errno == EINTR) continue;
    p->pid = 0;
    take_in(p);
    shut(&p->in);
    shut(&p->out);
    shut(&p->err);
    shut(&p->handle);
}

/* Places that the process P has in the list of poll(): exit, output, errors, input. */
static void look_at(struct pollfd at[4], const cf_proc *p)
{
    bool runs = p && p->pid;
    at[0] = (struct pollfd){runs ? p->handle : -1, POLLIN, 0};
    at[1] = (struct pollfd){runs ? p->out : -1, POLLIN, 0};
    at[2] = (struct pollfd){runs ? p->err : -1, POLLIN, 0};
    at[3] = (struct pollfd){runs && p->told < p->to_say.len ? p->in : -1, POLLOUT, 0};
}

static int milliseconds(cf_proc **procs, size_t count, uint64_t until)
{
    uint64_t first = until, now = cf_now();
    for (size_t i = 0; i < count; i++)
        if (procs[i] && procs[i]->pid && procs[i]->deadline && (!first || procs[i]->deadline < first))
            first = procs[i]->deadline;
    if (!first) return -1;
    if (first <= now) return 0;
    uint64_t wait = (first - now + 999) / 1000;
    return wait > 1000 * 1000 ? 1000 * 1000 : (int)wait;
}

bool cf_proc_wait(cf_proc **procs, size_t count, uint64_t until)
{
    struct pollfd *at = calloc(count + 1, 4 * sizeof *at);
    if (!at) cf_out_of_memory();
    for (size_t i = 0; i < count; i++) look_at(at + 4 * i, procs[i]);
    if (!interrupted) poll(at, 4 * count, milliseconds(procs, count, until));
    uint64_t now = cf_now();
    for (size_t i = 0; i < count; i++) {
        cf_proc *p = procs[i];
        if (!p || !p->pid) continue;
        if (at[4 * i].revents) {
            reap(p);
            continue;
        }
        take_in(p);
        if (p->pid && p->deadline && p->deadline <= now) {
            p->late = true;
            cf_proc_end(p);
        }
    }
    free(at);
    return !interrupted;
}

void cf_proc_say(cf_proc *p, const char *bytes, size_t len)
{
    tur__buf_add(&p->to_say, bytes, len);
    if (p->to_say.failed) cf_out_of_memory();
    tell(p);
}

void cf_proc_hush(cf_proc *p) { shut(&p->in); }

void cf_proc_end(cf_proc *p)
{
    if (p->pid) {
        kill(-p->pid, SIGKILL);
        while (waitpid(p->pid, &p->status, 0) < 0 && errno == EINTR) continue;
        p->pid = 0;
    }
    shut(&p->in);
    shut(&p->out);
    shut(&p->err);
    shut(&p->handle);
}

void cf_proc_free(cf_proc *p)
{
    cf_proc_end(p);
    tur__buf_free(&p->said);
    tur__buf_free(&p->to_say);
    tur__buf_free(&p->noise);
    tur__sha256_free(&p->digest);
    cf_proc_clear(p);
}

char *cf_proc_digest(tur__arena *a, cf_proc *p)
{
    uint8_t digest[TUR__SHA256_SIZE];
    char hex[TUR__SHA256_HEX];
    if (!tur__sha256_end(&p->digest, digest)) cf_out_of_memory();
    tur__sha256_hex(hex, digest);
    return cf_printf(a, "sha256:%s", hex);
}
