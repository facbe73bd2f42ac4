/// What may be asked of a game. Typing, clocks and bots come in here, as data.
public struct Action: Hashable, Sendable {
  public var deed: Deed
  /// Since the player could act: the question was put, the turn passed, or the prompt was given.
  public var after: Milliseconds
  /// A verdict that stands whatever the judge says: the outcome of a protest.
  public var ruling: Outcome?

  public enum Deed: Hashable, Sendable {
    case begin
    /// Turn to the next question.
    case next
    /// Read one clue more of a tossup.
    case clue
    case buzz(by: ID<Contestant>)
    case answer(by: ID<Contestant>, text: String)
    /// Something a rule lets a player do: hint, pass, wager.
    case move(by: ID<Contestant>, name: String, argument: String)
    /// The clock has run out, for one contestant or for all, with what had been typed by then.
    case timeUp(by: ID<Contestant>?, typed: String)
    /// Go on without a rule that has failed; the words say how.
    case drop(rule: String, why: String)
    /// Leave the game before its end.
    case stop
  }

  public init(_ deed: Deed, after: Milliseconds = .zero, ruling: Outcome? = nil) {
    self.deed = deed
    self.after = after
    self.ruling = ruling
  }

  /// Who acts, where the deed has an actor.
  public var actor: ID<Contestant>? {
    switch deed {
    case .buzz(let by), .answer(let by, _), .move(let by, _, _): by
    case .timeUp(let by, _): by
    case .begin, .next, .clue, .drop, .stop: nil
    }
  }
}
