#define _GNU_SOURCE
#include "CPty.h"
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static void become(const char *path, char *const arguments[], char *const environment[]) {
  sigset_t none;
  sigemptyset(&none);
  for (int signal = 1; signal < NSIG; signal++) {
    struct sigaction normal = {.sa_handler = SIG_DFL};
    sigaction(signal, &normal, NULL);
  }
  sigprocmask(SIG_SETMASK, &none, NULL);
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

int cpty_spawn(const char *path, char *const arguments[], char *const environment[],
               unsigned short rows, unsigned short columns, int *pid) {
  int master = -1;
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  *pid = forkpty(&master, NULL, NULL, &size);
  if (*pid == 0) become(path, arguments, environment);
  if (*pid < 0) return -1;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  return master;
}

int cpty_spawn_plain(const char *path, char *const arguments[], char *const environment[], int input,
                     int output, int error) {
  int pid = fork();
  if (pid != 0) return pid;
  dup2(input, 0);
  dup2(output, 1);
  dup2(error, 2);
  become(path, arguments, environment);
  return -1;
}

int cpty_resize(int master, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpty_is_cooked(int master) {
  struct termios mode;
  if (tcgetattr(master, &mode) != 0) return -1;
  return (mode.c_lflag & ICANON) && (mode.c_lflag & ECHO);
}

int cpty_wait(int pid, int milliseconds, int *status) {
  int watched = pidfd_open(pid, 0);
  if (watched < 0) return -1;
  struct pollfd wanted = {watched, POLLIN, 0};
  int ready;
  do ready = poll(&wanted, 1, milliseconds);
  while (ready < 0 && errno == EINTR);
  close(watched);
  if (ready == 0) return 1;
  return waitpid(pid, status, 0) == pid ? 0 : -1;
}

int cpty_width(uint32_t code) {
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL);
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)code);
  uselocale(before);
  return width;
}

int cpty_fifo(const char *path) {
  if (mkfifo(path, 0600) != 0) return -1;
  return open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
}
