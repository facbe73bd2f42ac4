#include "internal.h"

#include <stdlib.h>
#include <string.h>

// Reads what lua_dump writes: the format of Lua 5.4, of which a test holds a sample.

typedef struct {
  uint8_t *bytes;
  size_t length, room, place;
  bool is_bad, has_zero;
  int written;
} dump;

static int take_bytes(lua_State *L, const void *from, size_t size, void *to) {
  (void)L;
  dump *d = to;
  if (d->length + size > d->room) {
    size_t room = (d->length + size) * 2 + 1024;
    uint8_t *bytes = realloc(d->bytes, room);
    if (!bytes) return 1;
    d->bytes = bytes;
    d->room = room;
  }
  memcpy(d->bytes + d->length, from, size);
  d->length += size;
  return 0;
}

static void skip(dump *d, size_t count) {
  if (count > d->length - d->place) {
    d->is_bad = true;
    d->place = d->length;
  } else {
    d->place += count;
  }
}

static uint8_t byte(dump *d) {
  skip(d, 1);
  return d->is_bad ? 0 : d->bytes[d->place - 1];
}

/// Seven bits a byte, the highest first; the last byte has its high bit set.
static size_t number(dump *d) {
  size_t value = 0;
  uint8_t next;
  do {
    next = byte(d);
    value = value << 7 | (next & 0x7F);
  } while (!(next & 0x80) && !d->is_bad);
  return value;
}

static void text(dump *d) {
  size_t size = number(d);
  if (size < 2) return;
  size_t start = d->place;
  skip(d, size - 1);
  if (!d->is_bad && memchr(d->bytes + start, 0, size - 1)) d->has_zero = true;
}

static void constants(dump *d) {
  for (size_t left = number(d); left > 0 && !d->is_bad; left--) {
    switch (byte(d)) {
      case 0x00: case 0x01: case 0x11: break;
      case 0x03: case 0x13: skip(d, 8); break;
      case 0x04: case 0x14: text(d); break;
      default: d->is_bad = true;
    }
  }
}

static void names(dump *d) {
  skip(d, number(d));
  for (size_t left = number(d); left > 0 && !d->is_bad; left--) number(d), number(d);
  for (size_t left = number(d); left > 0 && !d->is_bad; left--) text(d), number(d), number(d);
  for (size_t left = number(d); left > 0 && !d->is_bad; left--) text(d);
}

/// SETUPVAL, the instruction 10 of Lua 5.4, with the variable in its argument B.
static void look_for_writes(dump *d, size_t code, size_t count, const int16_t *outer) {
  for (size_t i = 0; i < count && !d->written; i++) {
    uint32_t instruction;
    memcpy(&instruction, d->bytes + code + 4 * i, 4);
    if ((instruction & 0x7F) == 10) d->written = outer[instruction >> 16 & 0xFF];
  }
}

/// `above` tells which outer variable of the function that is asked about each outer variable of the enclosing function
/// is, from 1; 0 for those that are its own.
static void function(dump *d, const int16_t *above, int level) {
  int16_t outer[256] = {0};
  if (level > 200) d->is_bad = true;
  if (d->is_bad) return;
  text(d);
  number(d), number(d);
  skip(d, 3);
  size_t count = number(d);
  size_t code = d->place;
  skip(d, count * 4);
  constants(d);
  size_t variables = number(d);
  for (size_t i = 0; i < variables && i < 256 && !d->is_bad; i++) {
    bool is_local = byte(d);
    uint8_t index = byte(d);
    byte(d);
    outer[i] = level == 0 ? (int16_t)(i + 1) : is_local ? 0 : above[index];
  }
  if (!d->is_bad) look_for_writes(d, code, count, outer);
  for (size_t left = number(d); left > 0 && !d->is_bad; left--) function(d, outer, level + 1);
  names(d);
}

static dump scan(lua_State *L) {
  static const char head[] = "\x1BLua\x54\x00\x19\x93\r\n\x1A\n\x04\x08\x08";
  dump d = {0};
  if (lua_dump(L, take_bytes, &d, 0) != 0) d.is_bad = true;
  cl_charge(L, 0);
  if (d.length < 32 || memcmp(d.bytes, head, 15) != 0) d.is_bad = true;
  d.place = 32;
  function(&d, NULL, 0);
  if (d.place != d.length) d.is_bad = true;
  free(d.bytes);
  d.bytes = NULL;
  return d;
}

static void must_be_good(lua_State *L, const dump *d) {
  if (d->is_bad) luaL_error(L, "this build of Lua is not the one that Canon knows");
}

int cl_written_upvalue(lua_State *L) {
  dump d = scan(L);
  must_be_good(L, &d);
  return d.written;
}

bool cl_has_zero_byte(lua_State *L) {
  dump d = scan(L);
  must_be_good(L, &d);
  return d.has_zero;
}
