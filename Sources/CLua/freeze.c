#include "internal.h"

// A frozen table is empty, and reads come from a table behind it that nobody can reach: so a plugin can keep nothing
// from one call to the next but what it notes in the state.

static int refuse_change(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "it";
  if (lua_toboolean(L, lua_upvalueindex(1))) {
    return cl_fail(L, "\"%s\" is no local variable; write \"local %s\", or note it in the state with a \"noted\" event",
                name, name);
  }
  return cl_fail(L, "\"%s\" cannot be set: a table made when the file was read stays as it is; "
              "note what is to be kept in the state with a \"noted\" event", name);
}

static int frozen_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, lua_upvalueindex(1)));
  return 1;
}

/// `__index` of a frozen table whose own is a function of the plugin: that must not see the table behind.
static int frozen_index(lua_State *L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  if (!lua_isnil(L, -1)) return 1;
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 1);
  lua_settop(L, 3);
  lua_call(L, 2, 1);
  return 1;
}

bool cl_push_entries(lua_State *L, int index) {
  index = lua_absindex(L, index);
  bool is_frozen = false;
  // A frozen table has a metatable; most have none, and are not looked up.
  if (lua_getmetatable(L, index)) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->frozen);
    lua_pushvalue(L, index);
    is_frozen = lua_rawget(L, -2) == LUA_TTABLE;
    if (is_frozen) lua_replace(L, -3);
    lua_pop(L, is_frozen ? 1 : 3);
  }
  if (!is_frozen) lua_pushvalue(L, index);
  return is_frozen;
}

void cl_must_be_open(lua_State *L, int index, const char *doing) {
  bool is_frozen = cl_push_entries(L, index);
  lua_pop(L, 1);
  if (!is_frozen) return;
  cl_fail(L, "%s: a table made when the file was read stays as it is; make a copy of it first", doing);
}

/// Moves the entries of the table at `from` to the one at `to`.
static void move_entries(lua_State *L, int from, int to) {
  lua_pushnil(L);
  while (lua_next(L, from)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, to);
  }
  lua_pushnil(L);
  while (lua_next(L, to)) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, from);
  }
}

/// Sets `__index` of the new metatable at `meta`: the table behind, and then whatever the plugin's own one says.
static void set_index(lua_State *L, int behind, int meta, int own) {
  int kind = own ? lua_getfield(L, own, "__index") : LUA_TNIL;
  if (!own) lua_pushnil(L);
  if (kind == LUA_TFUNCTION && !lua_iscfunction(L, -1)) {
    lua_pushvalue(L, behind);
    lua_insert(L, -2);
    lua_pushcclosure(L, frozen_index, 2);
    lua_setfield(L, meta, "__index");
    return;
  }
  if (kind != LUA_TNIL) {
    lua_createtable(L, 0, 1);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, behind);
  } else {
    lua_pop(L, 1);
  }
  lua_pushvalue(L, behind);
  lua_setfield(L, meta, "__index");
}

/// Freezes the table on top.
static void freeze(lua_State *L) {
  int table = lua_gettop(L);
  lua_newtable(L);
  int behind = table + 1;
  move_entries(L, table, behind);
  lua_createtable(L, 0, 4);
  int meta = table + 2;
  int own = lua_getmetatable(L, table) ? table + 3 : 0;
  lua_pushvalue(L, behind);
  lua_pushcclosure(L, frozen_length, 1);
  lua_setfield(L, meta, "__len");
  if (own) {
    lua_pushnil(L);
    while (lua_next(L, own)) {
      lua_pushvalue(L, -2);
      lua_insert(L, -2);
      lua_rawset(L, meta);
    }
  }
  set_index(L, behind, meta, own);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->environment);
  lua_pushboolean(L, lua_rawequal(L, -1, table));
  lua_pushcclosure(L, refuse_change, 1);
  lua_setfield(L, meta, "__newindex");
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->frozen);
  lua_pushvalue(L, table);
  lua_pushvalue(L, behind);
  lua_rawset(L, -3);
  lua_pushvalue(L, meta);
  lua_setmetatable(L, table);
  lua_settop(L, table);
}

/// Puts the value on top into the list of things to be looked at, unless it has been there.
static void enqueue(lua_State *L, int todo, int seen) {
  if (lua_istable(L, -1) || lua_isfunction(L, -1)) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, seen) == LUA_TNIL) {
      lua_pushvalue(L, -2);
      lua_pushboolean(L, 1);
      lua_rawset(L, seen);
      lua_pushvalue(L, -2);
      lua_rawseti(L, todo, (lua_Integer)lua_rawlen(L, todo) + 1);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void enqueue_entries(lua_State *L, int todo, int seen) {
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pushvalue(L, -2);
    enqueue(L, todo, seen);
    enqueue(L, todo, seen);
  }
}

static void look_at_function(lua_State *L, int todo, int seen) {
  if (lua_iscfunction(L, -1)) return;
  int written = cl_written_upvalue(L);
  if (written) {
    const char *name = lua_getupvalue(L, -1, written);
    lua_Debug ar;
    lua_pushvalue(L, -2);
    lua_getinfo(L, ">S", &ar);
    luaL_error(L, "%s:%d: this function assigns to \"%s\", which lies outside of it and would be forgotten; "
               "note it in the state with a \"noted\" event", ar.short_src, ar.linedefined, name ? name : "?");
  }
  for (int i = 1; lua_getupvalue(L, -1, i); i++) enqueue(L, todo, seen);
}

void cl_freeze_all(lua_State *L) {
  canon_lua *vm = vm_of(L);
  lua_settop(L, 0);
  lua_newtable(L);
  lua_newtable(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm->plugin);
  enqueue(L, 1, 2);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm->environment);
  enqueue(L, 1, 2);
  for (lua_Integer i = 1; lua_rawgeti(L, 1, i) != LUA_TNIL; i++) {
    cl_charge(L, 10);
    if (lua_isfunction(L, -1)) {
      look_at_function(L, 1, 2);
    } else {
      if (lua_getmetatable(L, -1)) {
        enqueue_entries(L, 1, 2);
        lua_pop(L, 1);
      }
      enqueue_entries(L, 1, 2);
      freeze(L);
    }
    lua_settop(L, 2);
  }
}

static int missing_option(lua_State *L) {
  return cl_fail(L, "there is no option \"%s\"; declare it under \"options\"", luaL_tolstring(L, 2, NULL));
}

static int set_options(lua_State *L) {
  canon_lua *vm = vm_of(L);
  size_t place = 0;
  cl_push_node(L, &vm->out, &place);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, missing_option);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  freeze(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm->environment);
  cl_push_entries(L, -1);
  lua_pushliteral(L, "options");
  lua_pushvalue(L, -4);
  lua_rawset(L, -3);
  return 0;
}

int canon_lua_set_options(canon_lua *vm) {
  int status = cl_run(vm, set_options, NULL, vm->limits.steps);
  cl_row_clear(&vm->out);
  return status;
}
