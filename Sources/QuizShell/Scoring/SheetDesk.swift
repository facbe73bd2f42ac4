import Glibc
import QuizArena
import QuizText

/// Reads a file of answer sheets piece by piece, and has them marked on all cores.
final class SheetDesk {
  /// Sheets that are read before they are marked: enough to keep a core busy, few enough to hold.
  private static let share = 512
  /// Defects of the file that are told; of the others, how many.
  private static let most = 20

  private let path: String
  private let session: Session
  private let file: Int32
  private var stream: CSVStream
  private var told = 0
  private let trouble = Trouble()

  private final class Trouble { var code: Int32 = 0 }

  init(path: String, session: Session) throws(CanonError) {
    (self.path, self.session) = (path, session)
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    let (file, trouble) = (file, trouble)
    var pieces = SheetPieces(file: file)
    let first = pieces.next(&trouble.code)
    var isFirst = true
    stream = CSVStream(separator: SheetPieces.separator(of: first)) {
      if isFirst {
        isFirst = false
        return first
      }
      return pieces.next(&trouble.code)
    }
    guard trouble.code == 0 else { throw .unreadable(path: path, code: trouble.code) }
  }

  func close() { if path != "-" { Glibc.close(file) } }

  /// The first row.
  func header() -> [String]? { stream.next()?.texts }

  /// Hands on what each sheet has earned, in the order of the file.
  func each(_ scorer: SheetScorer, _ body: (SheetScore) throws(CanonError) -> Void)
    throws(CanonError)
  {
    while true {
      let pieces = (0..<Parallel.cores).map { _ in piece() }
      tellProblems()
      for scores in Parallel.map(pieces.filter { !$0.isEmpty }, { $0.map(scorer.score) }) {
        for score in scores { try body(score) }
      }
      if pieces.last?.count ?? 0 < SheetDesk.share { break }
    }
    if told > SheetDesk.most {
      session.caution("\(path): \(told - SheetDesk.most) more such lines")
    }
    guard trouble.code == 0 else { throw .unreadable(path: path, code: trouble.code) }
  }

  private func piece() -> [(row: [String], line: Int)] {
    var piece: [(row: [String], line: Int)] = []
    while piece.count < SheetDesk.share, let row = stream.next() {
      let texts = row.texts
      if texts.contains(where: { $0.contains { !$0.isWhitespace } }) {
        piece.append((texts, row.line))
      }
    }
    return piece
  }

  private func tellProblems() {
    for problem in stream.takeProblems() {
      told += 1
      if told <= SheetDesk.most { session.caution("\(path):\(problem)") }
    }
  }

  /// Tells what is to be said of the columns; throws where nothing can be marked.
  func tell(_ findings: [SheetFinding]) throws(CanonError) {
    tellProblems()
    let faults = findings.filter(\.isFault).map { "\(path.visible):1: error: \($0)" }
    for finding in findings where !finding.isFault { session.caution("\(path):1: \(finding)") }
    if !faults.isEmpty { throw .results(faults) }
  }

  /// Tells which names stand on several sheets.
  func tell(_ repeats: [(line: Int, earlier: Int)]) {
    for (line, earlier) in repeats.prefix(SheetDesk.most) {
      session.caution("\(path):\(line): the name is that of line \(earlier) too: both sheets count")
    }
    if repeats.count > SheetDesk.most {
      session.caution("\(path): \(repeats.count - SheetDesk.most) more sheets with a name twice")
    }
  }
}

/// The bytes of a file, a piece at a time.
private struct SheetPieces {
  let file: Int32
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init(file: Int32) { self.file = file }

  /// None at the end, or where reading fails, whose `errno` is noted.
  mutating func next(_ code: inout Int32) -> [UInt8] {
    while true {
      let count = read(file, &room, room.count)
      if count > 0 { return Array(room[..<count]) }
      if count == 0 { return [] }
      if errno != EINTR {
        code = errno
        return []
      }
    }
  }

  /// What separates the columns: whichever of comma, semicolon and tab the first line has most of.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    let counts = candidates.map { mark in line.count { $0 == mark } }
    let best = counts.max() ?? 0
    return candidates[counts.firstIndex(of: best) ?? 0]
  }
}
