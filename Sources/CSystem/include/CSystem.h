/* What Swift cannot reach on Linux, or what is better left to the C library. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>

/* Writes the SHA-256 of `count` bytes as 64 lower-case hexadecimal digits and a final 0.
   `bytes` may be NULL where `count` is 0. */
void readout_sha256(const unsigned char *bytes, size_t count, char out[65]);

/* The same for bytes that come in pieces: begin, add any number of times, end, free. The state is NULL
   where there is no memory; then the digest is empty. */
struct readout_sha256_state;
struct readout_sha256_state *readout_sha256_begin(void);
void readout_sha256_add(struct readout_sha256_state *state, const unsigned char *bytes, size_t count);
void readout_sha256_end(struct readout_sha256_state *state, char out[65]);
void readout_sha256_free(struct readout_sha256_state *state);

/* Takes a write lock on a whole open file without waiting for it: 0, or the errno that tells why
   not (EAGAIN or EACCES: somebody else holds it). The lock belongs to the open file description, so
   it goes away with the last descriptor that shares it, whatever else the process closes. */
int readout_lock(int fd);

/* Gives back what readout_lock took: 0 or errno. */
int readout_unlock(int fd);

#endif
