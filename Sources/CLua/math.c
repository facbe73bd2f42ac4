#include "internal.h"

#include <math.h>

static double number_at(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TNUMBER) luaL_typeerror(L, index, "number");
  return lua_tonumber(L, index);
}

/// As a whole number where it is one in range.
static int push_rounded(lua_State *L, double value) {
  lua_Integer whole;
  if (lua_numbertointeger(value, &whole)) lua_pushinteger(L, whole);
  else lua_pushnumber(L, value);
  return 1;
}

static int math_floor(lua_State *L) {
  if (lua_isinteger(L, 1)) return lua_settop(L, 1), 1;
  return push_rounded(L, floor(number_at(L, 1)));
}

static int math_ceil(lua_State *L) {
  if (lua_isinteger(L, 1)) return lua_settop(L, 1), 1;
  return push_rounded(L, ceil(number_at(L, 1)));
}

static int math_abs(lua_State *L) {
  number_at(L, 1);
  if (lua_isinteger(L, 1)) {
    lua_Integer value = lua_tointeger(L, 1);
    lua_pushinteger(L, value < 0 ? (lua_Integer)(0u - (lua_Unsigned)value) : value);
  } else {
    lua_pushnumber(L, fabs(lua_tonumber(L, 1)));
  }
  return 1;
}

static int extreme(lua_State *L, bool is_most) {
  int count = lua_gettop(L), best = 1;
  number_at(L, 1);
  for (int i = 2; i <= count; i++) {
    number_at(L, i);
    if (is_most ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT)) best = i;
  }
  lua_pushvalue(L, best);
  return 1;
}

static int math_max(lua_State *L) { return extreme(L, true); }
static int math_min(lua_State *L) { return extreme(L, false); }

static int math_fmod(lua_State *L) {
  double of = number_at(L, 1), by = number_at(L, 2);
  if (lua_isinteger(L, 1) && lua_isinteger(L, 2)) {
    lua_Integer divisor = lua_tointeger(L, 2);
    if (divisor == 0) return luaL_argerror(L, 2, "zero");
    lua_pushinteger(L, divisor == -1 ? 0 : lua_tointeger(L, 1) % divisor);
  } else {
    lua_pushnumber(L, fmod(of, by));
  }
  return 1;
}

static int math_sqrt(lua_State *L) { return lua_pushnumber(L, sqrt(number_at(L, 1))), 1; }
static int math_exp(lua_State *L) { return lua_pushnumber(L, exp(number_at(L, 1))), 1; }

static int math_log(lua_State *L) {
  double of = number_at(L, 1);
  if (lua_isnoneornil(L, 2)) lua_pushnumber(L, log(of));
  else if (number_at(L, 2) == 2.0) lua_pushnumber(L, log2(of));
  else if (number_at(L, 2) == 10.0) lua_pushnumber(L, log10(of));
  else lua_pushnumber(L, log(of) / log(number_at(L, 2)));
  return 1;
}

static int math_tointeger(lua_State *L) {
  int is_whole = 0;
  lua_Integer value = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &is_whole) : 0;
  if (is_whole) lua_pushinteger(L, value);
  else lua_pushnil(L);
  return 1;
}

static int math_type(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) == LUA_TNUMBER) lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
  else lua_pushnil(L);
  return 1;
}

static int no_chance(lua_State *L) {
  return cl_fail(L, "plugins draw from the chance that the hooks next and consequences are given: chance:below(6)");
}

void cl_open_math(lua_State *L) {
  static const luaL_Reg functions[] = {
    {"floor", math_floor}, {"ceil", math_ceil}, {"abs", math_abs}, {"max", math_max}, {"min", math_min},
    {"fmod", math_fmod}, {"sqrt", math_sqrt}, {"exp", math_exp}, {"log", math_log}, {"tointeger", math_tointeger},
    {"type", math_type}, {"random", no_chance}, {"randomseed", no_chance}, {NULL, NULL},
  };
  lua_newtable(L);
  cl_add_functions(L, functions);
  lua_pushnumber(L, HUGE_VAL);
  lua_setfield(L, -2, "huge");
  lua_pushnumber(L, 3.141592653589793);
  lua_setfield(L, -2, "pi");
  lua_pushinteger(L, LUA_MAXINTEGER);
  lua_setfield(L, -2, "maxinteger");
  lua_pushinteger(L, LUA_MININTEGER);
  lua_setfield(L, -2, "mininteger");
  lua_setfield(L, -2, "math");
}
