/// A tournament as a report file (TRF16, with the extensions of pairing programs) holds it.
public struct TRFDocument: Sendable, Hashable {
  /// What `012` says.
  public var name = ""
  public var players: [TRFPlayer] = []
  /// `XXR` or `142`: how many rounds there will be.
  public var rounds: Int?
  /// `XXC white1` or `black1`.
  public var initialSeat: Seat?
  /// `XXC rank`: the order of the lines is the ranking, not the numbers.
  public var ranksByOrder = false
  /// `XXP`: sets of numbers of which no two may meet.
  public var forbidden: [[Int]] = []
  /// `240`: the rounds in which a player said not to come, counted from 1.
  public var absences: [TRFAbsence] = []
  public var worth = SwissPoints()
  /// Lines of other codes, as they stood.
  public var others: [String] = []

  public init() {}

  /// How many rounds the entries tell of; an entry one round ahead is a wish for that round.
  public var roundsDone: Int {
    let lengths = players.map(\.entries.count)
    guard let longest = lengths.max(), let shortest = lengths.min() else { return 0 }
    let paired = players.map { ($0.entries.lastIndex { $0.isPaired } ?? -1) + 1 }.max() ?? 0
    return max(paired, longest == shortest ? longest : longest - 1)
  }
}

/// Who does not come to a round, counted from 1.
public struct TRFAbsence: Sendable, Hashable {
  public var round: Int
  public var players: [Int]

  public init(round: Int, players: [Int]) {
    self.round = round
    self.players = players
  }
}
