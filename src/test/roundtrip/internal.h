#ifndef TUR_TEST_ROUNDTRIP_INTERNAL_H
#define TUR_TEST_ROUNDTRIP_INTERNAL_H

#include "record/record.h"
#include "test/roundtrip/generate.h"

struct generator {
    uint64_t state;
    uint64_t serial; /* of the record that is made */
    bool plain;      /* this record has figures that are easily right, such as 1 */
    uint32_t seen[TUR__FRAME_COUNT][64 * TUR__WORDS];
    uint32_t codes[TUR__LIST_COUNT][64];
    uint32_t meters[TUR__METER_COUNT];
};

/* Memory that is exhausted ends the test. */
void *need(void *p);

#endif
