#include "internal.h"

// A merge sort: whatever a comparison says it comes to an end, and equal elements keep their order.

/// Where things lie on the stack.
enum { LIST = 1, ORDER = 2, FIRST = 3, SECOND = 4 };

static bool is_less(lua_State *L, int one, int two) {
  one = lua_absindex(L, one);
  two = lua_absindex(L, two);
  cl_charge(L, 4);
  if (!lua_isnil(L, ORDER)) {
    lua_pushvalue(L, ORDER);
    lua_pushvalue(L, one);
    lua_pushvalue(L, two);
    lua_call(L, 2, 1);
    bool result = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return result;
  }
  int kind = lua_type(L, one);
  if (kind != lua_type(L, two) || (kind != LUA_TNUMBER && kind != LUA_TSTRING)) {
    cl_fail(L, "table.sort: cannot compare a %s with a %s; give a function that says which comes first",
         luaL_typename(L, one), luaL_typename(L, two));
  }
  return lua_compare(L, one, two, LUA_OPLT);
}

/// Merges two runs that lie side by side.
static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer place = low; place < high; place++) {
    bool takes_left = right >= high;
    if (left < middle && right < high) {
      lua_rawgeti(L, from, right);
      lua_rawgeti(L, from, left);
      takes_left = !is_less(L, -2, -1);
      lua_pop(L, 2);
    }
    lua_rawgeti(L, from, takes_left ? left++ : right++);
    lua_rawseti(L, to, place);
  }
}

static lua_Integer least(lua_Integer a, lua_Integer b) { return a < b ? a : b; }

/// An order in which one element comes before another and this before that has been sorted into nothing.
static void check(lua_State *L, int sorted, lua_Integer count) {
  if (lua_isnil(L, ORDER)) return;
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, sorted, i);
    lua_rawgeti(L, sorted, i < count ? i + 1 : i);
    if (is_less(L, -1, -2)) {
      cl_fail(L, "table.sort: invalid order function: it says of two elements, or of one and itself, that each comes first; "
           "use < and not <=");
    }
    lua_pop(L, 2);
  }
}

static int list_sort(lua_State *L) {
  cl_table_at(L, LIST);
  cl_must_be_open(L, LIST, "table.sort");
  if (!lua_isnoneornil(L, ORDER) && !lua_isfunction(L, ORDER)) return luaL_typeerror(L, ORDER, "function");
  lua_settop(L, ORDER);
  lua_Integer count = (lua_Integer)lua_rawlen(L, LIST);
  cl_charge(L, count * 2);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, LIST, i);
    lua_rawseti(L, FIRST, i);
  }
  int from = FIRST, to = SECOND;
  for (lua_Integer width = 1; width < count; width *= 2) {
    for (lua_Integer low = 1; low <= count; low += 2 * width) {
      merge(L, from, to, low, least(low + width, count + 1), least(low + 2 * width, count + 1));
    }
    int other = from;
    from = to;
    to = other;
  }
  check(L, from, count);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, LIST, i);
  }
  return 0;
}

/// Into the table on top.
void cl_open_sort(lua_State *L) {
  lua_pushcfunction(L, list_sort);
  lua_setfield(L, -2, "sort");
}
