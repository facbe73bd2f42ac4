#ifndef CCHECKSUM_H
#define CCHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// Folds the whole blocks of sixteen bytes at the beginning of `bytes` into `rest`: the CRC-32 of
/// `rest` from register 0 is that of the blocks from register `state`. Returns how many bytes it has
/// taken: none where there are fewer than two blocks, or where the processor cannot do it.
size_t canon_crc32_fold(
    uint32_t state, const uint8_t *bytes, size_t count, uint8_t rest[16]);

#endif
