import QuizYAML

/// Reads a trivia list of Red: a mapping of questions to their answers.
final class RedReader {
  private let draft: PackDraft
  private let bytes: [UInt8]
  /// The lines of the questions so far, and their places in `entries`.
  private var known: [String: Int] = [:]
  private var entries: [(question: Piece, answers: [Piece], end: Int)] = []

  init(_ bytes: [UInt8], into draft: PackDraft) {
    self.bytes = bytes
    self.draft = draft
  }

  func read() {
    for pair in RedPairs(bytes, draft).all { take(pair) }
    for entry in entries { add(entry) }
  }

  private func take(_ pair: YAMLPair) {
    switch pair.name {
    case "AUTHOR": draft.put(.authors, all: pair.value.listOrSelf.compactMap(RedReader.piece))
    case "DESCRIPTION": draft.put(.description, RedReader.piece(pair.value))
    case "CONFIG", "$schema":
      let text =
        pair.value.text ?? pair.value.asMapping?.map { "\($0.name): \($0.value.text ?? "")" }
        .joined(separator: ", ") ?? ""
      draft.lose(
        pair.name, Piece(text: text, place: pair.key.place),
        why: "packs do not say how they are played")
    default: question(pair)
    }
  }

  /// A key that is given twice is one question: in Red the second one hides the first.
  private func question(_ pair: YAMLPair) {
    guard let question = RedReader.piece(pair.key) else { return }
    let nodes = pair.value.listOrSelf
    let answers = nodes.compactMap(RedReader.piece)
    guard answers.count == nodes.count, !answers.isEmpty else {
      return draft.report(.notAnswers, at: pair.value.place)
    }
    let said = answers.filter { !$0.isBlank }
    for blank in answers where blank.isBlank { draft.report(.blankAnswer, at: blank.place) }
    guard let index = known[question.text] else {
      known[question.text] = entries.count
      return entries.append((question, said, pair.value.end))
    }
    draft.report(.joined(line: entries[index].question.place.line), at: question.place)
    let there = Set(entries[index].answers.map(\.text))
    entries[index].answers += said.filter { !there.contains($0.text) }
  }

  private func add(_ entry: (question: Piece, answers: [Piece], end: Int)) {
    var question = QuestionDraft(at: entry.question.place, end: entry.end)
    guard let answer = entry.answers.first else {
      return draft.report(.noRight, at: entry.question.place)
    }
    question.put(.ask, entry.question)
    question.put(.answer, answer)
    question.put(.accept, all: Array(entry.answers.dropFirst()))
    question.put(.media, ifSaid: RedReader.address(in: entry.question))
    draft.add(question)
  }

  /// The first address in a question, under which a picture lies as a rule.
  private static func address(in question: Piece) -> Piece? {
    let words = question.text.split { $0.isWhitespace }
    let found = words.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    return found.map { Piece(text: String($0), place: question.place) }
  }

  /// A scalar as it is spelled; nil for a list or mapping.
  static func piece(_ node: YAMLNode) -> Piece? {
    node.text.map { Piece(text: $0, place: node.place) }
  }
}
