import QuizCore
import QuizText

/// Writes the lines of a log into memory: a header, a line for each action, the scoreboard.
///
/// Same calls, same bytes. It takes events as they happen: `begin` an action, let the game perform
/// it into this sink, `end` the line; `perform` does the three.
public struct LogEncoder: EventSink, Sendable {
  private var json: JSONWriter
  private var sum = LineSum()
  private var start = 0
  /// How many actions have been written.
  public private(set) var actions = 0
  private var pending: Action?
  private var isOpen = false

  public init(capacity: Int = 4096) { json = JSONWriter(capacity: capacity) }

  /// Whole lines, UTF-8; while a line is open, its beginning too.
  public var bytes: [UInt8] { json.bytes }

  /// Forgets what was written, but not what the next line follows.
  public mutating func clear() {
    json.clear()
    start = 0
  }

  /// Writes the first line.
  public mutating func header(_ header: LogHeader) {
    json.beginObject()
    header.write(to: &json)
    seal()
  }

  /// Says which action the next events belong to.
  public mutating func begin(_ action: Action) { pending = action }

  /// Forgets an action that was refused.
  public mutating func cancel() { pending = nil }

  public mutating func take(_ event: Event) {
    if !isOpen { open() }
    json.event(event)
  }

  /// Writes the end of the action's line.
  public mutating func end() {
    if !isOpen { open() }
    json.endArray()
    seal()
    pending = nil
    isOpen = false
  }

  /// Writes the line of an action that no longer happens, and why.
  public mutating func void(_ action: Action, why: String) {
    pending = action
    open(void: why)
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
    json.beginObject()
    json.field("scoreboard", lines)
    seal()
  }

  private mutating func open(void: String? = nil) {
    actions += 1
    json.beginObject()
    json.field("n", actions)
    if let pending { json.field("do", pending) }
    json.field(ifPresent: "void", void)
    json.key("events")
    json.beginArray()
    isOpen = true
  }

  private mutating func seal() {
    json.bytes.withUnsafeBytes { sum.seal(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    json.raw(sum.member)
    json.endObject()
    json.endLine()
    start = json.bytes.count
  }
}
