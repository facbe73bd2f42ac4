#include "internal.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_NUMBER = 480 };

/// Reads a directive behind its percent sign into `directive`; gives its length, 0 where it is none that is known.
static size_t read_directive(const char *text, char *directive) {
  size_t i = 0;
  directive[0] = '%';
  while (i < 5 && text[i] && strchr("-+ #0", text[i])) i++;
  for (int part = 0; part < 2; part++) {
    if (part == 1 && text[i] != '.') break;
    if (part == 1) i++;
    for (int digits = 0; digits < 2 && text[i] >= '0' && text[i] <= '9'; digits++) i++;
  }
  if (!text[i] || !strchr("cdioxXeEfFgGs", text[i])) return 0;
  memcpy(directive + 1, text, i + 1);
  directive[i + 2] = 0;
  return i + 1;
}

static void add_number(lua_State *L, luaL_Buffer *buffer, int argument, char *directive, size_t length) {
  char made[LONGEST_NUMBER];
  char kind = directive[length];
  int written;
  if (strchr("dioxXc", kind)) {
    lua_Integer value = cl_whole_at(L, argument);
    if (kind == 'c' && (value < 1 || value > 255)) luaL_argerror(L, argument, "a byte is from 1 to 255 here");
    if (kind == 'c') {
      written = snprintf(made, sizeof made, directive, (int)value);
    } else {
      memcpy(directive + length, "ll", 2);
      directive[length + 2] = kind;
      directive[length + 3] = 0;
      written = snprintf(made, sizeof made, directive, (long long)value);
    }
  } else {
    if (lua_type(L, argument) != LUA_TNUMBER) luaL_typeerror(L, argument, "number");
    written = snprintf(made, sizeof made, directive, lua_tonumber(L, argument));
  }
  if (written > 0) luaL_addlstring(buffer, made, (size_t)written < sizeof made ? (size_t)written : sizeof made - 1);
}

/// `%-10.3s`: width and most bytes.
static void add_text(luaL_Buffer *buffer, const char *text, size_t length, const char *directive) {
  size_t width = 0, most = length;
  bool is_left = false;
  const char *c = directive + 1;
  for (; strchr("-+ #0", *c); c++) is_left = is_left || *c == '-';
  for (; *c >= '0' && *c <= '9'; c++) width = width * 10 + (size_t)(*c - '0');
  if (*c == '.') {
    most = 0;
    for (c++; *c >= '0' && *c <= '9'; c++) most = most * 10 + (size_t)(*c - '0');
  }
  if (length > most) length = most;
  size_t gap = width > length ? width - length : 0;
  for (size_t i = 0; !is_left && i < gap; i++) luaL_addchar(buffer, ' ');
  luaL_addlstring(buffer, text, length);
  for (size_t i = 0; is_left && i < gap; i++) luaL_addchar(buffer, ' ');
}

/// The text of an argument, put in its place on the stack so that it stays.
static const char *text_of(lua_State *L, int argument, size_t *length) {
  luaL_checkany(L, argument);
  lua_getfield(L, lua_upvalueindex(1), "tostring");
  lua_pushvalue(L, argument);
  lua_call(L, 1, 1);
  lua_replace(L, argument);
  return lua_tolstring(L, argument, length);
}

/// The texts of all arguments are made first: a buffer in the making wants the stack for itself.
static void prepare(lua_State *L, const char *format) {
  int argument = 1;
  size_t whole = strlen(format);
  char directive[32];
  for (; *format; format++) {
    if (*format != '%') continue;
    if (format[1] == '%') {
      format++;
      continue;
    }
    size_t length = read_directive(format + 1, directive), made = 0;
    if (!length) cl_fail(L, "string.format: \"%%%c\" is no directive that is known here", format[1] ? format[1] : ' ');
    argument++;
    if (directive[length] == 's') text_of(L, argument, &made);
    whole += made + 128;
    cl_charge(L, 40 + (int64_t)(made / 8));
    if (whole > 4 * vm_of(L)->limits.text) cl_give_up(L, CANON_LUA_LONG_TEXT);
    format += length;
  }
}

static int text_format(lua_State *L) {
  size_t length;
  const char *format = cl_text_at(L, 1, &length);
  cl_charge(L, (int64_t)(length / 4) + 1);
  prepare(L, format);
  int argument = 1;
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (; *format; format++) {
    char directive[32];
    if (*format != '%' || format[1] == '%') {
      luaL_addchar(&buffer, *format);
      format += *format == '%';
      continue;
    }
    size_t size = read_directive(format + 1, directive);
    argument++;
    if (directive[size] == 's') {
      const char *text = lua_tolstring(L, argument, &length);
      add_text(&buffer, text, length, directive);
    } else {
      add_number(L, &buffer, argument, directive, size);
    }
    format += size;
  }
  luaL_pushresult(&buffer);
  return 1;
}

/// Into the table on top; the one below it is the environment.
void cl_open_format(lua_State *L) {
  lua_pushvalue(L, -2);
  lua_pushcclosure(L, text_format, 1);
  lua_setfield(L, -2, "format");
}
