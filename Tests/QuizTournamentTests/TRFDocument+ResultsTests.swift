import TestKit
import Testing

@testable import QuizTournament

@Suite("The results that a report file holds") struct TRFDocumentResultsTests {
  @Test(
    "added up, they are the points that stand in the file", .enabled(if: Needs.shared("swiss")))
  func points() throws {
    #expect(SwissData.finished.count == 20)
    var players = 0
    for name in SwissData.finished {
      let document = try TRFReader.read(SwissData.text(name))
      let table = ResultTable(
        entrants: document.players.map { Entrant($0.number) }, matches: document.matches,
        unplayed: document.unplayed, isSwiss: true, worth: document.worth)
      for player in document.players {
        #expect(
          table.record(of: Entrant(player.number)).matchPoints == player.points, "\(name)")
        players += 1
      }
    }
    #expect(players > 300)
  }

  @Test("a forfeit by both is lost by both, and a match without colours is told once")
  func oddities() throws {
    var document = TRFDocument()
    document.players = [
      TRFPlayer(number: 1, name: "A"), TRFPlayer(number: 2, name: "B"),
    ]
    document.players[0].entries = [
      TRFEntry(opponent: 2, result: "-"), TRFEntry(opponent: 2, result: "+"),
    ]
    document.players[1].entries = [
      TRFEntry(opponent: 1, result: "-"), TRFEntry(opponent: 1, result: "-"),
    ]
    #expect(
      document.matches.map(\.result) == [.forfeit(absent: [0, 1]), .forfeit(absent: [1])])
  }
}
