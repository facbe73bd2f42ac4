#include "internal.h"

#include <string.h>

/// What plugins do without, and what to do instead.
static const char *const absent[][2] = {
  {"print", "return a \"said\" event, which tells the players something"},
  {"require", "a plugin is one file"},
  {"dofile", "a plugin is one file"},
  {"loadfile", "a plugin is one file"},
  {"load", "a plugin is one file"},
  {"io", "a plugin reads and writes no files"},
  {"os", "a plugin knows no clock and no system; times come with the events, as \"after\""},
  {"debug", "a plugin sees nothing but what it is given"},
  {"coroutine", "a hook runs from its beginning to its end"},
  {"collectgarbage", "memory is looked after"},
  {"getmetatable", "keep the metatable in a variable"},
  {"rawget", "read the field"},
  {"rawset", "set the field"},
  {"state", "hooks are given the state"},
  {"chance", "the hooks next and consequences are given the chance"},
  {"options", "options can be read in a hook only, not while the file is being read"},
  {NULL, NULL},
};

static int missing(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  for (int i = 0; absent[i][0]; i++) {
    if (strcmp(name, absent[i][0]) == 0) return cl_fail(L, "there is no \"%s\" here: %s", name, absent[i][1]);
  }
  return cl_fail(L, "there is no variable \"%s\"; is it spelt right, and declared above this line?", name);
}

static int base_type(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushstring(L, luaL_typename(L, 1));
  return 1;
}

/// Never an address: what has no text of its own is called by its type.
static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    if (lua_type(L, -1) != LUA_TSTRING) return cl_fail(L, "__tostring gave a %s; it must give a string", luaL_typename(L, -1));
    return 1;
  }
  switch (lua_type(L, 1)) {
    case LUA_TNUMBER:
    case LUA_TSTRING: lua_settop(L, 1); lua_tostring(L, 1); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); break;
    default: lua_pushstring(L, luaL_typename(L, 1));
  }
  return 1;
}

static int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

static int in_base(lua_State *L, const char *text, size_t length, lua_Integer base) {
  if (base < 2 || base > 36) return luaL_argerror(L, 2, "a base is from 2 to 36");
  bool is_negative = length && *text == '-';
  if (is_negative) text++, length--;
  lua_Unsigned value = 0;
  for (size_t i = 0; i < length; i++) {
    if (digit(text[i]) >= base) return 0;
    value = value * (lua_Unsigned)base + (lua_Unsigned)digit(text[i]);
  }
  if (length == 0) return 0;
  lua_pushinteger(L, (lua_Integer)(is_negative ? 0u - value : value));
  return 1;
}

static int base_tonumber(lua_State *L) {
  luaL_checkany(L, 1);
  lua_Integer base = cl_whole_or(L, 2, 10);
  bool is_text = lua_type(L, 1) == LUA_TSTRING;
  if (!is_text && lua_type(L, 1) != LUA_TNUMBER) return lua_pushnil(L), 1;
  size_t length = 0;
  lua_settop(L, 1);
  const char *text = is_text ? lua_tolstring(L, 1, &length) : NULL;
  // A longer text is no number that anybody has typed.
  bool is_read = !is_text;
  if (is_text && length <= 64) {
    is_read = base == 10 ? lua_stringtonumber(L, text) == length + 1 : in_base(L, text, length, base);
  }
  if (!is_read) lua_pushnil(L);
  return 1;
}

static int base_error(lua_State *L) {
  if (lua_type(L, 1) != LUA_TSTRING && lua_type(L, 1) != LUA_TNUMBER) {
    return cl_fail(L, "error() was given a %s; give it a text", luaL_typename(L, 1));
  }
  lua_Integer level = cl_whole_or(L, 2, 1);
  luaL_where(L, level == 2 ? 2 : level == 0 ? 100 : 1);
  lua_pushvalue(L, 1);
  lua_concat(L, 2);
  return lua_error(L);
}

static int base_assert(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  if (lua_type(L, 2) == LUA_TSTRING) return cl_fail(L, "%s", lua_tostring(L, 2));
  return cl_fail(L, "assertion failed");
}

static int base_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  canon_lua *vm = vm_of(L);
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  if (status == LUA_OK) {
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    return lua_gettop(L);
  }
  if (status == LUA_ERRMEM && !vm->fatal) vm->fatal = vm->refused_for ? vm->refused_for : CANON_LUA_MEMORY;
  if (vm->fatal) return lua_error(L);
  // Where it happened is of no interest any more; if something goes wrong later, that is.
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int base_select(lua_State *L) {
  int count = lua_gettop(L);
  if (lua_type(L, 1) == LUA_TSTRING && *lua_tostring(L, 1) == '#') {
    lua_pushinteger(L, count - 1);
    return 1;
  }
  lua_Integer place = cl_whole_at(L, 1);
  if (place < 0) place = count + place;
  else if (place > count) place = count;
  if (place < 1) return luaL_argerror(L, 1, "out of range");
  cl_charge(L, count);
  return count - (int)place;
}

static int base_rawequal(lua_State *L) {
  luaL_checkany(L, 2);
  lua_pushboolean(L, lua_rawequal(L, 1, 2));
  return 1;
}

static int base_rawlen(lua_State *L) {
  if (lua_type(L, 1) != LUA_TSTRING) {
    cl_table_at(L, 1);
    cl_push_entries(L, 1);
    lua_replace(L, 1);
  }
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
  return 1;
}

void cl_open_base(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"type", base_type}, {"tostring", base_tostring}, {"tonumber", base_tonumber}, {"error", base_error},
    {"assert", base_assert}, {"pcall", base_pcall}, {"select", base_select}, {"rawequal", base_rawequal},
    {"rawlen", base_rawlen}, {NULL, NULL},
  };
  cl_add_functions(L, functions);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, missing);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}
