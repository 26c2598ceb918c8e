#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "FaultyDisk.h"

#ifdef __linux__

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/* The C library's own call. */
#define OWN(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum { RULES = 4 };

static atomic_int counts[RULES];

enum what { PASS, FAIL, SHORT, TORN };

static const struct {
  const char *name;
  int code;
} codes[] = {{"EIO", EIO},     {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT},
             {"EFBIG", EFBIG}, {"EROFS", EROFS},   {"EACCES", EACCES}};

static int is_meant(const char *path) {
  const char *part = getenv("FAULTY_DISK_PATH");
  if (path == NULL || (part != NULL && strstr(path, part) == NULL)) return 0;
  const char *unless = getenv("FAULTY_DISK_UNLESS");
  return unless == NULL || access(unless, F_OK) != 0;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

/* What happens to a call on a path; where it fails, errno is set. */
static enum what happening(const char *call, const char *path) {
  const char *rules = getenv("FAULTY_DISK");
  int saved = errno;
  enum what found = PASS;
  for (int index = 0; rules != NULL && *rules != 0 && index < RULES; index++) {
    char wanted[16], when[16], what[16];
    if (sscanf(rules, " %15s %15s %15[^; ]", wanted, when, what) != 3) break;
    rules = strchr(rules, ';');
    if (rules != NULL) rules++;
    if ((strcmp(wanted, "any") != 0 && strcmp(wanted, call) != 0) || !is_meant(path)) continue;
    int count = atomic_fetch_add(&counts[index], 1) + 1, number = atoi(when);
    if (strchr(when, '+') != NULL ? count < number : count != number) continue;
    if (strcmp(what, "kill") == 0) die();
    if (strcmp(what, "torn") == 0) found = TORN;
    if (strcmp(what, "short") == 0) found = SHORT;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
      if (strcmp(what, codes[i].name) != 0) continue;
      errno = codes[i].code;
      return FAIL;
    }
  }
  errno = saved;
  if (found == TORN && strcmp(call, "write") != 0) die();
  return found;
}

static enum what happening_to(const char *call, int fd) {
  char link[32], path[4096];
  int saved = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = saved;
  if (length < 0) return PASS;
  path[length] = 0;
  return happening(call, path);
}

#define FAILS(call, path) (happening(call, path) == FAIL)
#define FAILS_ON(call, fd) (happening_to(call, fd) == FAIL)

static int changes(int flags) { return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0; }

#define OPEN(name)                                                  \
  int name(const char *path, int flags, ...) {                      \
    va_list rest;                                                   \
    va_start(rest, flags);                                          \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;       \
    va_end(rest);                                                   \
    if (changes(flags) && FAILS("open", path)) return -1;           \
    return OWN(name)(path, flags, mode);                            \
  }

OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *bytes, size_t count) {
  switch (happening_to("write", fd)) {
  case FAIL: return -1;
  case SHORT: return OWN(write)(fd, bytes, count > 1 ? count / 2 : count);
  case TORN:
    OWN(write)(fd, bytes, count / 2);
    die();
    return -1;
  case PASS: break;
  }
  return OWN(write)(fd, bytes, count);
}

int fsync(int fd) { return FAILS_ON("sync", fd) ? -1 : OWN(fsync)(fd); }

int fdatasync(int fd) { return FAILS_ON("sync", fd) ? -1 : OWN(fdatasync)(fd); }

int ftruncate(int fd, off_t size) { return FAILS_ON("truncate", fd) ? -1 : OWN(ftruncate)(fd, size); }

int ftruncate64(int fd, off64_t size) {
  return FAILS_ON("truncate", fd) ? -1 : OWN(ftruncate64)(fd, size);
}

int rename(const char *old, const char *new) {
  const char *part = getenv("FAULTY_DISK_PATH");
  const char *meant = part != NULL && strstr(old, part) != NULL ? old : new;
  return FAILS("rename", meant) ? -1 : OWN(rename)(old, new);
}

int unlink(const char *path) { return FAILS("unlink", path) ? -1 : OWN(unlink)(path); }

int mkdir(const char *path, mode_t mode) {
  return FAILS("mkdir", path) ? -1 : OWN(mkdir)(path, mode);
}

#endif
