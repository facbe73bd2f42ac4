#include "CReadline.h"
#include <stdio.h>
#include <readline/readline.h>

int canon_readline_version(void) { return rl_readline_version; }
