#include "PluginFloor.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lualib.h>
#include <stdlib.h>

struct plugin_floor {
  lua_State *L;
  int points, judged;
};

plugin_floor *plugin_floor_new(const char *source) {
  plugin_floor *floor = calloc(1, sizeof *floor);
  floor->L = luaL_newstate();
  luaL_openlibs(floor->L);
  if (luaL_dostring(floor->L, source)) {
    plugin_floor_free(floor);
    return NULL;
  }
  lua_getfield(floor->L, -1, "points");
  floor->points = luaL_ref(floor->L, LUA_REGISTRYINDEX);
  lua_getfield(floor->L, -1, "judged");
  floor->judged = luaL_ref(floor->L, LUA_REGISTRYINDEX);
  lua_settop(floor->L, 0);
  return floor;
}

void plugin_floor_free(plugin_floor *floor) {
  lua_close(floor->L);
  free(floor);
}

static void text(lua_State *L, const char *key, const char *value) {
  lua_pushstring(L, value);
  lua_setfield(L, -2, key);
}

static void whole(lua_State *L, const char *key, int value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, key);
}

/// The ten fields of a verdict.
static void push_judged(lua_State *L) {
  lua_createtable(L, 0, 10);
  text(L, "by", "ann");
  text(L, "text", "answer 12");
  text(L, "outcome", "right");
  whole(L, "percent", 100);
  text(L, "reason", "exact");
  whole(L, "after", 4200);
  whole(L, "clues", 0);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "isOverruled");
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, "isFinal");
  text(L, "prompt", "");
}

/// No more of the state than the hook will read.
static void push_state(lua_State *L, int run) {
  lua_createtable(L, 0, 2);
  whole(L, "number", 12);
  whole(L, "run", run);
}

double plugin_floor_points(plugin_floor *floor, double sofar, int run) {
  lua_State *L = floor->L;
  lua_rawgeti(L, LUA_REGISTRYINDEX, floor->points);
  lua_pushnumber(L, sofar);
  push_judged(L);
  push_state(L, run);
  if (lua_pcall(L, 3, 2, 0) != LUA_OK) return -1;
  double points = lua_tonumber(L, -2);
  lua_settop(L, 0);
  return points;
}

int plugin_floor_judged(plugin_floor *floor, int run) {
  lua_State *L = floor->L;
  lua_rawgeti(L, LUA_REGISTRYINDEX, floor->judged);
  push_judged(L);
  push_state(L, run);
  if (lua_pcall(L, 2, 1, 0) != LUA_OK) return -1;
  lua_getfield(L, -1, "noted");
  lua_getfield(L, -1, "value");
  int value = (int)lua_tointeger(L, -1);
  lua_settop(L, 0);
  return value;
}
