import FoundationEssentials
import TestKit
import Testing

@testable import QuizTournament

struct TieBreakTests {
  struct Numbers: Decodable {
    let points: Double
    let sb: Double
    let buchholz: Double
    let median: Double
  }

  @Test(
    "points, Buchholz, median and Sonneborn-Berger are those of another program",
    .enabled(if: Needs.shared("swiss/tiebreaks.json")))
  func reference() throws {
    let text = try SwissData.text("tiebreaks.json")
    let files = try JSONDecoder().decode([String: [String: Numbers]].self, from: Data(text.utf8))
    #expect(files.count == 6)
    for (file, expected) in files {
      let document = try TRFReader.read(SwissData.text(file))
      let table = try table(document.players)
      for (number, numbers) in expected {
        let entrant = Entrant(Int(number) ?? 0)
        func value(_ tieBreak: TieBreak) -> Double { tieBreak.keys([entrant], table)[0].value }
        #expect(abs(value(.matchPoints) - numbers.points) < 1e-9, "\(file) \(number)")
        #expect(abs(value(.sonnebornBerger) - numbers.sb) < 1e-9, "\(file) \(number)")
        #expect(abs(value(.buchholz) - numbers.buchholz) < 1e-9, "\(file) \(number)")
        #expect(abs(value(.medianBuchholz) - numbers.median) < 1e-9, "\(file) \(number)")
      }
    }
  }

  private func table(_ players: [TRFPlayer]) throws -> ResultTable {
    var matches: [PlayedMatch] = []
    for player in players {
      for (round, entry) in player.entries.enumerated() where entry.seat == .one {
        let meeting = Meeting(
          round: round + 1, seats: [Entrant(player.number), Entrant(entry.opponent)],
          label: "r\(round + 1)-\(player.number)")
        let result: MatchResult =
          entry.result == "1"
          ? .init([1, 0]) : entry.result == "0" ? .init([0, 1]) : .init([1, 1])
        matches.append(PlayedMatch(meeting, result))
      }
    }
    return ResultTable(entrants: players.map { Entrant($0.number) }, matches: matches)
  }
}
