import ArgumentParser
import QuizText
import QuizTournament

/// Pairs the next round of a Swiss tournament that a chess report file holds.
struct PairRound: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Pair the next round of a Swiss tournament, as FIDE pairs.",
    discussion: """
      The file is a chess report (TRF) with the rounds so far. Printed are the number of boards and \
      then a board a line, the pairing number with seat one first, a bye as a board against 0. The \
      exit status is 1 where no pairing is left that keeps the rules.
      """)

  @Argument(help: "The report file, FILE.trf.")
  var file: String

  @Flag(help: "Leave seats out of account, where both answer at once.")
  var noSeats = false

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let document = try session.chessFile(file)
    let field: SwissField
    do { field = try document.field(withSeats: !noSeats) } catch {
      throw .results(error.all.map { ResultsFile.line($0, in: file) })
    }
    let pairings: SwissPairings
    do { pairings = try SwissPairing.next(of: field) } catch { throw .unpaired("\(error)") }
    try session.write(json ? text(pairings, round: field.roundsDone + 1) : pairings.text)
  }

  private func text(_ pairings: SwissPairings, round: Int) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("round", round)
    json.key("boards")
    json.beginArray()
    for board in pairings.boards {
      json.beginArray()
      json.int(board.one)
      json.int(board.two)
      json.endArray()
    }
    json.endArray()
    json.field(ifPresent: "bye", pairings.bye)
    json.endObject()
    json.endLine()
    return json.text
  }
}
