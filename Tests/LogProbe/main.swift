@preconcurrency import Glibc
import QuizCore
import QuizLog

// log-probe FILE SEED [BYTES]: plays a scripted game, one action for each line of standard input,
// and says the number of each action when its line is in the log. BYTES limits the file's size.
setvbuf(stdout, nil, _IOLBF, 0)
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
let arguments = CommandLine.arguments
guard arguments.count > 2, let seed = UInt64(arguments[2]) else {
  print("usage: log-probe FILE SEED [BYTES]")
  exit(2)
}
if arguments.count > 3, let bytes = UInt(arguments[3]) {
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  _ = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
do {
  try Probe(path: arguments[1], seed: seed).run()
} catch {
  print("problem: \(error)")
  exit(1)
}
