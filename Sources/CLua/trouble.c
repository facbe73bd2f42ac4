#include "internal.h"

#include <stdio.h>
#include <string.h>

/// The innermost function of the plugin that is running.
static bool find_place(lua_State *L, lua_Debug *ar) {
  for (int level = 0; level < 12 && lua_getstack(L, level, ar); level++) {
    lua_getinfo(L, "Sl", ar);
    if (ar->currentline > 0) return true;
  }
  return false;
}

void cl_note_line(canon_lua *vm) {
  lua_Debug ar;
  if (vm->is_running && vm->line == 0 && find_place(vm->L, &ar)) vm->line = ar.currentline;
}

static void write_value(lua_State *L, int index, char *to, size_t room) {
  switch (lua_type(L, index)) {
    case LUA_TNIL: snprintf(to, room, "nil"); break;
    case LUA_TBOOLEAN: snprintf(to, room, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) snprintf(to, room, "%lld", (long long)lua_tointeger(L, index));
      else snprintf(to, room, "%.14g", lua_tonumber(L, index));
      break;
    case LUA_TSTRING: snprintf(to, room, "\"%.40s\"", lua_tostring(L, index)); break;
    default: to[0] = 0;
  }
}

/// The plain values among the local variables of a function.
static void write_locals(lua_State *L, const lua_Debug *ar, char *to, size_t room) {
  size_t written = 0;
  const char *name;
  for (int i = 1; i <= 40 && (name = lua_getlocal(L, ar, i)); i++) {
    char value[64];
    write_value(L, -1, value, sizeof value);
    lua_pop(L, 1);
    if (name[0] == '(' || !value[0]) continue;
    int more = snprintf(to + written, room - written, "%s%.40s = %s", written ? ", " : "", name, value);
    if (more < 0 || written + (size_t)more >= room) break;
    written += (size_t)more;
  }
  to[written] = 0;
}

int cl_on_error(lua_State *L) {
  canon_lua *vm = vm_of(L);
  const char *message = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;
  if (message) snprintf(vm->message, sizeof vm->message, "%s", message);
  else snprintf(vm->message, sizeof vm->message, "error() was given a %s; give it a text", luaL_typename(L, 1));
  lua_Debug ar;
  if (find_place(L, &ar)) {
    if (vm->line == 0) vm->line = ar.currentline;
    write_locals(L, &ar, vm->values, sizeof vm->values);
  }
  return 1;
}

int cl_settle(canon_lua *vm, int status) {
  lua_settop(vm->L, 0);
  vm->is_running = false;
  if (status == LUA_OK) return CANON_LUA_FINE;
  int why = CANON_LUA_ERROR;
  if (status == LUA_ERRMEM) why = vm->refused_for ? vm->refused_for : CANON_LUA_MEMORY;
  if (vm->fatal) why = vm->fatal;
  vm->fatal = why;
  return why;
}

canon_lua_trouble canon_lua_last_trouble(const canon_lua *vm) {
  return (canon_lua_trouble){.why = vm->fatal, .line = vm->line, .message = vm->message, .values = vm->values};
}
