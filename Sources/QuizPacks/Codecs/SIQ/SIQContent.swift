import QuizYAML

/// What is shown and heard in a question of a SIGame pack, in its present form and the one before.
struct SIQContent {
  private let params: [XMLNode]
  private let atoms: [XMLNode]

  init(_ question: XMLNode) {
    params = question.child("params")?.children("param") ?? []
    atoms = question.child("scenario")?.children("atom") ?? []
  }

  var answerType: String? { parameter("answerType")?.text.trimmed }

  var deviation: Piece? { parameter("answerDeviation")?.piece.trimmed }

  /// The options to select from, by their letters.
  var options: [(key: String, words: Piece)] {
    (parameter("answerOptions")?.children("param") ?? []).compactMap { option in
      guard let key = option["name"], let words = SIQContent.words(option.children("item")) else {
        return nil
      }
      return (key, words)
    }
  }

  /// The words of the question, or of the answer that is shown behind it; nil where it has none.
  func text(_ part: String) -> Piece? {
    if let parameter = parameter(part) {
      let items = parameter.children("item")
      return items.isEmpty && !parameter.piece.isBlank
        ? parameter.piece : SIQContent.words(items)
    }
    return SIQContent.words(part == "question" ? stemAtoms : answerAtoms)
  }

  /// The pictures, sounds and films, without the sign that once stood before their names.
  var media: [Piece] {
    let nested = params.flatMap { [$0] + $0.children("param") }.flatMap { $0.children("item") }
    return (nested + atoms).filter { !SIQContent.isText($0) && $0["type"] != "marker" }.map {
      node in
      var piece = node.piece.trimmed
      if piece.text.hasPrefix("@") { piece.text.removeFirst() }
      return piece
    }.filter { !$0.isBlank }
  }

  private func parameter(_ name: String) -> XMLNode? { params.first { $0["name"] == name } }

  private var marker: Int { atoms.firstIndex { $0["type"] == "marker" } ?? atoms.count }
  private var stemAtoms: [XMLNode] { Array(atoms[..<marker]) }
  private var answerAtoms: [XMLNode] { Array(atoms.dropFirst(marker + 1)) }

  private static func words(_ items: [XMLNode]) -> Piece? {
    let said = items.filter { isText($0) && !$0.piece.isBlank }
    guard let first = said.first else { return nil }
    return Piece(text: said.map(\.text).joined(separator: "\n"), place: first.place)
  }

  private static func isText(_ node: XMLNode) -> Bool {
    let kind = node["type"] ?? "text"
    return kind == "text" || kind == "say" || kind.isEmpty
  }
}
