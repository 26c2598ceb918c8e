/* A disk that fails when it is told to: loaded into a program through LD_PRELOAD, it stands before the
   C library's calls that change files. Linux only.

   FAULTY_DISK        what happens, as "CALL WHEN WHAT", several with ";" between:
                        CALL  open (for writing), write, sync (fsync, fdatasync), rename, truncate, unlink,
                              mkdir, or any of them
                        WHEN  3: at the third such call, 3+: from the third on
                        WHAT  EIO, ENOSPC, EDQUOT, EFBIG, EROFS, EACCES: the call fails so
                              short: half is written and told
                              kill: the program is killed before the call
                              torn: it is killed when half is written; before any other call
   FAULTY_DISK_PATH   only calls on paths that contain this, and on files opened by them
   FAULTY_DISK_UNLESS nothing happens, and nothing is counted, while there is a file of this name */
#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H
#endif
