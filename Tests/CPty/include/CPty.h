#pragma once
/// The parent's end of a new pseudo-terminal, with the child's process id in `pid`; -1 on failure.
int cpty_fork(int *pid, unsigned short rows, unsigned short columns);
