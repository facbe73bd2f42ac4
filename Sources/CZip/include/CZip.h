#pragma once
#include <stddef.h>
#include <stdint.h>

/// Reads and makes zip archives that lie in memory, through libzip, which is loaded when it is first
/// needed: linked in, it and what it needs would cost each start of the program milliseconds.

/// An open archive.
typedef struct canon_zip canon_zip;

/// Why something could not be done.
typedef enum {
  CANON_ZIP_FINE = 0,
  /// libzip is not on this machine.
  CANON_ZIP_NO_LIBRARY,
  /// The bytes are no archive, or a damaged one.
  CANON_ZIP_BROKEN,
  /// The entry is locked with a password.
  CANON_ZIP_LOCKED,
  /// The entry is packed in a way that is not known here.
  CANON_ZIP_METHOD,
  CANON_ZIP_MEMORY,
} canon_zip_fault;

/// Opens an archive; its bytes must stay where they are until it is closed. NULL, and the fault, if it is none.
canon_zip *canon_zip_open(const void *bytes, size_t size, canon_zip_fault *fault);
void canon_zip_close(canon_zip *archive);
/// How many entries the archive's list has.
int64_t canon_zip_count(canon_zip *archive);
/// The name of an entry, as UTF-8, valid until the archive is closed; NULL beyond the last.
const char *canon_zip_name(canon_zip *archive, int64_t index);
/// Reads at most `room` bytes of an entry, from its start, whatever its size is said to be. -1, and the fault, if it cannot
/// be read.
int64_t canon_zip_read(canon_zip *archive, int64_t index, void *buffer, size_t room, canon_zip_fault *fault);

/// A file to be packed.
typedef struct {
  const char *name;
  const void *bytes;
  size_t size;
} canon_zip_file;

/// Packs files; the same files give the same bytes. The archive is malloc'd; NULL, and the fault, if it cannot be made.
void *canon_zip_pack(const canon_zip_file *files, size_t count, size_t *size, canon_zip_fault *fault);
