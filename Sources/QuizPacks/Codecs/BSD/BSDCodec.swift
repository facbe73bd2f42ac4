import QuizCore
import QuizJudge
import QuizYAML

/// The fact tables of the BSD `quiz` program, in which any column asks for any other.
struct BSDCodec: Codec {
  let name = "bsd"
  let synonyms = ["bsd-quiz", "bsdquiz", "quiz"]
  let title = "BSD quiz's tables"
  let endings = [""]

  /// The file beside the tables that names their columns.
  private static let index = "index"

  func likeness(of sample: FileSample) -> Resemblance {
    let lines = sample.lines.dropLast().filter { !$0.isEmpty }
    if sample.begins(with: BSDTable.oneWayMark) { return .certain }
    guard lines.count > 2, !sample.text.contains("\0") else { return .none }
    let tables = lines.count { BSDTable.columns(String($0)).count > 1 || $0.hasSuffix("\\") }
    return tables * 10 >= lines.count * 9 ? .faint : .none
  }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    guard let text = draft.text() else { return draft.imported() }
    let table = BSDTable(text)
    if isIndex(table) {
      for fact in table.facts { readListed(fact, of: source, into: draft) }
    } else {
      let reader = BSDReader(table, name: source.name, columns: columns(of: source), into: draft)
      reader.read()
    }
    return draft.imported()
  }

  /// An index has the path of a table in its first column.
  private func isIndex(_ table: BSDTable) -> Bool {
    !table.facts.isEmpty
      && table.facts.allSatisfy {
        $0.columns.count > 2 && $0.columns[0].printed?.contains("/") == true
      }
  }

  private func readListed(_ fact: BSDTable.Fact, of source: CodecSource, into draft: PackDraft) {
    let path = fact.columns[0].printed ?? ""
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let bytes = source.neighbour(name) else {
      return draft.report(.missingFile(name), at: fact.line.place)
    }
    guard let text = SourceText(bytes, draft.findings) else { return }
    let columns = fact.columns.dropFirst().map { $0.printed ?? "" }
    BSDReader(
      BSDTable(text), name: name, columns: columns, at: fact.line.place, into: draft
    ).read()
  }

  /// What the columns of a table are called by the index beside it; nothing where it says nothing.
  private func columns(of source: CodecSource) -> [String] {
    guard let bytes = source.neighbour(BSDCodec.index),
      let text = SourceText(bytes, Findings(file: BSDCodec.index))
    else { return [] }
    let entry = BSDTable(text).facts.first { fact in
      fact.columns[0].printed?.split(separator: "/").last.map(String.init) == source.name
    }
    return entry?.columns.dropFirst().map { $0.printed ?? "" } ?? []
  }

  func encode(_ pack: Pack) -> Encoded? {
    var text = "\(BSDTable.oneWayMark):\n"
    var kept: [Int] = []
    for (index, question) in pack.questions.enumerated() {
      guard question.clues.isEmpty, let answers = BSDCodec.answers(question) else { continue }
      kept.append(index)
      let all = answers.map(BSDCodec.escaped).joined(separator: "|")
      text += "\(BSDCodec.escaped(question.stem)):\(all)\n"
    }
    return Encoded(text, kept: kept)
  }

  private static func answers(_ question: Question) -> [String]? {
    switch question.form {
    case .text(let answer), .choice(let answer, _): [answer.answer] + answer.accept
    case .number(let number): [number.value] + number.accept
    case .truth(let value): [value ? "true" : "false"]
    case .answerline, .several, .order, .match, .list, .bonus: nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        out += " "
      } else {
        if "\\:|{}[]".unicodeScalars.contains(scalar) { out += "\\" }
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
