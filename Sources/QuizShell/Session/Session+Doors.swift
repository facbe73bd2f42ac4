import Glibc
import QuizTerminal
import QuizText

/// The doors: words of argv, a shell, a script.
extension Session {
  /// Carries out the words of argv, and plays the game they begin to its end; without words, opens
  /// the shell, or runs the script on standard input.
  func enter(_ words: [String]) throws(CanonError) {
    if words.isEmpty {
      try openShell()
    } else {
      try perform(words)
      try playOn()
    }
    try flush()
  }

  /// Reads lines until the game that is on is over, or no more questions are added.
  private func playOn() throws(CanonError) {
    guard isBusy else { return }
    var loop = LineLoop(
      self, source: world.input, name: "standard input", isLive: world.isLive, until: .gameOver)
    try loop.run()
    try leaveGame()
    try leaveAdding()
  }

  /// Opens the interactive shell, or runs standard input as a script where it is no terminal.
  func openShell() throws(CanonError) {
    if isShellOpen { throw .shellInside }
    if world.isLive {
      loadHistory()
      try write {
        $0.line(Styled("canon \(Canon.version)", .bold), Styled(", quizzes in the terminal"))
        $0.line(Styled("play finale starts a game, Tab completes, help lists the commands", .dim))
      }
    }
    isShellOpen = true
    defer { isShellOpen = false }
    var loop = LineLoop(self, source: world.input, name: "standard input", isLive: world.isLive)
    try loop.run()
  }

  /// Runs the lines of a file.
  func runScript(at path: String) throws(CanonError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    try run(PlainLines(descriptor: file), name: path)
  }

  /// Runs `LINE; LINE`.
  func runLines(_ text: String) throws(CanonError) {
    try run(ListedLines(CommandParts.split(text)), name: "-c")
  }

  private func run(_ source: any LineSource, name: String) throws(CanonError) {
    var loop = LineLoop(self, source: source, name: name)
    let wasLeaving = isLeaving
    defer { isLeaving = wasLeaving }
    try loop.run()
    try leaveGame()
  }

  /// What cannot be loaded is no reason not to open.
  private func loadHistory() {
    guard let editor = world.input as? ReadlineEditor, let path = HistoryPlace.path(world) else {
      return
    }
    do { try editor.loadHistory(path) } catch {
      try? world.errors.write("canon: \(error)\n")
      try? world.errors.flush()
    }
  }
}

/// Where the lines of earlier shells are kept: `$XDG_STATE_HOME/canon/history`.
enum HistoryPlace {
  /// The path, its folders made where they are missing; nil without a home.
  static func path(_ world: World) -> String? {
    let home = world.environment("HOME").map { $0 + "/.local/state" }
    guard let base = world.environment("XDG_STATE_HOME") ?? home, base.hasPrefix("/") else {
      return nil
    }
    let folder = base + "/canon"
    makeFolders(folder)
    return folder + "/history"
  }

  private static func makeFolders(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}
