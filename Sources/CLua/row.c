#include "internal.h"

#include <stdlib.h>
#include <string.h>

void cl_row_clear(row *row) {
  row->count = row->bytes = 0;
  row->depth = 0;
  row->failed = false;
}

void cl_row_free(row *row) {
  free(row->nodes);
  free(row->texts);
}

static canon_lua_node *add(row *row, int kind) {
  static _Thread_local canon_lua_node nowhere;
  if (row->count == row->room) {
    size_t room = row->room ? row->room * 2 : 64;
    canon_lua_node *nodes = room > MOST_NODES ? NULL : realloc(row->nodes, room * sizeof *nodes);
    if (!nodes) {
      row->failed = true;
      return &nowhere;
    }
    row->nodes = nodes;
    row->room = room;
  }
  canon_lua_node *node = &row->nodes[row->count++];
  *node = (canon_lua_node){.kind = kind};
  if (row->depth > 0) row->nodes[row->open[row->depth - 1]].length++;
  return node;
}

static void add_text(row *row, const char *text, size_t length) {
  if (row->bytes + length > row->space) {
    size_t space = row->space ? row->space : 1024;
    while (space < row->bytes + length) space *= 2;
    char *texts = realloc(row->texts, space);
    if (!texts) {
      row->failed = true;
      return;
    }
    row->texts = texts;
    row->space = space;
  }
  canon_lua_node *node = add(row, CANON_LUA_TEXT);
  node->length = (uint32_t)length;
  node->offset = row->bytes;
  memcpy(row->texts + row->bytes, text, length);
  row->bytes += length;
}

static void begin(row *row, int kind) {
  if (row->depth == NESTING) {
    row->failed = true;
    return;
  }
  add(row, kind);
  if (!row->failed) row->open[row->depth++] = row->count - 1;
}

static void end(row *row) {
  if (row->depth == 0 || row->failed) return;
  canon_lua_node *node = &row->nodes[row->open[--row->depth]];
  node->whole = (int64_t)row->count;
  if (node->kind == CANON_LUA_MAP) node->length /= 2;
}

void canon_lua_put(canon_lua *vm, int kind) { add(&vm->out, kind); }
void canon_lua_put_whole(canon_lua *vm, int64_t value) { add(&vm->out, CANON_LUA_WHOLE)->whole = value; }
void canon_lua_put_number(canon_lua *vm, double value) { add(&vm->out, CANON_LUA_NUMBER)->number = value; }
void canon_lua_put_numbered(canon_lua *vm, int kind, int number) { add(&vm->out, kind)->whole = number; }
void canon_lua_begin(canon_lua *vm, int kind) { begin(&vm->out, kind); }
void canon_lua_end(canon_lua *vm) { end(&vm->out); }
void canon_lua_put_text(canon_lua *vm, const char *text, size_t length) { add_text(&vm->out, text, length); }

/// A text of the host: the beginning of one that is too long, since a player must not be able to make a rule fail by
/// typing on and on. A zero byte would make comparisons slow: SUBSTITUTE stands for it.
static void push_text(lua_State *L, const char *text, size_t length) {
  size_t most = vm_of(L)->limits.text;
  if (length > most) {
    length = most;
    while (length > 0 && (text[length] & 0xC0) == 0x80) length--;
  }
  if (length == 0 || !memchr(text, 0, length)) {
    lua_pushlstring(L, text, length);
    return;
  }
  luaL_Buffer buffer;
  char *to = luaL_buffinitsize(L, &buffer, length);
  for (size_t i = 0; i < length; i++) to[i] = text[i] ? text[i] : 0x1A;
  luaL_pushresultsize(&buffer, length);
}

static void push_table(lua_State *L, const row *row, size_t *place, const canon_lua_node *node) {
  bool is_list = node->kind == CANON_LUA_LIST;
  luaL_checkstack(L, 4, "too deep");
  lua_createtable(L, is_list ? (int)node->length : 0, is_list ? 0 : (int)node->length);
  for (uint32_t i = 1; i <= node->length; i++) {
    cl_push_node(L, row, place);
    if (is_list) {
      lua_rawseti(L, -2, i);
    } else {
      cl_push_node(L, row, place);
      lua_rawset(L, -3);
    }
  }
}

void cl_push_node(lua_State *L, const row *row, size_t *place) {
  const canon_lua_node *node = &row->nodes[(*place)++];
  switch (node->kind) {
    case CANON_LUA_FALSE: lua_pushboolean(L, 0); break;
    case CANON_LUA_TRUE: lua_pushboolean(L, 1); break;
    case CANON_LUA_WHOLE: lua_pushinteger(L, node->whole); break;
    case CANON_LUA_NUMBER: lua_pushnumber(L, node->number); break;
    case CANON_LUA_TEXT: push_text(L, row->texts + node->offset, node->length); break;
    case CANON_LUA_LIST:
    case CANON_LUA_MAP: push_table(L, row, place, node); break;
    case CANON_LUA_VIEW:
    case CANON_LUA_METHOD: {
      lua_rawgeti(L, LUA_REGISTRYINDEX, vm_of(L)->fields);
      lua_rawgeti(L, -1, node->kind == CANON_LUA_VIEW ? node->whole + 1 : -node->whole - 1);
      lua_remove(L, -2);
      break;
    }
    default: lua_pushnil(L);
  }
}

static void put_table(lua_State *L, row *row) {
  lua_Unsigned count = lua_rawlen(L, -1);
  bool is_list = count > 0;
  if (is_list) {
    begin(row, CANON_LUA_LIST);
    for (lua_Unsigned i = 1; i <= count && !row->failed; i++) {
      lua_rawgeti(L, -1, (lua_Integer)i);
      cl_put_value(L, row, -1);
      lua_pop(L, 1);
    }
    end(row);
    return;
  }
  begin(row, CANON_LUA_MAP);
  lua_pushnil(L);
  while (!row->failed && lua_next(L, -2)) {
    if (lua_type(L, -2) != LUA_TSTRING) row->failed = true;
    else cl_put_value(L, row, -2);
    cl_put_value(L, row, -1);
    lua_pop(L, 1);
  }
  end(row);
}

void cl_put_value(lua_State *L, row *row, int index) {
  cl_charge(L, 1);
  switch (lua_type(L, index)) {
    case LUA_TNIL: add(row, CANON_LUA_NIL); break;
    case LUA_TBOOLEAN: add(row, lua_toboolean(L, index) ? CANON_LUA_TRUE : CANON_LUA_FALSE); break;
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) add(row, CANON_LUA_WHOLE)->whole = lua_tointeger(L, index);
      else add(row, CANON_LUA_NUMBER)->number = lua_tonumber(L, index);
      break;
    case LUA_TSTRING: {
      size_t length;
      const char *text = lua_tolstring(L, index, &length);
      if (row->bytes + length > MOST_TEXT) row->failed = true;
      else add_text(row, text, length);
      break;
    }
    case LUA_TTABLE:
      luaL_checkstack(L, 8, "too deep");
      cl_push_entries(L, index);
      put_table(L, row);
      lua_pop(L, 1);
      break;
    case LUA_TFUNCTION: add(row, CANON_LUA_FUNCTION); break;
    case LUA_TUSERDATA: add(row, CANON_LUA_VIEW)->whole = *(int *)lua_touserdata(L, index); break;
    default: row->failed = true;
  }
}
