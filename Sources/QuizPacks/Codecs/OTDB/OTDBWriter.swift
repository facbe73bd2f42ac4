import QuizCore
import QuizJudge

/// Writes the questions of a pack for the Open Trivia Database.
struct OTDBWriter {
  private(set) var text: String
  private(set) var kept: [Int] = []

  init(_ pack: Pack) {
    let isClosed = pack.questions.allSatisfy { question in
      question.kind == .choice || question.kind == .truth
    }
    let sources = Dictionary(
      pack.sources.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [String] = []
    for (index, question) in pack.questions.enumerated() {
      let item =
        isClosed
        ? OTDBWriter.served(question) : OTDBWriter.stored(question, pack.language, sources)
      guard let item else { continue }
      kept.append(index)
      items.append(JSONText.line(item))
    }
    let list = items.isEmpty ? "[]" : "[\n  " + items.joined(separator: ",\n  ") + "\n]"
    text = isClosed ? "{\"response_code\": 0, \"results\": \(list)}\n" : list + "\n"
  }

  /// As the web service does, with HTML's entities.
  private static func served(_ question: Question) -> PackValue? {
    var entries: [PackValue.Entry] = []
    func put(_ key: String, _ value: PackValue) { entries.append(.init(key, value)) }
    switch question.form {
    case .choice(let right, let wrong):
      put("type", .text("multiple"))
      putLevel(question, &entries)
      put("question", text(question.stem))
      put("correct_answer", text(right.answer))
      put("incorrect_answers", .list(wrong.map(text)))
    case .truth(let value):
      put("type", .text("boolean"))
      putLevel(question, &entries)
      put("question", text(question.stem))
      put("correct_answer", .text(value ? "True" : "False"))
      put("incorrect_answers", .list([.text(value ? "False" : "True")]))
    default: return nil
    }
    return .map(entries)
  }

  private static func putLevel(_ question: Question, _ entries: inout [PackValue.Entry]) {
    if let level = question.difficulty {
      let word = level < 3 ? "easy" : level == 3 ? "medium" : "hard"
      entries.append(.init("difficulty", .text(word)))
    }
    if let category = question.category { entries.append(.init("category", text(category))) }
  }

  private static func text(_ words: String) -> PackValue {
    .text(HTMLText.escaped(words).replacing("'", with: "&#039;"))
  }

  private static func stored(
    _ question: Question, _ language: String?, _ sources: [String: Pack.Source]
  ) -> PackValue? {
    guard question.clues.isEmpty else { return nil }
    let answers: [String]
    var right = 0
    switch question.form {
    case .text(let answer): answers = [answer.answer]
    case .number(let number): answers = [number.value]
    case .choice(let answer, let wrong): answers = [answer.answer] + wrong
    case .truth(let value): (answers, right) = (["True", "False"], value ? 0 : 1)
    case .answerline, .several, .order, .match, .list, .bonus: return nil
    }
    let source = question.citation.flatMap { sources[$0.source]?.address } ?? ""
    return .map([
      .init("category_id", .text(HTMLText.ampersands(question.category ?? ""))),
      .init("lang", .text(HTMLText.ampersands(language ?? ""))),
      .init("tags", .list(question.tags.map { .text(HTMLText.ampersands($0)) })),
      .init("question", .text(HTMLText.ampersands(question.stem))),
      .init("answer", .literal("\(right)")),
      .init("answers", .list(answers.map { .text(HTMLText.ampersands($0)) })),
      .init("source", .text(HTMLText.ampersands(source))),
    ])
  }
}

extension HTMLText {
  /// The text with only those signs written as entities that begin what reads like one.
  static func ampersands(_ text: String) -> String {
    unescaped(text) == text ? text : text.replacing("&", with: "&amp;")
  }
}
