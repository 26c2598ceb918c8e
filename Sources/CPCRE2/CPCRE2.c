/* A target needs a source file; all of PCRE2 is in its library. */
#include "CPCRE2.h"
