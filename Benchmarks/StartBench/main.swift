import CPty
import Glibc
import Timing

// Milliseconds from spawning a program in a pseudo-terminal to its first question on the screen:
// interleaved runs, medians, and ratios within this one run.

struct Rival {
  let name: String
  let command: [String]
  /// What the screen shows when the question is there.
  let sign: [UInt8]
  var times: [Int] = []
}

func environment() -> [String] {
  ["PATH=/usr/bin:/bin:/usr/games", "TERM=xterm", "LANG=C.UTF-8", "HOME=/nonexistent"]
}

func spawn(_ command: [String], _ process: inout CInt) -> CInt {
  var arguments = command.map { strdup($0) }
  var variables = environment().map { strdup($0) }
  defer { for text in arguments + variables { free(text) } }
  arguments.append(nil)
  variables.append(nil)
  return cpty_spawn(command[0], arguments, variables, 24, 80, &process)
}

/// Nanoseconds until the sign is on the screen; nil if the program ends before.
func timeToFirstQuestion(_ rival: Rival) -> Int? {
  var process: CInt = 0
  let start = Timing.now()
  let terminal = spawn(rival.command, &process)
  defer {
    kill(process, SIGKILL)
    var status: CInt = 0
    waitpid(process, &status, 0)
    close(terminal)
  }
  var seen: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(terminal, &piece, piece.count)
    guard count > 0 else { return nil }
    seen += piece[..<count]
    if contains(seen, rival.sign) { return Timing.now() - start }
  }
}

func contains(_ text: [UInt8], _ sign: [UInt8]) -> Bool {
  guard text.count >= sign.count else { return false }
  return (0...(text.count - sign.count)).contains {
    text[$0..<($0 + sign.count)].elementsEqual(sign)
  }
}

let arguments = CommandLine.arguments
let runs = Int(arguments.dropFirst().first ?? "") ?? 60
let folder = ".build/release/"
let pack = "QuestionPacks/finale.yaml"
var rivals = [
  Rival(name: "floor", command: [folder + "start-floor", pack], sign: Array("answer> ".utf8)),
  Rival(
    name: "canon", command: [folder + "canon", "play", "finale", "--seed", "7"],
    sign: Array("answer> ".utf8)),
]
if access("/usr/games/quiz", X_OK) == 0 {
  let quiz = ["/usr/games/quiz", "symbol", "number"]
  rivals.append(Rival(name: "bsdgames quiz", command: quiz, sign: Array("?".utf8)))
}
for round in 0..<(runs + 3) {
  for place in rivals.indices {
    guard let time = timeToFirstQuestion(rivals[place]) else {
      print("\(rivals[place].name) ended before its first question")
      exit(1)
    }
    if round >= 3 { rivals[place].times.append(time) }
  }
}
let floor = Timing.median(rivals[0].times)
print("start to first question through a pseudo-terminal, \(runs) interleaved runs, medians")
for rival in rivals {
  let time = Timing.median(rival.times)
  let ratio = Timing.fixed(time / floor, 2)
  print("  \(rival.name): \(Timing.fixed(time / 1e6, 2)) ms, \(ratio) of the floor")
}
