#include "CQuotesModel.h"

// Embedded, since Swift literals of this size take minutes to compile.
static const unsigned char bytes[] = {
#embed "speech.weights"
};

const unsigned char *quotes_model_bytes(void) { return bytes; }

size_t quotes_model_count(void) { return sizeof bytes; }
