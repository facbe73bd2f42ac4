#include "internal.h"

#include <stdlib.h>

/// Never more than there is: what cannot be paid is not done.
static bool spend(canon_lua *vm, int64_t steps) {
  bool is_enough = vm->left >= steps;
  vm->left = is_enough ? vm->left - steps : 0;
  return is_enough;
}

static void on_count(lua_State *L, lua_Debug *ar) {
  (void)ar;
  canon_lua *vm = vm_of(L);
  cl_charge(L, PERIOD);
  lua_Debug deepest;
  if (lua_getstack(L, vm->limits.depth, &deepest)) cl_give_up(L, CANON_LUA_DEPTH);
}

/// Comes back at every instruction, so that a handler of errors gets no further.
static void on_each(lua_State *L, lua_Debug *ar) {
  (void)ar;
  cl_give_up(L, vm_of(L)->fatal ? vm_of(L)->fatal : CANON_LUA_STEPS);
}

void cl_arm(canon_lua *vm, int64_t steps) {
  vm->left = vm->given = steps;
  vm->fatal = vm->refused_for = vm->line = 0;
  vm->message[0] = vm->values[0] = 0;
  lua_sethook(vm->L, on_count, LUA_MASKCOUNT, PERIOD);
}

int cl_give_up(lua_State *L, int why) {
  canon_lua *vm = vm_of(L);
  if (!vm->fatal) {
    vm->fatal = why;
    cl_note_line(vm);
  }
  lua_sethook(L, on_each, LUA_MASKCOUNT, 1);
  lua_pushliteral(L, "over the limit");
  return lua_error(L);
}

void cl_charge(lua_State *L, int64_t steps) {
  canon_lua *vm = vm_of(L);
  if (!spend(vm, steps)) cl_give_up(L, CANON_LUA_STEPS);
}

int cl_fail(lua_State *L, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  luaL_where(L, 1);
  lua_pushvfstring(L, format, arguments);
  va_end(arguments);
  lua_concat(L, 2);
  return lua_error(L);
}

/// Refusing makes Lua collect all garbage first, and try again: work that is charged, too.
static bool refuse(canon_lua *vm, int why) {
  vm->refused_for = why;
  spend(vm, (int64_t)(vm->used / 64));
  cl_note_line(vm);
  return false;
}

/// Whether Lua's own stack is to grow: in its place, or to a new one of twice as many slots and five to spare.
static bool is_stack(const canon_lua *vm, void *block, size_t kind, size_t size) {
  enum { SLOT = 16, SPARE = 5 * SLOT };
  return vm->stack && (block ? block == vm->stack : kind == 0 && size == 2 * vm->stack_size - SPARE);
}

/// Keeps up with where the stack is. A new one is made, and the old one freed next.
static void follow_stack(canon_lua *vm, void *block, size_t kind, void *made, size_t size) {
  if (size == 0 && block == vm->stack) {
    vm->stack = vm->last_made;
    vm->stack_size = vm->last_size;
  } else if (size > 0 && (block ? block == vm->stack || vm->is_finding_stack : vm->is_finding_stack)) {
    vm->stack = made;
    vm->stack_size = size;
  } else if (!block && kind == 0) {
    vm->last_made = made;
    vm->last_size = size;
  }
}

static bool may_grow(canon_lua *vm, void *block, size_t kind, size_t more, size_t size) {
  if (!block && kind == LUA_TSTRING && size > vm->limits.text + 64) return refuse(vm, CANON_LUA_LONG_TEXT);
  if (is_stack(vm, block, kind, size) && size > (size_t)vm->limits.depth * 512) return refuse(vm, CANON_LUA_DEPTH);
  if (vm->used + more > vm->limits.memory) return refuse(vm, CANON_LUA_MEMORY);
  if (!vm->is_running || more < 1024) return true;
  // A table that grows, or a long text, is copied in one instruction.
  return spend(vm, (int64_t)(more / 16)) || refuse(vm, CANON_LUA_STEPS);
}

void canon_lua_charge(canon_lua *vm, int64_t steps) { spend(vm, steps); }

void *canon_lua_allocate(void *context, void *block, size_t old, size_t size) {
  canon_lua *vm = context;
  // Without a block, `old` tells what kind of thing is to be made.
  size_t before = block ? old : 0;
  if (size == 0) {
    if (block) follow_stack(vm, block, old, NULL, 0);
    free(block);
    vm->used -= before;
    return NULL;
  }
  if (size > before && !may_grow(vm, block, old, size - before, size)) return NULL;
  void *made = realloc(block, size);
  if (!made) return size <= before ? block : NULL;
  vm->used += size - before;
  if (vm->used > vm->peak) vm->peak = vm->used;
  follow_stack(vm, block, old, made, size);
  return made;
}
