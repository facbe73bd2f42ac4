import QuizYAML

/// Reads the questions of the Open Trivia Database, item by item, in either shape.
final class OTDBReader {
  private let items: [YAMLNode]
  private let draft: PackDraft
  private let encoding: OTDBEncoding
  private var sources: [String] = []

  init(_ items: [YAMLNode], into draft: PackDraft) {
    self.items = items
    self.draft = draft
    encoding = OTDBEncoding(items)
  }

  func read() {
    let languages = Set(items.compactMap { $0["lang"]?.text })
    if languages.count == 1 {
      draft.put(.language, items.lazy.compactMap { self.piece($0["lang"]) }.first)
    }
    putSources()
    for item in items {
      guard item.asMapping != nil else {
        draft.report(.unexpected(item.text ?? "[", wanted: "a question in braces"), at: item.place)
        continue
      }
      var question = QuestionDraft(at: item.place, end: item.end)
      let isRead =
        item["answers"] == nil ? readService(item, &question) : readStored(item, &question)
      loseRest(item, languages.count > 1, &question)
      if isRead { draft.add(question) }
    }
  }

  private func piece(_ node: YAMLNode?) -> Piece? {
    guard let node, let text = node.text else { return nil }
    return Piece(text: encoding.decoded(text).withLineFeeds.trimmed, place: node.place)
  }

  /// The value of a key that must be there.
  private func wanted(_ key: String, _ item: YAMLNode) -> Piece? {
    if let piece = piece(item[key]) { return piece }
    draft.report(.missingKey(key), at: item.place)
    return nil
  }

  private func readService(_ item: YAMLNode, _ question: inout QuestionDraft) -> Bool {
    guard let stem = wanted("question", item), let right = wanted("correct_answer", item) else {
      return false
    }
    let wrong = item["incorrect_answers"]?.asList?.compactMap(piece) ?? []
    question.put(.ask, stem)
    if piece(item["type"])?.text == "boolean", right.text == "True" || right.text == "False" {
      question.put(.answer, literal: right.text.lowercased(), at: right.place)
    } else {
      question.put(.answer, right)
      question.put(.wrong, all: wrong)
    }
    question.put(.category, ifSaid: piece(item["category"]))
    if let level = piece(item["difficulty"]) { put(level, &question) }
    return true
  }

  private func put(_ level: Piece, _ question: inout QuestionDraft) {
    guard let number = ["easy": "1", "medium": "3", "hard": "5"][level.text.lowercased()] else {
      return question.lose("difficulty", level, why: "it is none of easy, medium and hard")
    }
    question.put(.difficulty, literal: number, at: level.place)
  }

  /// One answer is typed; of several the number says which is right.
  private func readStored(_ item: YAMLNode, _ question: inout QuestionDraft) -> Bool {
    guard let stem = wanted("question", item) else { return false }
    let answers = item["answers"]?.listOrSelf.compactMap(piece) ?? []
    let number = item["answer"]?.text.flatMap(Int.init) ?? 0
    guard answers.indices.contains(number) else {
      draft.report(.badIndex(item["answer"]?.text ?? "", count: answers.count), at: item.place)
      return false
    }
    question.put(.ask, stem)
    question.put(.answer, answers[number])
    question.put(.wrong, all: answers.indices.filter { $0 != number }.map { answers[$0] })
    question.put(.category, ifSaid: piece(item["category_id"]))
    question.put(
      .tags, all: item["tags"]?.listOrSelf.compactMap(piece).filter { !$0.isBlank } ?? [])
    if let source = piece(item["source"]), sources.contains(source.text) {
      question.put(.source, source)
    } else if let source = piece(item["source"]), !source.isBlank {
      question.lose("source", source, why: "it holds a comma, which ends the name of a source")
    }
    return true
  }

  /// Each address becomes a source of the pack under its own name.
  private func putSources() {
    var pairs: [YAMLPair] = []
    for item in items {
      guard let source = piece(item["source"]), !source.isBlank, !source.text.contains(","),
        !sources.contains(source.text), sources.count < 1000
      else { continue }
      sources.append(source.text)
      let facts = [(Key.title, source), (Key.url, source)].map { key, piece in
        YAMLPair(
          key: YAMLNode(.scalar(key.name, .plain), at: piece.place, end: 0),
          value: QuestionDraft.node(piece))
      }
      pairs.append(
        YAMLPair(
          key: QuestionDraft.node(source),
          value: YAMLNode(.mapping(facts), at: source.place, end: 0)))
    }
    if let place = pairs.first?.key.place {
      draft.put(.sources, YAMLNode(.mapping(pairs), at: place, end: 0), at: place)
    }
  }

  private static let known: Set<String> = [
    "type", "difficulty", "category", "question", "correct_answer", "incorrect_answers",
    "category_id",
    "tags", "answer", "answers", "source",
  ]

  private func loseRest(_ item: YAMLNode, _ isMixed: Bool, _ question: inout QuestionDraft) {
    for pair in item.asMapping ?? [] where !OTDBReader.known.contains(pair.name) {
      if pair.name == "lang", !isMixed { continue }
      guard let piece = piece(pair.value), !piece.isBlank else { continue }
      question.lose(pair.name, piece, why: "a question has no place for it")
    }
  }
}
