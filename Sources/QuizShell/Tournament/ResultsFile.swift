import QuizFiles
import QuizReports
import QuizText
import QuizTournament

/// Results of a tournament that another program wrote.
enum ResultsFile {
  /// A quizbowl file begins with a brace, a chess report with a code.
  static func isQuizbowl(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  /// `FILE:LINE:COLUMN: error: what is wrong: what to do`.
  static func line(_ problem: TRFProblem, in file: String) -> String {
    let place = problem.line > 0 ? ":\(problem.line):\(problem.column)" : ""
    return "\(file.visible)\(place): error: \(problem.cause)"
  }

  static func line(_ problem: QBJProblem, in file: String) -> String {
    let place = problem.line > 0 ? ":\(problem.line):\(problem.column)" : ""
    return "\(file.visible)\(place): error: \(problem.cause)"
  }
}

extension Session {
  /// The bytes of a file that a command names.
  func bytes(of path: String) throws(CanonError) -> [UInt8] {
    do { return try WholeFile.bytes(of: path) } catch {
      throw .unreadable(path: path, code: error.code)
    }
  }

  /// A chess report file.
  func chessFile(_ path: String) throws(CanonError) -> TRFDocument {
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    do { return try TRFReader.read(text) } catch {
      throw .results(error.all.map { ResultsFile.line($0, in: path) })
    }
  }

  /// The results that a quizbowl or chess file holds.
  /// - Parameter chain: what ranks those of a chess file.
  func results(_ path: String, by chain: [TieBreak]?) throws(CanonError) -> Report {
    let bytes = try bytes(of: path)
    guard ResultsFile.isQuizbowl(bytes) else {
      return Report(try chessFile(path), by: chain ?? Report.swissChain)
    }
    do { return Report(try QBJReader.read(bytes), by: chain) } catch {
      throw .results(error.all.map { ResultsFile.line($0, in: path) })
    }
  }
}
