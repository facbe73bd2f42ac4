/// What is agreed before a game begins.
public struct Setup: Sendable {
  public var contestants: [Contestant]
  public var seed: UInt64
  /// How many questions are asked; a rule may ask for more, where the packet has them.
  public var length: Int
  /// What a right answer earns before any rule has spoken, where the question does not say.
  public var worth: Points = 10
  /// The time for each answer, where the question does not say.
  public var time: Milliseconds?
  /// How often one contestant is asked to be more specific on one question.
  public var prompts = 2
  public var promptTime: Milliseconds?

  public init(contestants: [Contestant], seed: UInt64, length: Int) {
    self.contestants = contestants
    self.seed = seed
    self.length = length
  }
}

/// Where the events of a game go as they happen: a log, a screen, nowhere.
public protocol EventSink {
  mutating func take(_ event: Event)
}

/// Keeps every event, for those who want to look at them.
public struct EventList: EventSink {
  public private(set) var events: [Event] = []
  public init() {}
  public mutating func take(_ event: Event) { events.append(event) }
}

/// Keeps nothing.
public struct NoSink: EventSink {
  public init() {}
  public mutating func take(_ event: Event) {}
}
