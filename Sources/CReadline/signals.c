#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

enum { watched_count = 7, ending_count = 4 };
// Those that end the line come first.
static const int watched[watched_count] = {SIGTERM, SIGHUP,  SIGQUIT, SIGINT,
                                           SIGTSTP, SIGCONT, SIGWINCH};
static volatile sig_atomic_t came[watched_count];
static struct sigaction before[watched_count];
static sigset_t mask_before, mask_waiting;
// A signal may be delivered to another thread, where it would not end our wait: so it also writes here.
static int wake[2] = {-1, -1};

static void note(int signal) {
  int kept = errno;
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] == signal) came[i] = 1;
  }
  if (write(wake[1], "", 1) < 0) errno = 0;
  errno = kept;
}

static void watch(int index) {
  struct sigaction ours = {.sa_handler = note};
  sigfillset(&ours.sa_mask);
  sigaction(watched[index], NULL, &before[index]);
  // Ignored on purpose (nohup, a job in the background): stays so.
  if (before[index].sa_handler == SIG_IGN && watched[index] != SIGWINCH) return;
  sigaction(watched[index], &ours, NULL);
}

void canon_signals_take(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) wake[0] = wake[1] = -1;
  sigset_t all;
  sigemptyset(&all);
  for (int i = 0; i < watched_count; i++) {
    sigaddset(&all, watched[i]);
    came[i] = 0;
  }
  pthread_sigmask(SIG_BLOCK, &all, &mask_before);
  mask_waiting = mask_before;
  for (int i = 0; i < watched_count; i++) {
    sigdelset(&mask_waiting, watched[i]);
    watch(i);
  }
}

void canon_signals_give_back(void) {
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

int canon_signals_wait(int input, int tick, int milliseconds) {
  struct pollfd wanted[3] = {{input, POLLIN, 0}, {wake[0], POLLIN, 0}, {tick, POLLIN, 0}};
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  int ready = ppoll(wanted, 3, milliseconds < 0 ? NULL : &limit, &mask_waiting);
  int woke = 0;
  for (int i = 0; i < watched_count; i++) {
    if (came[i]) woke = CANON_RL_SIGNAL;
  }
  if (ready <= 0) return woke;
  char drained[64];
  while (wanted[1].revents && read(wake[0], drained, sizeof drained) == sizeof drained) {}
  if (wanted[0].revents) woke |= CANON_RL_INPUT;
  if (wanted[2].revents) woke |= CANON_RL_TICK;
  return woke;
}

int canon_signals_came(int signal) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] != signal || !came[i]) continue;
    came[i] = 0;
    return 1;
  }
  return 0;
}

int canon_signals_ending(void) {
  for (int i = 0; i < ending_count; i++) {
    if (came[i]) return 1;
  }
  return 0;
}

void canon_signals_stop_here(void) {
  struct sigaction normal = {.sa_handler = SIG_DFL}, ours;
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &normal, &ours);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
