#define _GNU_SOURCE

#include "internal.h"

#include <stdlib.h>
#include <string.h>

/// Charges for a text that is to be made, and refuses it before it is.
static void expect(lua_State *L, size_t length) {
  canon_lua *vm = vm_of(L);
  if (length > vm->limits.text) cl_give_up(L, CANON_LUA_LONG_TEXT);
  cl_charge(L, (int64_t)(length / 8) + 1);
}

static int text_len(lua_State *L) {
  size_t length;
  cl_text_at(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)length);
  return 1;
}

/// From a place that may count from the end to one from 0; before the first and behind the last are as far as one gets.
static lua_Integer start(lua_Integer place, size_t length) {
  lua_Integer all = (lua_Integer)length;
  if (place < 0) place = place < -all ? 1 : all + place + 1;
  if (place < 1) place = 1;
  return place > all ? all : place - 1;
}

static lua_Integer stop(lua_Integer place, size_t length) {
  lua_Integer all = (lua_Integer)length;
  if (place < 0) return place < -all ? 0 : all + place + 1;
  return place > all ? all : place;
}

static int text_sub(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer from = start(cl_whole_at(L, 2), length), to = stop(cl_whole_or(L, 3, -1), length);
  if (from >= to) return lua_pushliteral(L, ""), 1;
  expect(L, (size_t)(to - from));
  lua_pushlstring(L, text + from, (size_t)(to - from));
  return 1;
}

/// A to Z only: what a letter is beyond them is no matter of bytes.
static int change(lua_State *L, char first, char last) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  expect(L, length);
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, length);
  for (size_t i = 0; i < length; i++) to[i] = text[i] >= first && text[i] <= last ? (char)(text[i] ^ 0x20) : text[i];
  luaL_pushresultsize(&buffer, length);
  return 1;
}

static int text_lower(lua_State *L) { return change(L, 'A', 'Z'); }
static int text_upper(lua_State *L) { return change(L, 'a', 'z'); }

static int text_reverse(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  expect(L, length);
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, length);
  for (size_t i = 0; i < length; i++) to[i] = text[length - 1 - i];
  luaL_pushresultsize(&buffer, length);
  return 1;
}

static int text_rep(lua_State *L) {
  size_t length, between;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer count = cl_whole_at(L, 2);
  const char *separator = lua_isnoneornil(L, 3) ? (between = 0, "") : cl_text_at(L, 3, &between);
  if (count < 1 || length + between == 0) return lua_pushliteral(L, ""), 1;
  size_t most = vm_of(L)->limits.text;
  if ((lua_Unsigned)count > most || (size_t)count * (length + between) - between > most) expect(L, most + 1);
  size_t whole = (size_t)count * (length + between) - between;
  expect(L, whole);
  cl_charge(L, count);
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, whole);
  for (lua_Integer i = 0; i < count; i++) {
    memcpy(to, text, length);
    to += length;
    if (i == count - 1) break;
    memcpy(to, separator, between);
    to += between;
  }
  luaL_pushresultsize(&buffer, whole);
  return 1;
}

static int text_byte(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  lua_Integer first = cl_whole_or(L, 2, 1);
  lua_Integer from = start(first, length), to = stop(cl_whole_or(L, 3, first), length);
  if (to - from > MOST_VALUES) return cl_fail(L, "too many values at once; %d are allowed", MOST_VALUES);
  luaL_checkstack(L, MOST_VALUES, "too many values");
  for (lua_Integer i = from; i < to; i++) lua_pushinteger(L, (unsigned char)text[i]);
  return to > from ? (int)(to - from) : 0;
}

static int text_char(lua_State *L) {
  int count = lua_gettop(L);
  expect(L, (size_t)count);
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, (size_t)count);
  for (int i = 1; i <= count; i++) {
    lua_Integer value = cl_whole_at(L, i);
    if (value < 1 || value > 255) return luaL_argerror(L, i, "a byte is from 1 to 255 here");
    to[i - 1] = (char)value;
  }
  luaL_pushresultsize(&buffer, (size_t)count);
  return 1;
}

/// Looks for a text as it stands: what other Luas take for a pattern is nothing special here.
static int text_find(lua_State *L) {
  size_t length, wanted;
  const char *text = cl_text_at(L, 1, &length), *part = cl_text_at(L, 2, &wanted);
  lua_Integer first = cl_whole_or(L, 3, 1);
  if (first > (lua_Integer)length + 1) return lua_pushnil(L), 1;
  lua_Integer from = start(first, length);
  cl_charge(L, (int64_t)((length + wanted) / 8) + 1);
  const char *found = wanted ? memmem(text + from, length - (size_t)from, part, wanted) : text + from;
  if (!found) return lua_pushnil(L), 1;
  lua_pushinteger(L, found - text + 1);
  lua_pushinteger(L, found - text + (lua_Integer)wanted);
  return 2;
}

static int text_split(lua_State *L) {
  size_t length, wide;
  const char *text = cl_text_at(L, 1, &length), *separator = cl_text_at(L, 2, &wide);
  if (wide == 0) return luaL_argerror(L, 2, "an empty text separates nothing");
  lua_newtable(L);
  cl_charge(L, (int64_t)((length + wide) / 8) + 1);
  const char *end = text + length, *next;
  for (lua_Integer i = 1;; i++) {
    cl_charge(L, 2);
    next = memmem(text, (size_t)(end - text), separator, wide);
    lua_pushlstring(L, text, (size_t)((next ? next : end) - text));
    lua_rawseti(L, 3, i);
    if (!next) return 1;
    text = next + wide;
  }
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static int text_trim(lua_State *L) {
  size_t length;
  const char *text = cl_text_at(L, 1, &length);
  expect(L, length);
  while (length && is_space(text[length - 1])) length--;
  while (length && is_space(*text)) text++, length--;
  lua_pushlstring(L, text, length);
  return 1;
}

static int no_pattern(lua_State *L) {
  return cl_fail(L, "plugins do without patterns; use string.find, which looks for plain text, string.split or string.trim");
}

void cl_open_string(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"len", text_len}, {"sub", text_sub}, {"lower", text_lower}, {"upper", text_upper}, {"reverse", text_reverse},
    {"rep", text_rep}, {"byte", text_byte}, {"char", text_char}, {"find", text_find}, {"split", text_split},
    {"trim", text_trim}, {"match", no_pattern}, {"gmatch", no_pattern}, {"gsub", no_pattern}, {NULL, NULL},
  };
  lua_newtable(L);
  cl_add_functions(L, functions);
  cl_open_format(L);
  // For text:upper() and the like; a plugin has no way to reach the metatable itself.
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  lua_setfield(L, -2, "string");
}
