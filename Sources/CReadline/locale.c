#include "CReadline.h"
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int canon_set_up_locale(void) {
  if (setlocale(LC_CTYPE, "") && is_utf8()) return 0;
  return setlocale(LC_CTYPE, "C.UTF-8") && is_utf8() ? 1 : -1;
}

int canon_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}
