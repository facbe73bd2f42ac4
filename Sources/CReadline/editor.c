#include "internal.h"
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <readline/history.h>
#include <readline/readline.h>

static canon_rl_completer completer;
static canon_rl_state state = CANON_RL_END;
static char *finished;
static int active;

static char **complete(const char *text, int start, int end) {
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;
  if (!completer.matches) return NULL;
  return completer.matches(completer.context, text, rl_line_buffer + rl_point);
}

static void to_the_end(void) {
  rl_point = rl_end;
  rl_redisplay();
}

static void show_list(char **matches, int count, int width) {
  (void)matches;
  (void)count;
  (void)width;
  char *text = completer.list ? completer.list(completer.context) : NULL;
  int cursor = rl_point;
  to_the_end();
  rl_point = cursor;
  rl_crlf();
  if (text) fputs(text, rl_outstream);
  free(text);
  rl_forced_update_display();
}

static int next_key(FILE *stream) {
  (void)stream;
  return canon_read_byte(-1);
}

static void restore_at_exit(void) {
  if (active) rl_deprep_terminal();
}

// readline takes the character set from the environment alone; where that is not UTF-8 it must see what was chosen instead.
static void initialize_in_our_locale(void) {
  const char *chosen = setlocale(LC_CTYPE, NULL);
  const char *given = getenv("LC_ALL");
  char *kept = given ? strdup(given) : NULL;
  if (chosen) setenv("LC_ALL", chosen, 1);
  rl_initialize();
  if (kept) setenv("LC_ALL", kept, 1);
  else unsetenv("LC_ALL");
  free(kept);
}

static void set_up_completion(void) {
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = show_list;
  // The whole line up to the cursor is one "word": where words begin and how they are quoted is decided in Swift.
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = NULL;
  rl_sort_completion_matches = 0;
  rl_ignore_completion_duplicates = 0;
  // A question of readline's own would hold the countdown up.
  rl_variable_bind("completion-query-items", "0");
  rl_variable_bind("page-completions", "off");
}

static void set_up_once(void) {
  static int done;
  if (done) return;
  done = 1;
  rl_readline_name = "canon";
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_variable_bind("revert-all-at-newline", "on");
  initialize_in_our_locale();
  rl_getc_function = next_key;
  rl_bind_keyseq_in_map("\033[200~", canon_paste, rl_get_keymap_by_name("emacs-standard"));
  rl_bind_keyseq_in_map("\033[200~", canon_paste, rl_get_keymap_by_name("vi-insert"));
  set_up_completion();
  using_history();
  atexit(restore_at_exit);
}

static void leave(void) {
  fflush(rl_outstream);
  active = 0;
  completer = (canon_rl_completer){0};
  canon_signals_give_back();
}

static void on_line(char *line) {
  rl_callback_handler_remove();
  state = line ? CANON_RL_LINE : CANON_RL_END;
  finished = line;
  if (!line) fputc('\n', rl_outstream);
}

void canon_rl_begin(const char *prompt, const char *initial, canon_rl_completer asked) {
  canon_signals_take();
  active = 1;
  set_up_once();
  completer = asked;
  state = CANON_RL_EDITING;
  finished = NULL;
  using_history();
  rl_reset_screen_size();
  rl_callback_handler_install(prompt, on_line);
  if (*initial) {
    rl_insert_text(initial);
    rl_redisplay();
  }
}

int canon_rl_wait(int tick, int milliseconds) {
  return canon_signals_wait(fileno(rl_instream), tick, milliseconds);
}

static void take_terminal_again(void) {
  rl_prep_terminal(1);
  rl_on_new_line();
  rl_forced_update_display();
}

int canon_rl_attend(void) {
  static const int ending[] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT};
  for (int i = 0; i < 4; i++) {
    if (canon_signals_came(ending[i])) return ending[i];
  }
  if (canon_signals_came(SIGTSTP)) {
    rl_deprep_terminal();
    canon_signals_stop_here();
    canon_signals_came(SIGCONT);
    take_terminal_again();
  }
  if (canon_signals_came(SIGCONT)) take_terminal_again();
  if (canon_signals_came(SIGWINCH)) rl_resize_terminal();
  return 0;
}

canon_rl_state canon_rl_read(void) {
  rl_callback_read_char();
  // A signal in the middle of a key sequence looks like the end of input to readline.
  if (state != CANON_RL_EDITING && !canon_signals_ending()) leave();
  return state;
}

char *canon_rl_take_line(void) {
  char *line = finished;
  finished = NULL;
  return line;
}

char *canon_rl_stop(int signal) {
  char *typed = state == CANON_RL_LINE ? canon_rl_take_line() : NULL;
  if (state == CANON_RL_EDITING) {
    rl_callback_sigcleanup();
    typed = strdup(rl_line_buffer);
    to_the_end();
    if (signal == SIGINT) rl_echo_signal_char(SIGINT);
    rl_crlf();
    rl_free_line_state();
    rl_callback_handler_remove();
  }
  state = CANON_RL_END;
  leave();
  return typed;
}

void canon_rl_set_prompt(const char *prompt) {
  // A search or a numeric argument shows a prompt of its own.
  if (RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG)) return;
  rl_set_prompt(prompt);
  rl_redisplay();
}

void canon_rl_append_space(int wanted) {
  rl_completion_append_character = wanted ? ' ' : '\0';
  rl_completion_suppress_append = !wanted;
}

int canon_rl_remember(const char *line, int most) {
  HIST_ENTRY *last = history_length ? history_get(history_base + history_length - 1) : NULL;
  if (last && strcmp(last->line, line) == 0) return 0;
  stifle_history(most);
  add_history(line);
  return 1;
}
