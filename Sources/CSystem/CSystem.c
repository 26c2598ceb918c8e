/* F_OFD_SETLK is declared only where GNU extensions are asked for, before any header. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include <nettle/sha2.h>

struct readout_sha256_state {
  struct sha256_ctx context;
};

static void write_digest(struct sha256_ctx *context, char out[65]) {
  static const char digits[] = "0123456789abcdef";
  uint8_t digest[SHA256_DIGEST_SIZE];
  sha256_digest(context, sizeof digest, digest);
  for (size_t i = 0; i < sizeof digest; i++) {
    out[2 * i] = digits[digest[i] >> 4];
    out[2 * i + 1] = digits[digest[i] & 15];
  }
  out[64] = 0;
}

void readout_sha256(const unsigned char *bytes, size_t count, char out[65]) {
  struct sha256_ctx context;
  sha256_init(&context);
  if (count > 0) sha256_update(&context, count, bytes);
  write_digest(&context, out);
}

struct readout_sha256_state *readout_sha256_begin(void) {
  struct readout_sha256_state *state = malloc(sizeof *state);
  if (state != NULL) sha256_init(&state->context);
  return state;
}

void readout_sha256_add(struct readout_sha256_state *state, const unsigned char *bytes, size_t count) {
  if (state != NULL && count > 0) sha256_update(&state->context, count, bytes);
}

void readout_sha256_end(struct readout_sha256_state *state, char out[65]) {
  memset(out, 0, 65);
  if (state != NULL) write_digest(&state->context, out);
}

void readout_sha256_free(struct readout_sha256_state *state) { free(state); }

/* Open file description locks, not POSIX record locks: those are dropped as soon as any descriptor
   of the same file is closed anywhere in the process. */
static int set_lock(int fd, short type) {
  struct flock lock;
  memset(&lock, 0, sizeof lock); /* l_pid has to be 0 */
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  for (;;) {
    if (fcntl(fd, F_OFD_SETLK, &lock) == 0) return 0;
    if (errno != EINTR) return errno;
  }
}

int readout_lock(int fd) { return set_lock(fd, F_WRLCK); }

int readout_unlock(int fd) { return set_lock(fd, F_UNLCK); }
