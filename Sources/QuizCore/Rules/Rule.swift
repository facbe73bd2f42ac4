/// A house rule: a description, and hooks that each default to "no change".
///
/// A rule sees the state and returns data; it can change nothing itself. Whatever it wants to
/// remember it writes as a `noted` event and reads back from `state.notes`. Hooks of several rules
/// combine in the order of the ruleset, as said at each.
public protocol Rule: Sendable {
  var description: RuleDescription { get }

  /// The hooks that do anything; one left out is never called, and costs nothing. All, by default.
  var hooks: Hooks { get }

  /// The events that have consequences by this rule; one of another kind is never shown to
  /// `consequences`, and costs nothing. All, by default.
  var heeds: Event.Kinds { get }

  /// Why an action may not be taken now; nil allows it. The first rule that refuses decides.
  func refusal(of action: Action, in state: State) -> String?

  /// What comes after a question is closed; nil has no opinion. The first rule that speaks decides,
  /// but what any rule waits for is waited for first;
  /// where none does, the packet's next unused question is put, up to the length of the game.
  func next(in state: State, packet: Packet, chance: inout Chance) -> Next?

  /// Another verdict than the judge's; nil leaves it. The first rule that speaks decides.
  func verdict(on response: Response, ruled: Ruling, in state: State) -> Ruling?

  /// What a final verdict earns after the rules before this one; nil leaves it. Each rule changes
  /// what the last one made of it, and each change is an entry of the ledger.
  func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award?

  /// Events that follow from an event that has been applied. They are appended in the order of the
  /// ruleset, and have consequences of their own, to a depth of 16.
  func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event]

  /// The moves that a contestant may make now, of those that the description declares.
  func moves(for contestant: ID<Contestant>, in state: State) -> [Move]

  /// Whether the game ends here, in words that say why; nil where it goes on.
  func ending(_ state: State) -> String?
}

extension Rule {
  public var name: String { description.name }
  public var hooks: Hooks { .all }
  public var heeds: Event.Kinds { .all }

  public func refusal(of action: Action, in state: State) -> String? { nil }
  public func next(in state: State, packet: Packet, chance: inout Chance) -> Next? { nil }
  public func verdict(on response: Response, ruled: Ruling, in state: State) -> Ruling? { nil }
  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? { nil }
  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] { [] }
  public func moves(for contestant: ID<Contestant>, in state: State) -> [Move] { [] }
  public func ending(_ state: State) -> String? { nil }
}

/// What comes after a question is closed.
public enum Next: Hashable, Sendable {
  /// Put the question at this place in the packet.
  case ask(Int)
  /// Nothing yet: these words say what is being waited for.
  case wait(String)
  /// The game is over; these words say why.
  case end(String)
}

/// What a contestant said, and how much of the question they had heard.
public struct Response: Hashable, Sendable {
  public var by: ID<Contestant>
  public var text: String
  public var after: Milliseconds
  public var clues: Int

  public init(by: ID<Contestant>, text: String, after: Milliseconds, clues: Int) {
    self.by = by
    self.text = text
    self.after = after
    self.clues = clues
  }
}

/// What a verdict earns now, and why it is more or less than before.
public struct Award: Hashable, Sendable {
  public var points: Points
  public var why: String

  public init(_ points: Points, why: String) {
    self.points = points
    self.why = why
  }
}

/// Something a player may do beside answering, with what may be said after its name.
public struct Move: Hashable, Sendable {
  public var name: String
  public var summary: String
  /// Arguments to complete; empty where it takes none, or any.
  public var arguments: [String]

  public init(_ name: String, summary: String, arguments: [String] = []) {
    self.name = name
    self.summary = summary
    self.arguments = arguments
  }
}
