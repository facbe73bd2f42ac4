#pragma once
int canon_readline_version(void);
