/* A target needs a source file; all of zlib is in its library. */
#include "CZlib.h"
