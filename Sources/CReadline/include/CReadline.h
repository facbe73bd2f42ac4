#pragma once

/// What woke `canon_rl_wait`, as bits.
enum {
  CANON_RL_INPUT = 1,
  CANON_RL_TICK = 2,
  CANON_RL_SIGNAL = 4,
};

/// How far the line has come.
typedef enum { CANON_RL_EDITING, CANON_RL_LINE, CANON_RL_END } canon_rl_state;

/// Who is asked when the Tab key is pressed. `matches` gives a malloc'd, NULL-terminated array of malloc'd texts, each the
/// line up to the cursor as it would become; the first is what they share. `list` gives the malloc'd text of the list.
typedef struct {
  void *context;
  char **(*matches)(void *context, const char *before, const char *after);
  char *(*list)(void *context);
} canon_rl_completer;

/// Shows the prompt and the text to start with, and takes the terminal and its signals over until the line is done.
void canon_rl_begin(const char *prompt, const char *initial, canon_rl_completer completer);
/// Waits for a key, for `tick` (a descriptor, or -1) to become readable, for a signal, or for `milliseconds` (-1: for ever).
int canon_rl_wait(int tick, int milliseconds);
/// Handles what a signal asks for: redraws after a resize, stops and goes on with job control. Gives the signal that ends
/// the line (SIGINT, SIGTERM, SIGHUP, SIGQUIT), or 0.
int canon_rl_attend(void);
/// Reads one key; tells whether the line is done.
canon_rl_state canon_rl_read(void);
/// The finished line, malloc'd.
char *canon_rl_take_line(void);
/// Ends the line where it is, because of `signal` (or 0), and gives the typed text, malloc'd.
char *canon_rl_stop(int signal);
/// Draws the line again behind a new prompt; text and cursor stay.
void canon_rl_set_prompt(const char *prompt);
/// Whether a space is put behind the completed word; asked for while `matches` runs.
void canon_rl_append_space(int wanted);

/// Adds a line to what the up key offers, but not the same line twice in a row. 1 if added.
int canon_rl_remember(const char *line, int most);

/// The size of the terminal behind a descriptor; 0 if it has one.
int canon_window_size(int descriptor, int *columns, int *rows);
/// Makes character widths those of UTF-8: the locale of the environment, or else C.UTF-8. 1 if the fallback was needed,
/// 0 if not, -1 if there is no UTF-8 locale at all.
int canon_set_up_locale(void);
