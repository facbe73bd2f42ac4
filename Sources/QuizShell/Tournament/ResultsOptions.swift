import ArgumentParser
import QuizText
import QuizTournament

/// Where results come from, and what ranks them.
struct ResultsOptions: ParsableArguments {
  @Argument(help: "The folder of a tournament, a quizbowl file (.qbj) or a chess report (.trf).")
  var source: String

  @Option(
    help: .init(
      "What ranks, the most important first: match-points,buchholz,points.", valueName: "names"))
  var tieBreaks: String?

  /// Nil where none are named.
  func chain() throws(CanonError) -> [TieBreak]? {
    guard let tieBreaks else { return nil }
    var chain: [TieBreak] = []
    for part in tieBreaks.split(separator: ",") {
      let name = part.filter { $0 != " " }
      guard let tieBreak = TieBreakRegistry.tieBreak(named: name) else {
        let names = TieBreakRegistry.all.map(\.name)
        let near = Nearest.name(to: name, among: names).map { [$0] }
        throw .badValue(
          name, option: "--tie-breaks", wanted: (near ?? names).joined(separator: ", "))
      }
      chain.append(tieBreak)
    }
    return chain
  }
}
