/// Why a format cannot make a round.
public enum FormatError: Error, Sendable, Hashable {
  case tooFew(format: String, found: Int)
  case enrolledTwice(Entrant)
  case lateEntry(format: String, Entrant, round: Int)
  case stranger(Entrant, match: String)
  case swiss(SwissError)
}
