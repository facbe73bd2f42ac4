import QuizCore
import QuizTournament

/// Something that a seat is asked.
public struct Ask: Sendable {
  public enum Want: Sendable {
    /// An answer to the question on the table, or to its prompt.
    case answer
    /// Whether to buzz now, with the answer, or to wait.
    case buzz
    /// A move that the game waits for, such as a wager.
    case move(Move)
  }

  /// The place of the seat.
  public var seat: Int
  public var want: Want

  public init(seat: Int, _ want: Want) {
    self.seat = seat
    self.want = want
  }
}

/// What a seat says to it.
public struct Reply: Sendable, Equatable {
  public enum Act: Sendable, Equatable {
    case answer(String)
    /// One clue more, please; not now.
    case wait
    /// No answer at all.
    case pass
    case move(name: String, argument: String)
  }

  public var act: Act
  /// Since the seat could act.
  public var after: Milliseconds
  /// Who of a team spoke, by place.
  public var player: Int

  public init(_ act: Act, after: Milliseconds = .zero, player: Int = 0) {
    self.act = act
    self.after = after
    self.player = player
  }
}

/// Why no reply came.
public enum Silence: Error, Hashable, Sendable {
  /// The seat is at fault.
  case fault(FaultCause)
  /// The match is to be left as if it had never begun.
  case abandoned
}
