#include "CZip.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

/// libzip's functions that are used, found once.
static struct {
  int is_there;
  zip_source_t *(*source_buffer_create)(const void *, zip_uint64_t, int, zip_error_t *);
  void (*source_keep)(zip_source_t *);
  void (*source_free)(zip_source_t *);
  int (*source_open)(zip_source_t *);
  int (*source_close)(zip_source_t *);
  int (*source_stat)(zip_source_t *, zip_stat_t *);
  zip_int64_t (*source_read)(zip_source_t *, void *, zip_uint64_t);
  zip_t *(*open_from_source)(zip_source_t *, int, zip_error_t *);
  int (*close)(zip_t *);
  void (*discard)(zip_t *);
  zip_int64_t (*get_num_entries)(zip_t *, zip_flags_t);
  const char *(*get_name)(zip_t *, zip_uint64_t, zip_flags_t);
  zip_file_t *(*fopen_index)(zip_t *, zip_uint64_t, zip_flags_t);
  zip_int64_t (*fread)(zip_file_t *, void *, zip_uint64_t);
  int (*fclose)(zip_file_t *);
  zip_error_t *(*get_error)(zip_t *);
  int (*error_code_zip)(const zip_error_t *);
  zip_source_t *(*source_buffer)(zip_t *, const void *, zip_uint64_t, int);
  zip_int64_t (*file_add)(zip_t *, const char *, zip_source_t *, zip_flags_t);
  int (*file_set_dostime)(zip_t *, zip_uint64_t, zip_uint16_t, zip_uint16_t, zip_flags_t);
} lib;

static pthread_once_t loaded = PTHREAD_ONCE_INIT;

static void load(void) {
  static const char *names[] = {"libzip.so.5", "libzip.so.4", "libzip.so"};
  void *handle = NULL;
  for (size_t i = 0; !handle && i < sizeof names / sizeof *names; i++) handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  lib.is_there = 1;
#define FIND(name) if (!(*(void **)&lib.name = dlsym(handle, "zip_" #name))) lib.is_there = 0
  FIND(source_buffer_create); FIND(source_keep); FIND(source_free); FIND(source_open); FIND(source_close);
  FIND(source_stat); FIND(source_read); FIND(open_from_source); FIND(close); FIND(discard); FIND(get_num_entries);
  FIND(get_name); FIND(fopen_index); FIND(fread); FIND(fclose); FIND(get_error); FIND(error_code_zip);
  FIND(source_buffer); FIND(file_add); FIND(file_set_dostime);
#undef FIND
}

static int is_loaded(canon_zip_fault *fault) {
  pthread_once(&loaded, load);
  if (!lib.is_there) *fault = CANON_ZIP_NO_LIBRARY;
  return lib.is_there;
}

static canon_zip_fault cause(int code) {
  switch (code) {
    case ZIP_ER_NOPASSWD: case ZIP_ER_WRONGPASSWD: return CANON_ZIP_LOCKED;
    case ZIP_ER_COMPNOTSUPP: case ZIP_ER_ENCRNOTSUPP: return CANON_ZIP_METHOD;
    case ZIP_ER_MEMORY: return CANON_ZIP_MEMORY;
    default: return CANON_ZIP_BROKEN;
  }
}

struct canon_zip {
  zip_t *zip;
};

canon_zip *canon_zip_open(const void *bytes, size_t size, canon_zip_fault *fault) {
  *fault = CANON_ZIP_FINE;
  if (!is_loaded(fault)) return NULL;
  *fault = CANON_ZIP_MEMORY;
  canon_zip *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  zip_source_t *source = lib.source_buffer_create(bytes, size, 0, NULL);
  if (source) {
    zip_error_t error;
    memset(&error, 0, sizeof error);
    archive->zip = lib.open_from_source(source, ZIP_RDONLY, &error);
    if (archive->zip) {
      *fault = CANON_ZIP_FINE;
      return archive;
    }
    *fault = cause(lib.error_code_zip(&error));
    lib.source_free(source);
  }
  free(archive);
  return NULL;
}

void canon_zip_close(canon_zip *archive) {
  if (!archive) return;
  lib.discard(archive->zip);
  free(archive);
}

int64_t canon_zip_count(canon_zip *archive) { return lib.get_num_entries(archive->zip, 0); }

const char *canon_zip_name(canon_zip *archive, int64_t index) {
  return lib.get_name(archive->zip, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

int64_t canon_zip_read(canon_zip *archive, int64_t index, void *buffer, size_t room, canon_zip_fault *fault) {
  *fault = CANON_ZIP_FINE;
  zip_file_t *file = lib.fopen_index(archive->zip, (zip_uint64_t)index, 0);
  if (!file) {
    *fault = cause(lib.error_code_zip(lib.get_error(archive->zip)));
    return -1;
  }
  size_t done = 0;
  zip_int64_t got = 1;
  while (done < room && got > 0) {
    got = lib.fread(file, (char *)buffer + done, room - done);
    if (got > 0) done += (size_t)got;
  }
  lib.fclose(file);
  if (got < 0) *fault = CANON_ZIP_BROKEN;
  return got < 0 ? -1 : (int64_t)done;
}

/// 1980-01-01, the first day that an archive can name.
enum { FIRST_DAY = 1 << 5 | 1 };

static int add(zip_t *zip, const canon_zip_file *file) {
  zip_source_t *content = lib.source_buffer(zip, file->bytes, file->size, 0);
  if (!content) return 0;
  zip_int64_t index = lib.file_add(zip, file->name, content, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    lib.source_free(content);
    return 0;
  }
  return lib.file_set_dostime(zip, (zip_uint64_t)index, 0, FIRST_DAY, 0) == 0;
}

static void *content(zip_source_t *source, size_t *size) {
  zip_stat_t status;
  if (lib.source_stat(source, &status) < 0 || !(status.valid & ZIP_STAT_SIZE)) return NULL;
  void *bytes = malloc(status.size ? status.size : 1);
  if (!bytes || lib.source_open(source) < 0) {
    free(bytes);
    return NULL;
  }
  zip_int64_t got = lib.source_read(source, bytes, status.size);
  lib.source_close(source);
  if (got != (zip_int64_t)status.size) {
    free(bytes);
    return NULL;
  }
  *size = status.size;
  return bytes;
}

void *canon_zip_pack(const canon_zip_file *files, size_t count, size_t *size, canon_zip_fault *fault) {
  *fault = CANON_ZIP_FINE;
  if (!is_loaded(fault)) return NULL;
  *fault = CANON_ZIP_MEMORY;
  zip_source_t *source = lib.source_buffer_create(NULL, 0, 0, NULL);
  if (!source) return NULL;
  lib.source_keep(source);
  zip_t *zip = lib.open_from_source(source, ZIP_TRUNCATE, NULL);
  void *packed = NULL;
  if (zip) {
    size_t done = 0;
    while (done < count && add(zip, &files[done])) done++;
    if (done < count || lib.close(zip) < 0) {
      lib.discard(zip);
    } else {
      packed = content(source, size);
    }
  } else {
    lib.source_free(source);
  }
  lib.source_free(source);
  if (packed) *fault = CANON_ZIP_FINE;
  return packed;
}
