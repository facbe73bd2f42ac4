/// Why a tournament cannot go on as it was told to.
public enum TournamentError: Error, Sendable, Hashable {
  case notDue(match: String)
  case noPhases
  case intake(phase: String, wanted: Int, found: Int)
  case points(match: String, found: Int, seats: Int)
  case format(phase: String, FormatError)
}
