#include "internal.h"

void cl_add_functions(lua_State *L, const luaL_Reg *functions) {
  for (; functions->name; functions++) {
    lua_pushcfunction(L, functions->func);
    lua_setfield(L, -2, functions->name);
  }
}

const char *cl_text_at(lua_State *L, int index, size_t *length) {
  if (lua_type(L, index) == LUA_TNUMBER || lua_type(L, index) == LUA_TSTRING) return lua_tolstring(L, index, length);
  luaL_typeerror(L, index, "string");
  return NULL;
}

lua_Integer cl_whole_at(lua_State *L, int index) {
  int is_whole = 0;
  if (lua_type(L, index) != LUA_TNUMBER) return luaL_typeerror(L, index, "number");
  lua_Integer value = lua_tointegerx(L, index, &is_whole);
  return is_whole ? value : luaL_argerror(L, index, "not a whole number");
}

lua_Integer cl_whole_or(lua_State *L, int index, lua_Integer standard) {
  return lua_isnoneornil(L, index) ? standard : cl_whole_at(L, index);
}

void cl_table_at(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TTABLE) luaL_typeerror(L, index, "table");
}
