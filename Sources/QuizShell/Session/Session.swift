import QuizCore
import QuizText

/// Everything that lasts from one command to the next: the same for argv, a shell line and a script
/// line.
public final class Session {
  let world: World
  var rulebook = Rulebook.builtIn
  /// The game that is on.
  var table: GameTable?
  /// Whether lines come from a person at a terminal now; not while a script runs.
  var isLive: Bool
  /// Whether the shell, or the script, is to end.
  var isLeaving = false
  /// Whether an interactive shell is open.
  var isShellOpen = false
  /// Whether what is typed before the next prompt is to be thrown away.
  var discardsTypeAhead = false

  public init(_ world: World) {
    self.world = world
    isLive = world.isLive
  }

  func write(_ text: String) throws(CanonError) {
    do { try world.output.write(text) } catch { throw .output(error) }
  }

  func flush() throws(CanonError) {
    do { try world.output.flush() } catch { throw .output(error) }
  }

  /// A sheet as wide as the terminal is now.
  var sheet: Sheet { Sheet(width: world.width(), palette: world.palette) }

  func write(_ set: (inout Sheet) -> Void) throws(CanonError) {
    var sheet = sheet
    set(&sheet)
    try write(sheet.take())
  }

  /// Prints what is wrong, after all that was printed before.
  func report(_ error: CanonError) {
    guard !error.isSilent else { return }
    try? world.output.flush()
    let mark = isLive ? Styled("! ", Style(.red, bold: true)) : Styled("canon: ")
    for line in "\(error)".split(separator: "\n") {
      try? world.errors.write(world.palette.paint(mark) + line + "\n")
    }
    try? world.errors.flush()
  }
}
