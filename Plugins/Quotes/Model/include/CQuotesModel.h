#ifndef C_QUOTES_MODEL_H
#define C_QUOTES_MODEL_H

#include <stddef.h>

/// The weights of the quotes lens as `train` writes them; valid as long as the program runs.
const unsigned char *_Nonnull quotes_model_bytes(void);

/// How many bytes there are.
size_t quotes_model_count(void);

#endif
