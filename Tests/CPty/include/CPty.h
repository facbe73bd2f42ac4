#pragma once
#include <stdint.h>

/// Runs a program in a new pseudo-terminal. Gives the parent's end, with the child's process id in `pid`; -1 on failure.
/// `arguments` and `environment` end with NULL. Between fork and exec only C runs.
int cpty_spawn(const char *path, char *const arguments[], char *const environment[],
               unsigned short rows, unsigned short columns, int *pid);
/// Runs a program with these descriptors as its first three; its process id, or -1.
int cpty_spawn_plain(const char *path, char *const arguments[], char *const environment[], int input,
                     int output, int error);
/// Sets the size of the terminal; its programs get SIGWINCH.
int cpty_resize(int master, unsigned short rows, unsigned short columns);
/// 1 if the terminal is as a shell leaves it (lines and echo), 0 if a program has taken it over, -1 on failure.
int cpty_is_cooked(int master);
/// Waits until the process has ended: 0 with its wait status, 1 if the time was up, -1 on failure.
int cpty_wait(int pid, int milliseconds, int *status);
/// The columns a code point takes in UTF-8, -1 for a control character.
int cpty_width(uint32_t code);
/// A fifo opened for reading and writing, without waiting; -1 on failure.
int cpty_fifo(const char *path);
