import QuizCore
import QuizPlugins
import QuizText

/// Everything that lasts from one command to the next: the same for argv, a shell line and a script
/// line.
public final class Session {
  let world: World
  var rulebook = Rulebook.builtIn
  /// Where rules are found that the book does not have.
  let plugins: PluginShelf
  /// The game that is on.
  var table: GameTable?
  /// The game that was played to its end last.
  var finished: GameTable?
  /// The pack that questions are being added to.
  var adder: PackAdder?
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
    plugins = world.plugins ?? .standard(environment: Session.dataFolders(of: world))
    rulebook.shelf = plugins
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
    try? world.output.flush()
    guard !error.isSilent else { return }
    let plain = Styled(error.hasPlace ? "" : "canon: ")
    let mark = isLive ? Styled("! ", Style(.red, bold: true)) : plain
    for line in "\(error)".split(separator: "\n") {
      try? world.errors.write(world.palette.paint(mark) + line + "\n")
    }
    try? world.errors.flush()
  }

  /// Says what ended the program, and returns its exit status. Where what was printed before cannot
  /// be written, that is worse.
  func fail(_ error: CanonError) -> Int32 {
    do { try flush() } catch {
      report(error)
      return error.status
    }
    report(error)
    return error.status
  }
}
