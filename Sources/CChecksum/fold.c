#include "CChecksum.h"

// Swift has no carry-less multiplication, and a checksum by tables costs a tenth of writing a log.
// The method: Gopal and others, "Fast CRC computation for generic polynomials using PCLMULQDQ
// instruction" (Intel, 2009); of it, only the folding of 128 bits by 128.

#if defined(__x86_64__)
#include <immintrin.h>

// x^160 and x^96 modulo the polynomial, bits reversed and shifted by one, as products of reversed
// numbers want them.
static const uint64_t by_160 = 0x1751997d0;
static const uint64_t by_96 = 0x0ccaa009e;

__attribute__((target("pclmul"))) static size_t fold(
    uint32_t state, const uint8_t *bytes, size_t count, uint8_t rest[16]) {
  const __m128i by = _mm_set_epi64x((int64_t)by_96, (int64_t)by_160);
  __m128i sum = _mm_xor_si128(
      _mm_loadu_si128((const __m128i *)bytes), _mm_cvtsi32_si128((int32_t)state));
  size_t at = 16;
  for (; at + 16 <= count; at += 16) {
    __m128i low = _mm_clmulepi64_si128(sum, by, 0x00);
    __m128i high = _mm_clmulepi64_si128(sum, by, 0x11);
    __m128i next = _mm_loadu_si128((const __m128i *)(bytes + at));
    sum = _mm_xor_si128(_mm_xor_si128(low, high), next);
  }
  _mm_storeu_si128((__m128i *)rest, sum);
  return at;
}

size_t canon_crc32_fold(
    uint32_t state, const uint8_t *bytes, size_t count, uint8_t rest[16]) {
  if (count < 32 || !__builtin_cpu_supports("pclmul")) return 0;
  return fold(state, bytes, count, rest);
}

#else

size_t canon_crc32_fold(
    uint32_t state, const uint8_t *bytes, size_t count, uint8_t rest[16]) {
  (void)state, (void)bytes, (void)count, (void)rest;
  return 0;
}

#endif
