import QuizCore
import Testing

@testable import QuizTournament

struct TRFWriterTests {
  @Test("names that would break columns or lines are made harmless")
  func hostile() throws {
    var document = TRFDocument()
    document.players = [TRFPlayer(number: 1, name: "A\nB" + String(repeating: "x", count: 99))]
    document.rounds = 1
    let text = TRFWriter.text(of: document)
    #expect(text.split(separator: "\n").count == 2)
    #expect(try TRFReader.read(text).players[0].name.hasPrefix("A?Bx"))
  }

  @Test("what was set comes back from the text")
  func settings() throws {
    var document = try TRFReader.read(TRFReaderTests.four)
    document.worth.pairingBye = 5
    document.worth.forfeitLoss = 3
    document.forbidden = [[1, 2]]
    document.absences = [TRFAbsence(round: 3, players: [4])]
    document.players[0].acceleration = [10, 5]
    let again = try TRFReader.read(TRFWriter.text(of: document))
    #expect(again == document)
  }
}
