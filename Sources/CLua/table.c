#include "internal.h"

/// The place behind the last element of a list, which is to be changed.
static lua_Integer open_list(lua_State *L, const char *doing) {
  cl_table_at(L, 1);
  cl_must_be_open(L, 1, doing);
  return (lua_Integer)lua_rawlen(L, 1) + 1;
}

static int list_insert(lua_State *L) {
  lua_Integer end = open_list(L, "table.insert"), place = end;
  int count = lua_gettop(L);
  if (count == 3) place = cl_whole_at(L, 2);
  else if (count != 2) return cl_fail(L, "table.insert: wrong number of arguments");
  if (place < 1 || place > end) return luaL_argerror(L, 2, "the place lies outside of the list");
  cl_charge(L, end - place + 1);
  for (lua_Integer i = end; i > place; i--) {
    lua_rawgeti(L, 1, i - 1);
    lua_rawseti(L, 1, i);
  }
  lua_rawseti(L, 1, place);
  return 0;
}

static int list_remove(lua_State *L) {
  lua_Integer end = open_list(L, "table.remove"), place = cl_whole_or(L, 2, end - 1);
  if (end == 1 && (place == 0 || place == 1)) return lua_pushnil(L), 1;
  if (place < 1 || place > end) return luaL_argerror(L, 2, "the place lies outside of the list");
  cl_charge(L, end - place + 1);
  lua_rawgeti(L, 1, place);
  for (lua_Integer i = place; i < end - 1; i++) {
    lua_rawgeti(L, 1, i + 1);
    lua_rawseti(L, 1, i);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, place < end ? end - 1 : end);
  return 1;
}

/// How many elements there are from one place to another, of which each is charged.
static lua_Integer span(lua_State *L, lua_Integer from, lua_Integer to) {
  if (from > to) return 0;
  lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from + 1;
  if (count == 0 || count > (1u << 30)) cl_give_up(L, CANON_LUA_STEPS);
  cl_charge(L, (int64_t)count);
  return (lua_Integer)count;
}

static int list_move(lua_State *L) {
  int to_table = lua_isnoneornil(L, 5) ? 1 : 5;
  lua_Integer from = cl_whole_at(L, 2), end = cl_whole_at(L, 3), to = cl_whole_at(L, 4);
  cl_table_at(L, 1);
  cl_table_at(L, to_table);
  cl_must_be_open(L, to_table, "table.move");
  lua_Integer count = span(L, from, end);
  if (count > 0 && to > LUA_MAXINTEGER - count) return luaL_argerror(L, 4, "too large");
  cl_push_entries(L, 1);
  int entries = lua_gettop(L);
  bool is_upwards = !(to > from && to <= end && lua_rawequal(L, 1, to_table));
  for (lua_Integer i = 0; i < count; i++) {
    lua_Integer step = is_upwards ? i : count - 1 - i;
    lua_rawgeti(L, entries, from + step);
    lua_rawseti(L, to_table, to + step);
  }
  lua_pushvalue(L, to_table);
  return 1;
}

static int list_unpack(lua_State *L) {
  cl_table_at(L, 1);
  lua_settop(L, 3);
  cl_push_entries(L, 1);
  int entries = lua_gettop(L);
  lua_Integer from = cl_whole_or(L, 2, 1);
  lua_Integer to = lua_isnoneornil(L, 3) ? (lua_Integer)lua_rawlen(L, entries) : cl_whole_at(L, 3);
  lua_Integer count = span(L, from, to);
  if (count > MOST_VALUES) return cl_fail(L, "table.unpack: too many values at once; %d are allowed", MOST_VALUES);
  luaL_checkstack(L, MOST_VALUES, "too many values");
  for (lua_Integer i = 0; i < count; i++) lua_rawgeti(L, entries, from + i);
  return (int)count;
}

static int list_pack(lua_State *L) {
  int count = lua_gettop(L);
  cl_charge(L, count);
  lua_createtable(L, count, 1);
  lua_insert(L, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, count);
  lua_setfield(L, 1, "n");
  return 1;
}

static int list_concat(lua_State *L) {
  cl_table_at(L, 1);
  lua_settop(L, 4);
  size_t between, whole = 0;
  const char *separator = lua_isnoneornil(L, 2) ? (between = 0, "") : cl_text_at(L, 2, &between);
  cl_push_entries(L, 1);
  int entries = lua_gettop(L);
  lua_Integer from = cl_whole_or(L, 3, 1);
  lua_Integer count = span(L, from, cl_whole_or(L, 4, (lua_Integer)lua_rawlen(L, entries)));
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = 0; i < count; i++) {
    size_t length;
    int kind = lua_rawgeti(L, entries, from + i);
    if (kind != LUA_TSTRING && kind != LUA_TNUMBER) {
      return cl_fail(L, "table.concat: element %I is a %s; give texts and numbers", from + i, lua_typename(L, kind));
    }
    lua_tolstring(L, -1, &length);
    whole += length + between;
    if (whole > vm_of(L)->limits.text) cl_give_up(L, CANON_LUA_LONG_TEXT);
    cl_charge(L, (int64_t)((length + between) / 8));
    luaL_addvalue(&buffer);
    if (i < count - 1) luaL_addlstring(&buffer, separator, between);
  }
  luaL_pushresult(&buffer);
  return 1;
}

void cl_open_table(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"insert", list_insert}, {"remove", list_remove}, {"move", list_move}, {"unpack", list_unpack},
    {"pack", list_pack}, {"concat", list_concat}, {NULL, NULL},
  };
  lua_newtable(L);
  cl_add_functions(L, functions);
  cl_open_sort(L);
  lua_setfield(L, -2, "table");
}
