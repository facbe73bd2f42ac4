#include "CPty.h"
#include <pty.h>
#include <stddef.h>

int cpty_fork(int *pid, unsigned short rows, unsigned short columns) {
  int master = -1;
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  *pid = forkpty(&master, NULL, NULL, &size);
  return *pid < 0 ? -1 : master;
}
