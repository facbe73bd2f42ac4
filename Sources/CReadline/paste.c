#include "internal.h"
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <readline/readline.h>

// More than anyone types as an answer, less than a terminal takes a while to draw.
enum { most_pasted = 64 * 1024, patience = 1000 };
static const char end_mark[] = "\033[201~";

int canon_read_byte(int milliseconds) {
  for (;;) {
    int woke = canon_signals_wait(fileno(rl_instream), -1, milliseconds);
    if (canon_signals_ending() || woke == 0) return EOF;
    if (!(woke & CANON_RL_INPUT)) continue;
    unsigned char byte;
    ssize_t got = read(fileno(rl_instream), &byte, 1);
    if (got == 1) return byte;
    if (got == 0 || (errno != EINTR && errno != EAGAIN)) return EOF;
  }
}

// A line break or tab shows as one space and no other control character goes in: what is seen is what is sent.
static int as_shown(int byte, int previous) {
  if (byte == '\n' && previous == '\r') return -1;
  if (byte == '\n' || byte == '\r' || byte == '\t') return ' ';
  return byte < ' ' || byte == 0x7f ? -1 : byte;
}

int canon_paste(int count, int key) {
  static char text[most_pasted + 1];
  size_t length = 0, matched = 0;
  int byte, previous = 0;
  (void)count;
  (void)key;
  while (matched < sizeof end_mark - 1 && (byte = canon_read_byte(patience)) != EOF) {
    matched = byte == end_mark[matched] ? matched + 1 : byte == end_mark[0];
    int shown = as_shown(byte, previous);
    if (shown >= 0 && length < most_pasted) text[length++] = (char)shown;
    previous = byte;
  }
  // Of the end mark all but its escape went in.
  if (matched == sizeof end_mark - 1 && length < most_pasted) length -= sizeof end_mark - 2;
  while (length > 0 && text[length - 1] == ' ') length--;
  text[length] = 0;
  rl_insert_text(text);
  return 0;
}
