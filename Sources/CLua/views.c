#include "internal.h"

static int view_at(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA) {
    cl_fail(L, "call it with a colon, as in state:note(\"run\", by)");
    return 0;
  }
  return *(int *)lua_touserdata(L, index);
}

/// What the host has put on the row: the answer, or why there is none.
static int answer(lua_State *L, int is_good) {
  canon_lua *vm = vm_of(L);
  size_t place = 0;
  if (vm->out.failed) return cl_give_up(L, CANON_LUA_RESULT);
  if (vm->out.count == 0) return 0;
  cl_charge(L, 4 + (int64_t)vm->out.count + (int64_t)(vm->out.bytes / 16));
  cl_push_node(L, &vm->out, &place);
  cl_row_clear(&vm->out);
  return is_good ? 1 : cl_fail(L, "%s", lua_tostring(L, -1));
}

static int view_index(lua_State *L) {
  canon_lua *vm = vm_of(L);
  size_t length;
  if (lua_type(L, 2) != LUA_TSTRING) return cl_fail(L, "a field is read by its name, not by a %s", luaL_typename(L, 2));
  const char *key = lua_tolstring(L, 2, &length);
  cl_row_clear(&vm->out);
  return answer(L, vm->host.get(vm->host.context, view_at(L, 1), key, length));
}

static int view_length(lua_State *L) {
  lua_settop(L, 1);
  lua_pushliteral(L, "count");
  return view_index(L);
}

static int view_set(lua_State *L) {
  return cl_fail(L, "what the host hands over can only be read; answer with events to change the game");
}

static int call_method(lua_State *L) {
  canon_lua *vm = vm_of(L);
  int view = view_at(L, 1);
  int count = lua_gettop(L);
  if (count > 8) return cl_fail(L, "too many arguments");
  cl_row_clear(&vm->in);
  for (int i = 2; i <= count; i++) cl_put_value(L, &vm->in, i);
  if (vm->in.failed) return cl_give_up(L, CANON_LUA_RESULT);
  cl_row_clear(&vm->out);
  int method = (int)lua_tointeger(L, lua_upvalueindex(1));
  return answer(L, vm->host.call(vm->host.context, view, method));
}

void cl_open_views(lua_State *L, int views, int methods) {
  lua_createtable(L, views, methods);
  lua_createtable(L, 0, 3);
  lua_pushcfunction(L, view_index);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, view_set);
  lua_setfield(L, -2, "__newindex");
  lua_pushcfunction(L, view_length);
  lua_setfield(L, -2, "__len");
  for (int i = 0; i < views; i++) {
    *(int *)lua_newuserdatauv(L, sizeof(int), 0) = i;
    lua_pushvalue(L, -2);
    lua_setmetatable(L, -2);
    lua_rawseti(L, -3, i + 1);
  }
  lua_pop(L, 1);
  for (int i = 0; i < methods; i++) {
    lua_pushinteger(L, i);
    lua_pushcclosure(L, call_method, 1);
    lua_rawseti(L, -2, -i - 1);
  }
  vm_of(L)->fields = luaL_ref(L, LUA_REGISTRYINDEX);
}
