#include "internal.h"

#include <stdlib.h>
#include <string.h>

// `pairs` and `next` go through numbers upwards, then texts by their bytes, then false and true: an order that no
// address and no seed has a part in.

typedef struct {
  int kind;
  bool is_whole;
  lua_Integer whole;
  double number;
  const char *text;
  size_t length;
  /// From 1, in the list of keys.
  lua_Integer place;
} key;

static void read_key(lua_State *L, int index, key *to) {
  *to = (key){.kind = lua_type(L, index)};
  switch (to->kind) {
    case LUA_TNUMBER:
      to->is_whole = lua_isinteger(L, index);
      to->whole = lua_tointeger(L, index);
      to->number = lua_tonumber(L, index);
      break;
    case LUA_TSTRING: to->text = lua_tolstring(L, index, &to->length); break;
    case LUA_TBOOLEAN: to->whole = lua_toboolean(L, index); break;
    default:
      cl_fail(L, "a table with a %s for a key has no fixed order, and cannot be walked through", luaL_typename(L, index));
  }
}

static int rank(const key *k) { return k->kind == LUA_TNUMBER ? 0 : k->kind == LUA_TSTRING ? 1 : 2; }

static int compare_texts(const key *a, const key *b) {
  size_t least = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->text, b->text, least);
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

static int compare(const void *one, const void *two) {
  const key *a = one, *b = two;
  if (rank(a) != rank(b)) return rank(a) - rank(b);
  if (a->kind == LUA_TSTRING) return compare_texts(a, b);
  if (a->kind == LUA_TBOOLEAN || (a->is_whole && b->is_whole)) return (a->whole > b->whole) - (a->whole < b->whole);
  int order = (a->number > b->number) - (a->number < b->number);
  return order ? order : b->is_whole - a->is_whole;
}

/// Puts the keys of the table at an index into a list on top; tells whether they are 1, 2, 3 and so on already.
static bool list_keys(lua_State *L, int table) {
  lua_Integer count = 0;
  bool is_list = true;
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    cl_charge(L, 2);
    lua_pop(L, 1);
    count++;
    if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) != count) is_list = false;
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, count);
  }
  return is_list;
}

/// Sorts the list of keys on top.
static void sort_keys(lua_State *L) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  cl_charge(L, count * 8);
  int list = lua_gettop(L);
  key *keys = lua_newuserdatauv(L, (size_t)count * sizeof(key) + 1, 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, list, i + 1);
    read_key(L, -1, &keys[i]);
    keys[i].place = i + 1;
    lua_pop(L, 1);
  }
  qsort(keys, (size_t)count, sizeof(key), compare);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 0; i < count; i++) {
    lua_rawgeti(L, list, keys[i].place);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, list);
  lua_settop(L, list);
}

/// The next key that still has a value.
static int walk(lua_State *L) {
  lua_Integer place = lua_tointeger(L, lua_upvalueindex(3));
  for (;;) {
    cl_charge(L, 1);
    place++;
    if (lua_rawgeti(L, lua_upvalueindex(2), place) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;
    lua_pop(L, 2);
  }
  lua_pushinteger(L, place);
  lua_replace(L, lua_upvalueindex(3));
  return 2;
}

static int base_pairs(lua_State *L) {
  cl_table_at(L, 1);
  cl_push_entries(L, 1);
  int entries = lua_gettop(L);
  if (!list_keys(L, entries)) sort_keys(L);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, walk, 3);
  return 1;
}

static int base_next(lua_State *L) {
  cl_table_at(L, 1);
  lua_settop(L, 2);
  cl_push_entries(L, 1);
  key last = {0}, best = {0}, here;
  bool has_last = !lua_isnil(L, 2), has_best = false;
  if (has_last) read_key(L, 2, &last);
  lua_pushnil(L);
  lua_pushnil(L);
  while (lua_next(L, 3)) {
    cl_charge(L, 2);
    lua_pop(L, 1);
    read_key(L, -1, &here);
    if ((has_last && compare(&here, &last) <= 0) || (has_best && compare(&here, &best) >= 0)) continue;
    best = here;
    has_best = true;
    lua_pushvalue(L, -1);
    lua_replace(L, 4);
  }
  lua_settop(L, 4);
  if (!has_best) return 1;
  lua_pushvalue(L, 4);
  lua_rawget(L, 3);
  return 2;
}

static int step(lua_State *L) {
  lua_Integer place = lua_tointeger(L, 2) + 1;
  cl_charge(L, 1);
  lua_pushinteger(L, place);
  return lua_geti(L, 1, place) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L) {
  cl_table_at(L, 1);
  lua_pushcfunction(L, step);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

void cl_open_walks(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"pairs", base_pairs}, {"next", base_next}, {"ipairs", base_ipairs}, {NULL, NULL},
  };
  cl_add_functions(L, functions);
}
