import QuizCore

/// A log as it was read: as much of the game as its whole lines tell.
public struct Recording: Sendable {
  public var header: LogHeader
  public var entries: [Entry] = []
  /// The closing scoreboard; nil where the log ends before it.
  public var scoreboard: [Line]?
  /// What keeps the log from being whole.
  public var damage: LogProblem?
  /// Lines, from 1, that are not as they were written.
  public var changedLines: [Int] = []

  /// An action, the events it yielded, and the line that tells so, from 1.
  public struct Entry: Sendable, Equatable {
    public var number: Int
    public var action: Action
    public var events: [Event]
    public var line: Int
    /// Why the action no longer happens after a protest; nil where it does.
    public var void: String?
  }

  /// All events in order.
  public var events: [Event] { entries.flatMap(\.events) }

  /// The state to which the events lead.
  public var state: State { State(folding: entries.lazy.flatMap(\.events)) }
}
