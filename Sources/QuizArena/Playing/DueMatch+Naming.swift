import QuizTournament

extension DueMatch {
  /// The match of a name such as `p1-2-r3-4` or `p2-1-final-again1`; nil for what is no name.
  init?(name: String, round: Int, seats: [Entrant]) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard name.utf8.allSatisfy(DueMatch.isOfNames), parts.count > 2, parts[0].first == "p",
      let phase = Int(parts[0].dropFirst()),
      let pool = Int(parts[1]), phase > 0, pool > 0
    else { return nil }
    var label = parts[2...]
    var replay = 0
    if label.count > 1, let last = label.last, last.hasPrefix("again"),
      let count = Int(last.dropFirst(5)), count > 0
    {
      replay = count
      label.removeLast()
    }
    self.init(
      phase: phase, pool: pool,
      meeting: Meeting(
        round: round, seats: seats, label: label.joined(separator: "-"), replay: replay))
  }

  /// Letters, digits and `-`: no shell, path or line of a journal reads anything else into them.
  private static func isOfNames(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }

  /// Name, round and seats in one word, from which alone the match can be played elsewhere:
  /// `p1-2-r3-4-at3-5v8`, letters, digits and `-` only.
  public var job: String {
    let seats = meeting.seats.map { "\($0.number)" }.joined(separator: "v")
    return "\(name)-at\(meeting.round)-\(seats)"
  }

  /// The match of such a word; nil for what is none.
  public init?(job: String) {
    let parts = job.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 4, parts[parts.count - 2].hasPrefix("at"),
      let round = Int(parts[parts.count - 2].dropFirst(2)), round > 0
    else { return nil }
    let seats = parts[parts.count - 1].split(separator: "v").map { Int($0) ?? 0 }
    guard !seats.isEmpty, seats.allSatisfy({ $0 > 0 }), Set(seats).count == seats.count else {
      return nil
    }
    let name = parts.dropLast(2).joined(separator: "-")
    self.init(name: name, round: round, seats: seats.map { Entrant($0) })
    guard self.job == job else { return nil }
  }
}
