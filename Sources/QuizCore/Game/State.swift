/// What is known in the middle of a game: a fold over its events.
///
/// Applying an event asks no rule and cannot fail, so an old log folds without the plugins that
/// made it; it costs the same at question 10,000 as at question 1.
public struct State: Hashable, Codable, Sendable {
  public enum Phase: String, Codable, Sendable { case waiting, open, over }

  public internal(set) var phase = Phase.waiting
  public internal(set) var lines: [Line] = []
  public internal(set) var ruleset = ""
  public internal(set) var seed: UInt64 = 0
  /// How many questions are to be asked.
  public internal(set) var length = 0
  /// How many have been asked.
  public internal(set) var number = 0
  /// How many events have been applied.
  public internal(set) var events = 0
  public internal(set) var used = Places()
  public internal(set) var table = Table()
  public internal(set) var clock = Milliseconds.zero
  /// The clock when the player could act: an action's time counts from here.
  public internal(set) var opened = Milliseconds.zero
  public internal(set) var notes = Notes()
  /// Those who play no more, in the order in which they went: a rule has noted "out" of them.
  public internal(set) var out: [ID<Contestant>] = []
  public internal(set) var ending: Event.Ended?

  public init() {}

  /// The state to which a log of events leads.
  public init(folding events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  public var contestants: [Contestant] { lines.map(\.contestant) }
  public var hasBegun: Bool { !lines.isEmpty }
  /// The question on the table, or the last one that was.
  public var question: Event.Asked? { table.asked }

  public func line(of contestant: ID<Contestant>) -> Int? { lines.place(of: contestant) }

  public func score(of contestant: ID<Contestant>) -> Points {
    lines.place(of: contestant).map { lines[$0].score } ?? .zero
  }

  public func name(of contestant: ID<Contestant>) -> String {
    lines.place(of: contestant).map { lines[$0].contestant.name } ?? contestant.rawValue
  }

  /// Whether a contestant is done with the question on the table.
  public func isDone(_ contestant: ID<Contestant>) -> Bool { table.done.contains(contestant) }

  /// Those who may still answer, in the order of the scoreboard.
  public var remaining: [ID<Contestant>] {
    lines.lazy.map(\.contestant.id).filter { !table.done.contains($0) }
  }

  /// The time there is to answer, from when the player could act.
  public var limit: Milliseconds? { table.limit }

  /// Best score first; equal scores in the order of play.
  public var scoreboard: [Line] {
    lines.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }
}

extension [Line] {
  /// Asked of the lines alone: a call that takes the whole state costs a copy of it.
  func place(of contestant: ID<Contestant>) -> Int? {
    firstIndex { $0.contestant.id == contestant }
  }
}
