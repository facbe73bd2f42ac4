#include "internal.h"

#include <string.h>

enum {
  /// Most tables that one `__index` leads to after the other.
  LONGEST = 8,
  /// Added to the height of a table that is some other's `__index`.
  SERVES = 100,
};

static bool is_among(const char *name, const char *const *names) {
  for (; *names; names++) {
    if (strcmp(name, *names) == 0) return true;
  }
  return false;
}

/// How many tables stand behind the one at an index, with `SERVES` added where it stands behind another.
static lua_Integer height(lua_State *L, int index) {
  index = lua_absindex(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->indexes);
  lua_pushvalue(L, index);
  lua_rawget(L, -2);
  lua_Integer found = lua_tointeger(L, -1);
  lua_pop(L, 2);
  return found;
}

static void set_height(lua_State *L, int index, lua_Integer value) {
  index = lua_absindex(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->indexes);
  lua_pushvalue(L, index);
  lua_pushinteger(L, value);
  lua_rawset(L, -3);
  lua_pop(L, 1);
}

/// Checks the entry whose key and value are on top.
static void check(lua_State *L) {
  static const char *const known[] = {
    "__index", "__newindex", "__call", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__idiv",
    "__concat", "__len", "__eq", "__lt", "__le", "__tostring", NULL,
  };
  const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
  if (name[0] != '_' || name[1] != '_') return;
  if (!is_among(name, known)) cl_fail(L, "a metatable with \"%s\" is not allowed in a plugin", name);
  if (lua_isfunction(L, -1)) return;
  if (strcmp(name, "__index") != 0 || !lua_istable(L, -1)) cl_fail(L, "\"%s\" of a metatable must be a function", name);
}

/// One table behind another behind another costs one step and much time: so they are few, and fixed.
static void check_index(lua_State *L, int meta) {
  if (lua_getfield(L, meta, "__index") == LUA_TTABLE) {
    if (height(L, 1) >= SERVES) cl_fail(L, "a table that is the __index of another cannot be given an __index any more");
    lua_Integer behind = height(L, -1) % SERVES + 1;
    if (behind > LONGEST) cl_fail(L, "too many tables behind each other by __index; %d are allowed", LONGEST);
    set_height(L, 1, behind);
    set_height(L, -1, behind - 1 + SERVES);
  }
  lua_pop(L, 1);
}

/// A table gets a copy of the metatable, which nobody can change.
static int base_setmetatable(lua_State *L) {
  canon_lua *vm = vm_of(L);
  cl_table_at(L, 1);
  cl_must_be_open(L, 1, "setmetatable");
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm->environment);
  if (lua_rawequal(L, 1, -1)) return cl_fail(L, "_ENV keeps its metatable");
  lua_settop(L, 2);
  if (lua_isnil(L, 2)) {
    lua_setmetatable(L, 1);
    return 1;
  }
  cl_table_at(L, 2);
  cl_push_entries(L, 2);
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, 3)) {
    cl_charge(L, 1);
    check(L);
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, 4);
  }
  check_index(L, 4);
  lua_setmetatable(L, 1);
  lua_settop(L, 1);
  return 1;
}

void cl_open_metatables(lua_State *L) {
  static const luaL_Reg functions[] = {{"setmetatable", base_setmetatable}, {NULL, NULL}};
  cl_add_functions(L, functions);
}
