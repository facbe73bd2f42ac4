/// One round of one player as a tournament report file writes it: `  26 w =`.
public struct TRFEntry: Sendable, Hashable {
  /// 0 where there was none.
  public var opponent: Int
  /// Nil for `-` or a blank.
  public var seat: Seat?
  /// One of `1 0 = W D L + - U F H Z`, in upper case; a blank is `Z`.
  public var result: Character

  public init(opponent: Int = 0, seat: Seat? = nil, result: Character) {
    self.opponent = opponent
    self.seat = seat
    self.result = result
  }

  /// Whether the round was a match, a forfeit or the pairing's bye.
  var isPaired: Bool { opponent > 0 || result == "U" || result == "+" }

  /// What the round brought; nil where result and opponent do not go together.
  func record(_ worth: SwissPoints) -> SwissRecord? {
    guard opponent > 0 else { return unpaired(worth) }
    switch result {
    case "1", "W": return .init(.played, opponent: opponent, seat: seat, points: worth.win)
    case "=", "D": return .init(.played, opponent: opponent, seat: seat, points: worth.draw)
    case "0", "L": return .init(.played, opponent: opponent, seat: seat, points: worth.loss)
    case "+": return .init(.forfeit, opponent: opponent, points: worth.win)
    case "-": return .init(.forfeit, opponent: opponent, points: worth.forfeitLoss)
    default: return nil
    }
  }

  /// In tenths.
  public func points(_ worth: SwissPoints) -> Int { record(worth)?.points ?? 0 }

  private func unpaired(_ worth: SwissPoints) -> SwissRecord? {
    switch result {
    case "U", "+": .init(.pairingBye, points: worth.bye)
    case "F": .init(.absent, points: worth.win)
    case "H", "=": .init(.absent, points: worth.draw)
    case "Z", "-": .init(.absent, points: worth.absence)
    default: nil
    }
  }
}
