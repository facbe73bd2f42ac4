#include "internal.h"

static bool is_continued(char byte) { return (byte & 0xC0) == 0x80; }

/// Reads a character of at most `left` bytes; gives how many it takes, 0 where it is none.
static size_t decode(const char *text, size_t left, uint32_t *scalar) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  unsigned char first = (unsigned char)*text;
  if (first < 0x80) {
    *scalar = first;
    return 1;
  }
  size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || size > left) return 0;
  *scalar = first & (0x7Fu >> size);
  for (size_t i = 1; i < size; i++) {
    if (!is_continued(text[i])) return 0;
    *scalar = *scalar << 6 | (text[i] & 0x3F);
  }
  bool is_good = *scalar >= least[size] && *scalar <= 0x10FFFF && (*scalar < 0xD800 || *scalar > 0xDFFF);
  return is_good ? size : 0;
}

static void add_scalar(luaL_Buffer *buffer, uint32_t value) {
  if (value < 0x80) {
    luaL_addchar(buffer, (char)value);
    return;
  }
  int more = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
  luaL_addchar(buffer, (char)((0xF00 >> more) | (value >> (6 * more))));
  while (more-- > 0) luaL_addchar(buffer, (char)(0x80 | (value >> (6 * more) & 0x3F)));
}

static int utf8_char(lua_State *L) {
  int count = lua_gettop(L);
  cl_charge(L, count);
  for (int i = 1; i <= count; i++) {
    lua_Integer value = cl_whole_at(L, i);
    bool is_good = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    if (!is_good) return luaL_argerror(L, i, "no character has this number");
  }
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (int i = 1; i <= count; i++) add_scalar(&buffer, (uint32_t)lua_tointeger(L, i));
  luaL_pushresult(&buffer);
  return 1;
}

/// The number of characters; nil and the place of the first byte that belongs to none.
static int utf8_len(lua_State *L) {
  size_t length, place = 0;
  const char *text = cl_text_at(L, 1, &length);
  uint32_t scalar;
  lua_Integer count = 0;
  cl_charge(L, (int64_t)length + 1);
  while (place < length) {
    size_t size = decode(text + place, length - place, &scalar);
    if (size == 0) {
      lua_pushnil(L);
      lua_pushinteger(L, (lua_Integer)place + 1);
      return 2;
    }
    place += size;
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

static int utf8_codepoint(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer from = cl_whole_or(L, 2, 1), to = cl_whole_or(L, 3, from);
  if (from < 1 || to > (lua_Integer)length) return luaL_argerror(L, 2, "outside of the text");
  if (to - from >= MOST_VALUES) return cl_fail(L, "too many values at once; %d are allowed", MOST_VALUES);
  luaL_checkstack(L, MOST_VALUES, "too many values");
  int count = 0;
  for (size_t place = (size_t)from - 1; (lua_Integer)place < to; count++) {
    uint32_t scalar;
    size_t size = decode(text + place, length - place, &scalar);
    if (size == 0) return cl_fail(L, "utf8.codepoint: no UTF-8 at byte %d", (int)place + 1);
    lua_pushinteger(L, scalar);
    place += size;
  }
  return count;
}

/// The byte at which a character begins, the n-th from the beginning, or from the end where n is negative.
static int utf8_offset(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer n = cl_whole_at(L, 2);
  cl_charge(L, (int64_t)length + 1);
  lua_Integer place = n > 0 ? 0 : (lua_Integer)length, end = (lua_Integer)length;
  if (n == 0) return luaL_argerror(L, 2, "characters are counted from 1, or from -1 at the end");
  while (n > 1 && place < end) {
    do place++; while (place < end && is_continued(text[place]));
    n--;
  }
  while (n < 0 && place > 0) {
    do place--; while (place > 0 && is_continued(text[place]));
    n++;
  }
  if (n == 1 || n == 0) lua_pushinteger(L, place + 1);
  else lua_pushnil(L);
  return 1;
}

static int next_code(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer place = cl_whole_at(L, 2);
  uint32_t scalar;
  cl_charge(L, 1);
  if (place < 0) return luaL_argerror(L, 2, "outside of the text");
  if (place > 0 && place <= (lua_Integer)length) {
    do place++; while (place <= (lua_Integer)length && is_continued(text[place - 1]));
  } else {
    place++;
  }
  if (place > (lua_Integer)length) return 0;
  if (decode(text + place - 1, length - (size_t)place + 1, &scalar) == 0) {
    return cl_fail(L, "utf8.codes: no UTF-8 at byte %d", (int)place);
  }
  lua_pushinteger(L, place);
  lua_pushinteger(L, scalar);
  return 2;
}

static int utf8_codes(lua_State *L) {
  size_t length;
  cl_text_at(L, 1, &length);
  lua_pushcfunction(L, next_code);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

void cl_open_utf8(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"char", utf8_char}, {"len", utf8_len}, {"codepoint", utf8_codepoint}, {"offset", utf8_offset},
    {"codes", utf8_codes}, {NULL, NULL},
  };
  lua_newtable(L);
  cl_add_functions(L, functions);
  lua_setfield(L, -2, "utf8");
}
