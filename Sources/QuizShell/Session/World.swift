import QuizPacks
import QuizPlugins
import QuizTerminal
import QuizText

/// What a session has around it, as data and closures, so that a test can give it another.
public struct World {
  /// Where lines come from.
  public var input: any LineSource
  public var output: any TextSink
  public var errors: any TextSink
  /// Whether a person types at a terminal and sees the answer there.
  public var isLive: Bool
  public var palette: Palette
  /// The columns there are now.
  public var width: () -> Int
  public var clock: any TerminalClock
  /// The value of an environment variable; nil where it is unset or empty.
  public var environment: (String) -> String?
  /// A seed for a game that was given none.
  public var drawSeed: () -> UInt64
  /// Where packs are looked up; the usual folders where nil.
  public var shelf: PackShelf?
  /// Where plugins are looked up; the usual folders where nil.
  public var plugins: PluginShelf?

  public init(
    input: any LineSource, output: any TextSink, errors: any TextSink, isLive: Bool = false,
    palette: Palette = .plain, width: @escaping () -> Int = { 80 },
    clock: any TerminalClock = MonotonicClock(),
    environment: @escaping (String) -> String? = { _ in nil },
    drawSeed: @escaping () -> UInt64 = { 1 }
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.isLive = isLive
    self.palette = palette
    self.width = width
    self.clock = clock
    self.environment = environment
    self.drawSeed = drawSeed
  }
}
