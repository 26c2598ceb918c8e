/* What Swift cannot reach on Linux, or what is better left to the C library. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>

/* Writes the SHA-256 of `count` bytes as 64 lower-case hexadecimal digits and a final 0.
   `bytes` may be NULL where `count` is 0. */
void readout_sha256(const unsigned char *bytes, size_t count, char out[65]);

/* Takes a write lock on a whole open file without waiting for it: 0, or the errno that tells why
   not (EAGAIN or EACCES: somebody else holds it). The lock belongs to the open file description, so
   it goes away with the last descriptor that shares it, whatever else the process closes. */
int readout_lock(int fd);

/* Gives back what readout_lock took: 0 or errno. */
int readout_unlock(int fd);

#endif
