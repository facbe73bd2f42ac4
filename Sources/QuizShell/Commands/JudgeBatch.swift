import FoundationEssentials
import Glibc
import QuizJudge
import QuizTerminal
import QuizText

/// Judges a file of guesses line by line, on all cores, in the order of the file, in bounded memory.
struct JudgeBatch {
  let path: String
  let session: Session
  /// Lines read before they are judged: enough to keep a core busy, few enough to hold.
  private static let share = 2048

  func run() throws(CanonError) {
    let isStandard = path == "-"
    let file = isStandard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { if !isStandard { close(file) } }
    let lines = PlainLines(descriptor: file)
    let failed = try judge(lines)
    if case .unreadable(let code)? = lines.trouble { throw .unreadable(path: path, code: code) }
    if failed > 0 { throw .batch(path: path, failed: failed) }
  }

  /// How many lines could not be judged; each is answered by an object that says why.
  private func judge(_ lines: PlainLines) throws(CanonError) -> Int {
    var failed = 0
    var number = 0
    while true {
      let pieces = (0..<Parallel.cores).map { _ in piece(of: lines, after: &number) }
      for answers in Parallel.map(pieces.filter { !$0.isEmpty }, BatchAnswers.init) {
        failed += answers.failed
        try session.write(answers.text)
      }
      if pieces.last?.count ?? 0 < JudgeBatch.share { return failed }
    }
  }

  private func piece(of lines: PlainLines, after number: inout Int) -> [BatchAnswers.Line] {
    var piece: [BatchAnswers.Line] = []
    let request = LineRequest(prompt: "")
    while piece.count < JudgeBatch.share, case .line(let text) = lines.readLine(request) {
      number += 1
      piece.append(.init(number: number, text: text))
    }
    return piece
  }
}

/// The answers to some lines of a batch.
struct BatchAnswers: Sendable {
  struct Line: Sendable {
    var number: Int
    var text: String
  }

  private(set) var text = ""
  private(set) var failed = 0

  init(_ lines: [Line]) {
    let decoder = JSONDecoder()
    var json = JSONWriter()
    for line in lines where line.text.contains(where: { !$0.isWhitespace }) {
      if !answer(line.text, line.number, decoder, &json) { failed += 1 }
    }
    text = json.text
  }

  private func answer(
    _ line: String, _ number: Int, _ decoder: JSONDecoder, _ json: inout JSONWriter
  ) -> Bool {
    let row: BatchRow
    do {
      row = try decoder.decode(BatchRow.self, from: Data(line.utf8))
    } catch {
      fail(number, BatchRow.words(error), id: nil, &json)
      return false
    }
    do {
      let line = try Answerline(
        try row.source(), rivals: row.wrong ?? [], strictness: Strictness(row.strictness ?? -1))
      put(row, line.judge(row.given), &json)
      return true
    } catch {
      fail(number, "\(error)", id: row.id, &json)
      return false
    }
  }

  private func put(_ row: BatchRow, _ judgement: Judgement, _ json: inout JSONWriter) {
    json.beginObject()
    row.id?.write(&json)
    json.field("verdict", judgement.verdict.rawValue)
    if judgement.verdict == .prompt { json.field(ifPresent: "prompt", judgement.prompt) }
    json.field("reason", judgement.rule.rawValue)
    json.endObject()
    json.endLine()
  }

  private func fail(_ number: Int, _ words: String, id: JSONName?, _ json: inout JSONWriter) {
    json.beginObject()
    id?.write(&json)
    json.field("line", number)
    json.field("error", words)
    json.endObject()
    json.endLine()
  }
}
