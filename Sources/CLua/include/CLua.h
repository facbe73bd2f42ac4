#pragma once

#include <stddef.h>
#include <stdint.h>

/// An interpreter for one plugin, with its memory and steps counted.
///
/// Whatever may raise an error in Lua runs inside this module under a protected call: none leaves it. Values cross as
/// a flat row of nodes, so that neither side touches the other's memory.
typedef struct canon_lua canon_lua;

/// What a node holds.
enum {
  CANON_LUA_NIL,
  CANON_LUA_FALSE,
  CANON_LUA_TRUE,
  CANON_LUA_WHOLE,
  CANON_LUA_NUMBER,
  /// `length` bytes at `offset` of the texts.
  CANON_LUA_TEXT,
  /// `length` values follow; `whole` is the place of the node behind them.
  CANON_LUA_LIST,
  /// `length` pairs of a text and a value follow; `whole` is the place of the node behind them.
  CANON_LUA_MAP,
  CANON_LUA_FUNCTION,
  /// A thing of the host whose fields are fetched when they are read: `whole` is its number.
  CANON_LUA_VIEW,
  /// A function of the host, to be called on a view: `whole` is its number.
  CANON_LUA_METHOD,
};

typedef struct {
  int32_t kind;
  uint32_t length;
  union {
    int64_t whole;
    double number;
    size_t offset;
  };
} canon_lua_node;

/// Nodes and the bytes of their texts; good until the next call.
typedef struct {
  const canon_lua_node *nodes;
  size_t count;
  const char *texts;
} canon_lua_row;

/// Why a call ended before its time.
enum {
  CANON_LUA_FINE,
  /// The plugin made an error.
  CANON_LUA_ERROR,
  CANON_LUA_STEPS,
  CANON_LUA_MEMORY,
  /// A text longer than allowed.
  CANON_LUA_LONG_TEXT,
  /// Functions calling each other too deep, or with too many arguments.
  CANON_LUA_DEPTH,
  /// A result that is too large, too deep, or of a kind that cannot be handed over.
  CANON_LUA_RESULT,
};

/// What went wrong in the last call.
typedef struct {
  int why;
  /// Of the plugin's file; 0 where none is known.
  int line;
  /// What Lua says, with `file:line: ` before it where there is a place.
  const char *message;
  /// The local variables where it happened: `run = nil, bonus = 2`.
  const char *values;
} canon_lua_trouble;

/// The host's side of the views. Both answer with what they put on the row; 1 where they could, 0 where the row holds
/// a text that says why not.
typedef struct {
  void *context;
  int (*get)(void *context, int view, const char *key, size_t length);
  /// The arguments are in `canon_lua_results`.
  int (*call)(void *context, int view, int method);
} canon_lua_host;

/// What a plugin may use up.
typedef struct {
  size_t memory;
  int64_t steps;
  size_t text;
  int depth;
} canon_lua_limits;

/// NULL where there is no memory for it. `methods` is how many the host has, `views` how many views.
canon_lua *canon_lua_new(canon_lua_limits limits, int views, int methods);
void canon_lua_set_host(canon_lua *vm, canon_lua_host host);
void canon_lua_free(canon_lua *vm);

/// Runs a file; the table that it returns is in `canon_lua_results`. From here on nothing that the file has made can be
/// changed any more.
int canon_lua_load(canon_lua *vm, const char *source, size_t length, const char *name);
/// Sets the table `options` from the nodes that were put.
int canon_lua_set_options(canon_lua *vm);
/// Finds a function of the plugin by the keys that lead to it, such as `moves`, `wager`, `offered`; the third and the
/// second may be NULL. 0 where there is none.
int canon_lua_find(canon_lua *vm, const char *first, const char *second, const char *third);

/// Calls a function with the nodes that were put, and leaves `results` values in `canon_lua_results`.
int canon_lua_call(canon_lua *vm, int function, int results, int64_t steps);

canon_lua_row canon_lua_results(const canon_lua *vm);
canon_lua_trouble canon_lua_last_trouble(const canon_lua *vm);
/// Steps that the last call took, and the most memory ever in use.
int64_t canon_lua_steps(const canon_lua *vm);
size_t canon_lua_peak(const canon_lua *vm);

/// Put a value on the row: an argument, an option, or the answer to `get` or `call`.
void canon_lua_put(canon_lua *vm, int kind);
void canon_lua_put_whole(canon_lua *vm, int64_t value);
void canon_lua_put_number(canon_lua *vm, double value);
void canon_lua_put_text(canon_lua *vm, const char *text, size_t length);
void canon_lua_put_numbered(canon_lua *vm, int kind, int number);
/// A list or a map, up to its `canon_lua_end`.
void canon_lua_begin(canon_lua *vm, int kind);
void canon_lua_end(canon_lua *vm);
/// Charges the running call.
void canon_lua_charge(canon_lua *vm, int64_t steps);
