@testable import QuizTournament

/// A small Swiss state in one line: total rounds, first seat, the players' rounds, forbidden pairs.
enum SmallCase {
  /// `5 B 4w1 / 3b= / 2w= / 1b0 / U`, then `!1-2` where pairs are forbidden.
  static func field(_ text: String) -> SwissField {
    let halves = text.split(separator: "!")
    let words = halves[0].split(separator: " ")
    let lists = words.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
    let players = lists.enumerated().map { index, entries in
      SwissPlayer(number: index + 1, records: entries.compactMap { record(String($0)) })
    }
    let forbidden = halves.dropFirst().first?.split(separator: " ").map { pair in
      pair.split(separator: "-").compactMap { Int($0) }
    }
    return SwissField(
      players: players, roundsDone: players[0].records.count, roundsInAll: Int(words[0]) ?? 0,
      initialSeat: words[1] == "W" ? .one : .two, forbidden: forbidden ?? [])
  }

  /// `4w1`, `U`, `F`, `H` or `Z`.
  static func record(_ text: String) -> SwissRecord? {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return TRFEntry(
      opponent: Int(digits) ?? 0, seat: rest.first.flatMap { ["w": .one, "b": .two][$0] },
      result: rest.last ?? "Z"
    ).record(SwissPoints())
  }

  /// `2-1 5-3 4-0`.
  static func text(_ pairings: SwissPairings) -> String {
    let boards = pairings.boards.map { "\($0.one)-\($0.two)" }
    return (boards + (pairings.bye.map { ["\($0)-0"] } ?? [])).joined(separator: " ")
  }
}
