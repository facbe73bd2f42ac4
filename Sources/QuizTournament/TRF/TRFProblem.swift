/// What is wrong at one place of a tournament report file.
public struct TRFProblem: Error, Sendable, Hashable {
  /// From 1; 0 where it is the file as a whole.
  public var line: Int
  /// Characters from 1; 0 where it is the line as a whole.
  public var column: Int
  public var cause: Cause

  public enum Cause: Sendable, Hashable {
    case tooShort(found: Int)
    case notANumber(String, of: String)
    case badResult(String, opponent: Int)
    case badSeat(String)
    case seatMissing(result: String)
    case numberTwice(Int, firstLine: Int)
    case numberMissing(Int)
    case unknownOpponent(player: Int, opponent: Int, round: Int)
    case oneSided(player: Int, opponent: Int, round: Int)
    case sameSeat(player: Int, opponent: Int, round: Int)
    case wrongPoints(player: Int, found: Int, expected: Int)
    case roundsMissing
    case tooManyRounds(found: Int, announced: Int)
    case noInitialSeat
    case teams(String)
    case noPlayers
  }

  public init(line: Int, column: Int, cause: Cause) {
    self.line = line
    self.column = column
    self.cause = cause
  }
}

/// Everything that is wrong with a tournament report file, in the order of its lines.
public struct TRFProblems: Error, Sendable, Hashable {
  public var all: [TRFProblem]
  public init(_ all: [TRFProblem]) { self.all = all }
}
