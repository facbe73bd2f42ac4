#pragma once
#include "CReadline.h"

/// Takes SIGINT, SIGWINCH and their like over: they are blocked but for the wait.
void canon_signals_take(void);
/// Gives the signals back as they were; one that is pending strikes now.
void canon_signals_give_back(void);
/// Waits with the signals let through.
int canon_signals_wait(int input, int tick, int milliseconds);
/// 1 if the signal came since it was last asked for.
int canon_signals_came(int signal);
/// 1 if a signal that ends the line has come; it stays to be asked for.
int canon_signals_ending(void);
/// Stops the process as the signal SIGTSTP would have.
void canon_signals_stop_here(void);

/// Reads pasted text up to its end mark, as one line.
int canon_paste(int count, int key);
/// One byte of input, or EOF when an ending signal came or nothing followed in that time (-1: wait for ever).
int canon_read_byte(int milliseconds);
