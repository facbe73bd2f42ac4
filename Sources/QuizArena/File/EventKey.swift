/// Every word that may stand before a colon in a tournament's file.
enum EventKey: String, CaseIterable, Sendable {
  case canon, title, packs, rules, questions, seed, seats, points, limits, outputs
  case contestants, phases
  case tieBreaks = "tie_breaks"
  case win, draw, loss, bye, absence, forfeit
  case start, reply, line, output
  case name, simulated, bot, sheets, row, person, players
  case fromRound = "from_round"
  case untilRound = "until_round"
  case untilPhase = "until_phase"
  case skill, categories, slips, pace
  case format, rounds, cycles, heads, forbidden, acceleration, pools, best, ranks
  case thirdPlace = "third_place"
  case firstSeat = "first_seat"
  case carryOver = "carry_over"
  case playOffs = "play_offs"

  /// As it is written in a file.
  var name: String { rawValue }
}
