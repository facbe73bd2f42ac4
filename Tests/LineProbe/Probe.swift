import Glibc
import QuizTerminal

/// A program to be driven by tests: `--limit MS`, `--history PATH`, `--initial TEXT`, `--lines N`, `--coloured`.
struct Probe {
  private var limit: Int?
  private var history: String?
  private var initial = ""
  private var lines = 1
  private var isColoured = false
  private var discards = false

  init(arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--coloured": isColoured = true
      case "--discard": discards = true
      case "--limit": limit = rest.popFirst().flatMap { Int($0) }
      case "--history": history = rest.popFirst()
      case "--initial": initial = rest.popFirst() ?? ""
      case "--lines": lines = rest.popFirst().flatMap { Int($0) } ?? 1
      default: break
      }
    }
  }

  func run() {
    Terminal.setUpLocale()
    let output = Output()
    let source = Terminal().lineSource(flushing: output)
    do {
      if let editor = source as? ReadlineEditor, let history { try editor.loadHistory(history) }
      for _ in 0..<lines { try output.write("\(source.readLine(request))\n") }
      try output.flush()
    } catch {
      print(error)
      exit(3)
    }
  }

  private var request: LineRequest {
    LineRequest(
      prompt: prompt, limit: limit, initial: initial, completions: completions, remembers: true,
      discardsTypeAhead: discards)
  }

  private func prompt(_ remaining: Int?) -> String {
    let time = remaining.map { "[\(($0 + 999) / 1000)s] " } ?? ""
    return time + (isColoured ? "\u{1B}[1;32manswer\u{1B}[0m> " : "answer> ")
  }

  private func completions(line: String, cursor: Int) -> [Completion] {
    if line.hasPrefix("/") {
      return [
        Completion("/help", description: "says what can be done"),
        Completion("/hint", description: "buys a hint"), Completion("/pass"),
      ]
    }
    return [
      Completion("Newark"), Completion("New York"), Completion("Montréal", spaceFollows: false),
    ]
  }
}
