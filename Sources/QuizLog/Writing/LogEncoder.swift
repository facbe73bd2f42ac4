import QuizCore
import QuizText

/// Writes the lines of a log into memory: a header, a line for each action, the scoreboard.
///
/// Same calls, same bytes. It takes events as they happen: `begin` an action, let the game perform
/// it into this sink, `end` the line; `perform` does the three.
public struct LogEncoder: EventSink, Sendable {
  private var pen: Pen
  private var sum = LineSum()
  /// Where the line begins that is open, or comes next.
  private var start = 0
  private var isOpen = false
  /// How many actions have been written.
  public private(set) var actions = 0

  public init(capacity: Int = 4096) { pen = Pen(size: capacity) }

  /// Whole lines, UTF-8; while a line is open, its beginning too.
  public var bytes: [UInt8] { pen.withBytes { [UInt8]($0) } }

  /// How many bytes there are.
  public var count: Int { pen.count }

  /// Forgets what was written, but not what the next line follows.
  public mutating func clear() {
    pen.cut(to: 0)
    start = 0
  }

  /// Writes the first line.
  public mutating func header(_ header: LogHeader) {
    pen.own()
    pen.beginObject()
    header.visit(&pen)
    seal()
  }

  /// Begins the line of the action that the next events belong to.
  public mutating func begin(_ action: Action) { begin(action, void: nil) }

  /// Takes the beginning of a line back, of an action that was refused.
  public mutating func cancel() {
    guard isOpen else { return }
    pen.cut(to: start)
    actions -= 1
    isOpen = false
  }

  public mutating func take(_ event: Event) {
    pen.own()
    event.open(&pen)
  }

  /// Writes the end of the action's line.
  public mutating func end() {
    guard isOpen else { return }
    pen.own()
    pen.endArray()
    seal()
    isOpen = false
  }

  /// Writes the line of an action that no longer happens, and why.
  public mutating func void(_ action: Action, why: String) {
    begin(action, void: why)
    end()
  }

  /// Performs an action and writes its line; nothing is written where it is refused.
  public mutating func perform(_ action: Action, in game: inout Game) throws(Refusal) {
    begin(action)
    do {
      try game.perform(action, into: &self)
    } catch {
      cancel()
      throw error
    }
    end()
  }

  /// Writes the last line.
  public mutating func scoreboard(_ lines: [Line]) {
    pen.own()
    pen.beginObject()
    pen.field("scoreboard", lines)
    seal()
  }

  private mutating func begin(_ action: Action, void: String?) {
    pen.own()
    actions += 1
    pen.beginObject()
    pen.field("n", actions)
    pen.field("do", action)
    pen.field("void", void)
    pen.beginArray("events")
    isOpen = true
  }

  private mutating func seal() {
    pen.dropComma()
    sum.seal(&pen, from: start)
    start = pen.count
  }
}
