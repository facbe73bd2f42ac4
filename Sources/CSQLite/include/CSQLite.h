#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/// Has the database trust nothing that its file says about how it is to be read: no triggers, no
/// views, no functions in the schema, no writing to internal tables.
int csqlite_distrust(sqlite3 *database);

/// Binds a copy of a text; sqlite3's own constant for that is a cast that Swift does not see.
int csqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, int count);

/// The same for bytes.
int csqlite_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, int count);

#endif
