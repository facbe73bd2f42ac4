#include "internal.h"

#include <stdlib.h>
#include <string.h>

static void open_libraries(lua_State *L) {
  lua_newtable(L);
  cl_open_base(L);
  cl_open_metatables(L);
  cl_open_walks(L);
  cl_open_string(L);
  cl_open_table(L);
  cl_open_math(L);
  cl_open_utf8(L);
}

static int set_up(lua_State *L) {
  canon_lua *vm = vm_of(L);
  const int *counts = lua_touserdata(L, 1);
  // The stack is the only thing that moves when room is asked for on it.
  vm->is_finding_stack = true;
  lua_checkstack(L, 300);
  vm->is_finding_stack = false;
  cl_open_views(L, counts[0], counts[1]);
  lua_newtable(L);
  vm->frozen = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  vm->indexes = luaL_ref(L, LUA_REGISTRYINDEX);
  open_libraries(L);
  vm->environment = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

int cl_run(canon_lua *vm, lua_CFunction body, void *argument, int64_t steps) {
  lua_State *L = vm->L;
  cl_arm(vm, steps);
  vm->is_running = true;
  lua_settop(L, 0);
  lua_pushcfunction(L, cl_on_error);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, argument);
  return cl_settle(vm, lua_pcall(L, 1, 0, 1));
}

canon_lua *canon_lua_new(canon_lua_limits limits, int views, int methods) {
  canon_lua *vm = calloc(1, sizeof *vm);
  if (!vm) return NULL;
  vm->limits = limits;
  vm->L = lua_newstate(canon_lua_allocate, vm);
  if (vm->L) {
    *(canon_lua **)lua_getextraspace(vm->L) = vm;
    int counts[2] = {views, methods};
    if (cl_run(vm, set_up, counts, limits.steps) == CANON_LUA_FINE) return vm;
  }
  canon_lua_free(vm);
  return NULL;
}

void canon_lua_set_host(canon_lua *vm, canon_lua_host host) { vm->host = host; }

void canon_lua_free(canon_lua *vm) {
  if (!vm) return;
  if (vm->L) lua_close(vm->L);
  cl_row_free(&vm->out);
  cl_row_free(&vm->in);
  free(vm);
}

typedef struct {
  const char *source, *name;
  size_t length;
} file;

static int load_file(lua_State *L) {
  canon_lua *vm = vm_of(L);
  const file *given = lua_touserdata(L, 1);
  if (luaL_loadbufferx(L, given->source, given->length, given->name, "t") != LUA_OK) return lua_error(L);
  if (cl_has_zero_byte(L)) return luaL_error(L, "a text of this file holds a zero byte (\\0); leave it out");
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm->environment);
  lua_setupvalue(L, -2, 1);
  lua_call(L, 0, 1);
  if (!lua_istable(L, -1)) {
    return luaL_error(L, "the file returns %s; end it with: return { summary = ... }", luaL_typename(L, -1));
  }
  cl_row_clear(&vm->in);
  cl_put_value(L, &vm->in, -1);
  if (vm->in.failed) return cl_give_up(L, CANON_LUA_RESULT);
  vm->plugin = luaL_ref(L, LUA_REGISTRYINDEX);
  cl_freeze_all(L);
  return 0;
}

int canon_lua_load(canon_lua *vm, const char *source, size_t length, const char *name) {
  file given = {source, name, length};
  return cl_run(vm, load_file, &given, vm->limits.steps);
}

typedef struct {
  const char *keys[3];
  int found;
} path;

static int find(lua_State *L) {
  path *wanted = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->plugin);
  for (int i = 0; i < 3 && wanted->keys[i]; i++) {
    if (!lua_istable(L, -1)) return 0;
    cl_push_entries(L, -1);
    lua_pushstring(L, wanted->keys[i]);
    lua_rawget(L, -2);
  }
  if (lua_isfunction(L, -1)) wanted->found = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

int canon_lua_find(canon_lua *vm, const char *first, const char *second, const char *third) {
  path wanted = {{first, second, third}, 0};
  return cl_run(vm, find, &wanted, vm->limits.steps) == CANON_LUA_FINE ? wanted.found : 0;
}

typedef struct {
  int function, results;
} called;

static int call(lua_State *L) {
  canon_lua *vm = vm_of(L);
  const called *wanted = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, wanted->function);
  luaL_checkstack(L, 16, "too many arguments");
  size_t place = 0;
  int count = 0;
  for (; place < vm->out.count; count++) cl_push_node(L, &vm->out, &place);
  lua_call(L, count, wanted->results);
  cl_row_clear(&vm->in);
  for (int i = wanted->results; i > 0; i--) cl_put_value(L, &vm->in, -i);
  if (vm->in.failed) return cl_give_up(L, CANON_LUA_RESULT);
  return 0;
}

int canon_lua_call(canon_lua *vm, int function, int results, int64_t steps) {
  called wanted = {function, results};
  int status = cl_run(vm, call, &wanted, steps);
  cl_row_clear(&vm->out);
  return status;
}

canon_lua_row canon_lua_results(const canon_lua *vm) {
  return (canon_lua_row){vm->in.nodes, vm->in.count, vm->in.texts};
}

int64_t canon_lua_steps(const canon_lua *vm) { return vm->given - vm->left; }
size_t canon_lua_peak(const canon_lua *vm) { return vm->peak; }
