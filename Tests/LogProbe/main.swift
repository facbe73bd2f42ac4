@preconcurrency import Glibc
import QuizCore
import QuizLog

// log-probe FILE SEED [BYTES]: plays a scripted game, one action for each line of standard input,
// and says the number of each action when its line is in the log. BYTES limits the file's size.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
let arguments = CommandLine.arguments
guard arguments.count > 2, let seed = UInt64(arguments[2]) else {
  say("usage: log-probe FILE SEED [BYTES]")
  exit(2)
}
if arguments.count > 3, let bytes = UInt(arguments[3]) {
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
do {
  try Probe(path: arguments[1], seed: seed).run()
} catch {
  say("problem: \(error)")
  exit(1)
}

/// A line at once, unlike `print`, which waits for more where nobody looks on.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(1, bytes, bytes.count)
}
