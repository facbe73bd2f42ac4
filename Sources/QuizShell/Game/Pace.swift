import QuizCore
import QuizTerminal

/// How much time has passed since the player could act.
///
/// With a clock it is measured; without one time is virtual, and a line takes none unless it says.
struct Pace {
  private let clock: (any TerminalClock)?
  private var opened = 0
  /// What had passed when it was held.
  private var held: Int?

  init(clock: (any TerminalClock)?) {
    self.clock = clock
    opened = clock?.now() ?? 0
  }

  var isLive: Bool { clock != nil }

  var elapsed: Milliseconds { Milliseconds(held ?? (clock?.now() ?? opened) - opened) }

  /// Counts no further until it is released.
  mutating func hold() { held = elapsed.rawValue }

  mutating func release() {
    guard let held else { return }
    opened = (clock?.now() ?? opened) - (clock == nil ? 0 : held)
    self.held = nil
  }

  /// Begins to count anew.
  mutating func restart() { opened = clock?.now() ?? opened }

  /// Begins to count where events let a player act.
  mutating func observe(_ events: [Event]) {
    guard let clock, events.contains(where: Pace.opens) else { return }
    opened = clock.now()
  }

  private static func opens(_ event: Event) -> Bool {
    switch event {
    case .asked, .revealed, .buzzed, .turned: true
    case .judged(let judged): !judged.isFinal
    default: false
    }
  }
}
