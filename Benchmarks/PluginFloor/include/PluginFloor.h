#pragma once

/// The least that a call of a hook can cost: `lua_pcall` alone, in C, with the tables that the hook is given built anew
/// for each call. No sandbox, no limits, no state behind it.

typedef struct plugin_floor plugin_floor;

/// A Lua that has run `source`, which returns a table of functions; NULL where it could not.
plugin_floor *plugin_floor_new(const char *source);
void plugin_floor_free(plugin_floor *floor);

/// `points(sofar, judged, state)`, with a table of ten fields for the verdict and one for the state. Gives the points.
double plugin_floor_points(plugin_floor *floor, double sofar, int run);
/// `judged(judged, state)`, with the same tables, answered by a table in a table. Gives the value of the note.
int plugin_floor_judged(plugin_floor *floor, int run);
