import QuizYAML

/// Reads the content of a SIGame pack: rounds of themes of questions.
final class SIQReader {
  private let draft: PackDraft
  /// The files of the archive that questions name.
  private(set) var used: Set<String> = []

  init(into draft: PackDraft) { self.draft = draft }

  func read(_ package: XMLNode) {
    readHead(package)
    for round in package.child("rounds")?.children("round") ?? [] {
      lose(info: round.child("info"), of: "round")
      for theme in round.child("themes")?.children("theme") ?? [] {
        lose(info: theme.child("info"), of: "theme")
        for question in theme.child("questions")?.children("question") ?? [] {
          read(question, theme: theme.piece("name"), round: round.piece("name"))
        }
      }
    }
  }

  private func readHead(_ package: XMLNode) {
    draft.put(.title, package.piece("name"))
    draft.put(.language, package.piece("language"))
    let info = package.child("info")
    draft.put(.authors, all: info?.child("authors")?.children("author").map(\.piece) ?? [])
    draft.put(.description, info?.child("comments")?.piece)
    for source in info?.child("sources")?.children("source") ?? [] { lose("source", source.piece) }
    lose("showmanComments", info?.child("showmanComments")?.piece)
    for name in ["id", "restriction", "date", "publisher", "contactUri", "difficulty", "logo"] {
      lose(name, package.piece(name))
    }
    for tag in package.child("tags")?.children("tag") ?? [] { lose("tag", tag.piece) }
  }

  private func lose(_ what: String, _ piece: Piece?) {
    guard let piece, !piece.isBlank else { return }
    draft.lose(what, piece, why: "a pack has no place for it")
  }

  /// What is said of a round or a theme.
  private func lose(info: XMLNode?, of what: String) {
    for name in ["authors", "sources"] {
      for entry in info?.child(name)?.children ?? [] { lose("\(what) \(entry.name)", entry.piece) }
    }
    lose("\(what) comments", info?.child("comments")?.piece)
    lose("\(what) showmanComments", info?.child("showmanComments")?.piece)
  }

  private func read(_ node: XMLNode, theme: Piece?, round: Piece?) {
    var question = QuestionDraft(at: node.place, end: node.end)
    let content = SIQContent(node)
    let stem = content.text("question")
    for file in content.media {
      used.insert(file.text)
      question.lose("media", file, why: "media are not carried")
    }
    guard let stem, !stem.isBlank else {
      for loss in question.losses { draft.add(loss) }
      let price = Piece(text: node["price"] ?? "", place: node.place)
      return draft.lose("question", price, why: "the question has no text")
    }
    let errors = draft.errors
    question.put(.ask, stem)
    readAnswers(node, content, into: &question)
    question.put(.explain, ifSaid: explanation(node, content))
    question.put(.category, ifSaid: theme)
    question.put(.tags, all: [round].compactMap { $0 }.filter { !$0.isBlank })
    if let price = node.piece("price"), let worth = Int(price.text), (1...1_000_000).contains(worth)
    {
      question.put(.worth, literal: "\(worth)", at: price.place)
    }
    loseRest(node, into: &question)
    draft.add(question, unlessMoreThan: errors)
  }

  private func explanation(_ node: XMLNode, _ content: SIQContent) -> Piece? {
    let parts = [node.child("info")?.child("comments")?.piece, content.text("answer")]
    let said = parts.compactMap { $0 }.filter { !$0.isBlank }
    guard let first = said.first else { return nil }
    return Piece(text: said.map(\.text).joined(separator: "\n"), place: first.place)
  }

  private func loseRest(_ node: XMLNode, into question: inout QuestionDraft) {
    let kind = node.piece("type") ?? node.child("type")?.piece("name")
    if let kind, !kind.isBlank, kind.text != "simple" {
      question.lose("type", kind, why: "how a question is played is up to the rules")
    }
    let info = node.child("info")
    for name in ["authors", "sources"] {
      for entry in info?.child(name)?.children ?? [] where !entry.piece.isBlank {
        question.lose(entry.name, entry.piece, why: "a question has no place for it")
      }
    }
    if let words = info?.child("showmanComments")?.piece, !words.isBlank {
      question.lose("showmanComments", words, why: "a question has no place for it")
    }
  }

  private func readAnswers(
    _ node: XMLNode, _ content: SIQContent, into question: inout QuestionDraft
  ) {
    let right = node.child("right")?.children("answer").map(\.piece).filter { !$0.isBlank } ?? []
    let wrong = node.child("wrong")?.children("answer").map(\.piece).filter { !$0.isBlank } ?? []
    guard let first = right.first else { return draft.report(.noRight, at: node.place) }
    let options = content.options
    if content.answerType == "select", !options.isEmpty {
      guard let chosen = options.first(where: { $0.key == first.text }) else {
        return draft.report(.noRight, at: node.place)
      }
      question.put(.answer, chosen.words)
      question.put(.wrong, all: options.filter { $0.key != first.text }.map(\.words))
      return
    }
    question.put(.answer, first)
    question.put(.accept, all: Array(right.dropFirst()))
    if content.answerType == "number" {
      let width = content.deviation ?? Piece(text: "0", place: first.place)
      return question.put(.within, width)
    }
    question.put(.reject, all: wrong)
    if let kind = content.answerType, kind != "text" {
      question.lose("answerType", Piece(text: kind, place: node.place), why: "the answer is typed")
    }
  }
}
