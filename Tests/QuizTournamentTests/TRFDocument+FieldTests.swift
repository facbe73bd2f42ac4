import QuizTournament
import TestKit
import Testing

struct TRFDocumentFieldTests {
  @Test(
    "a state written as a report file is the same state when read",
    .enabled(if: Needs.shared("swiss")), arguments: SwissData.states)
  func roundTrip(state: String) throws {
    let field = try TRFReader.read(SwissData.text(state + ".in.trf")).field()
    let document = TRFDocument(field, title: "T", names: ["Ann", "Bo"])
    let again = try TRFReader.read(TRFWriter.text(of: document))
    #expect(try again.field() == field)
    #expect(again.players.prefix(2).map(\.name) == ["Ann", "Bo"])
  }
}
