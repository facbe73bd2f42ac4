import QuizArena
import QuizReports

extension Session {
  /// The tournament that a file declares.
  func event(_ path: String) throws(CanonError) -> EventSpec {
    let read = EventFile.read(bytes: try bytes(of: path), file: path, book: rulebook)
    guard let spec = read.spec, read.problems.isEmpty else {
      throw .results(read.problems.map(\.description))
    }
    return spec
  }

  /// The results that a command names: of a tournament of ours, or of another program.
  func report(_ options: ResultsOptions) throws(CanonError) -> Report {
    try results(options.source, by: try options.chain())
  }
}
