#pragma once

#include "CLua.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <stdbool.h>

enum {
  /// Instructions between two looks at the budget.
  PERIOD = 100,
  /// Lists and maps within each other.
  NESTING = 8,
  /// Most values that go over at once.
  MOST_NODES = 1 << 14,
  MOST_TEXT = 1 << 16,
  /// Most values that a function of ours returns.
  MOST_VALUES = 200,
};

typedef struct {
  canon_lua_node *nodes;
  size_t count, room;
  char *texts;
  size_t bytes, space;
  /// Lists and maps that are open.
  size_t open[NESTING];
  int depth;
  bool failed;
} row;

struct canon_lua {
  lua_State *L;
  canon_lua_limits limits;
  canon_lua_host host;
  size_t used, peak;
  int64_t left, given;
  /// Lua's own stack, watched so that it stays small.
  void *stack, *last_made;
  size_t stack_size, last_size;
  bool is_finding_stack;
  bool is_running;
  /// Once set, no `pcall` of the plugin holds the error up.
  int fatal;
  int refused_for;
  int line;
  int plugin, environment, frozen, indexes;
  int fields;
  row out, in;
  char message[1024];
  char values[512];
};

static inline canon_lua *vm_of(lua_State *L) { return *(canon_lua **)lua_getextraspace(L); }

// vm.c
/// Calls a function under protection, with counted steps.
int cl_run(canon_lua *vm, lua_CFunction body, void *argument, int64_t steps);

// budget.c
void *canon_lua_allocate(void *vm, void *block, size_t old, size_t size);
void cl_arm(canon_lua *vm, int64_t steps);
void cl_charge(lua_State *L, int64_t steps);
/// Raises the error that no `pcall` holds up.
int cl_give_up(lua_State *L, int why);
int cl_fail(lua_State *L, const char *format, ...);

// row.c
void cl_row_clear(row *row);
void cl_row_free(row *row);
/// Pushes the value at a place, and moves the place behind it.
void cl_push_node(lua_State *L, const row *row, size_t *place);
/// Puts a value of the stack on a row.
void cl_put_value(lua_State *L, row *row, int index);

// trouble.c
int cl_on_error(lua_State *L);
void cl_note_line(canon_lua *vm);
int cl_settle(canon_lua *vm, int status);

// freeze.c
void cl_freeze_all(lua_State *L);
/// Pushes the table that holds the entries: the one behind a frozen table, or the table itself. Tells which.
bool cl_push_entries(lua_State *L, int index);
/// Raises an error where the table is frozen.
void cl_must_be_open(lua_State *L, int index, const char *doing);

// scan.c
/// The place, from 1, of the first outer variable that the function on top assigns to; 0 where it assigns to none.
int cl_written_upvalue(lua_State *L);
/// Whether a constant of the function on top holds a zero byte.
bool cl_has_zero_byte(lua_State *L);

// views.c
void cl_open_views(lua_State *L, int views, int methods);

// The libraries; each leaves its functions in the table on top.
void cl_open_base(lua_State *L);
void cl_open_metatables(lua_State *L);
void cl_open_string(lua_State *L);
void cl_open_format(lua_State *L);
void cl_open_table(lua_State *L);
void cl_open_sort(lua_State *L);
void cl_open_walks(lua_State *L);
void cl_open_math(lua_State *L);
void cl_open_utf8(lua_State *L);
void cl_add_functions(lua_State *L, const luaL_Reg *functions);

/// Arguments, with texts and numbers kept apart: none is read as the other.
const char *cl_text_at(lua_State *L, int index, size_t *length);
lua_Integer cl_whole_at(lua_State *L, int index);
lua_Integer cl_whole_or(lua_State *L, int index, lua_Integer standard);
void cl_table_at(lua_State *L, int index);
