import QuizYAML

/// Reads a GIFT file by Moodle's meaning, item by item.
final class GiftReader {
  let draft: PackDraft
  let source: SourceText
  let gift: GiftText
  private let blocks: [GiftBlock]
  private var category: Piece?
  /// What comments above a question say of it.
  private var id: Piece?
  private var tags: [Piece] = []

  init(_ source: SourceText, into draft: PackDraft) {
    self.source = source
    self.draft = draft
    let blocks = GiftBlocks(source)
    self.blocks = blocks.all
    gift = GiftText(blocks.bytes)
  }

  func read() {
    for block in blocks {
      for comment in block.comments { read(comment: comment) }
      var rest = gift.trimmed(block.range)
      while !rest.isEmpty { rest = gift.trimmed(item(rest)) }
    }
  }

  /// `[id:…]` and `[tag:…]` count; what Moodle says of its own number and name does not.
  private func read(comment: Range<Int>) {
    let words = source.piece(comment).trimmed
    var rest = words.text[...]
    var found = false
    while let open = rest.firstRange(of: "[") {
      rest = rest[open.upperBound...]
      let isTag = rest.hasPrefix("tag:")
      guard isTag || rest.hasPrefix("id:"), let close = GiftReader.close(of: rest) else { continue }
      let value = rest[..<close].dropFirst(isTag ? 4 : 3)
        .replacing("\\]", with: "]")
      let piece = Piece(text: String(value), place: words.place).trimmed
      if isTag { tags.append(piece) } else { id = piece }
      found = true
      rest = rest[close...]
    }
    if !found, !words.text.isEmpty, !words.text.hasPrefix("question:") {
      draft.lose("comment", words, why: "packs are written without comments")
    }
  }

  private static func close(of rest: Substring) -> Substring.Index? {
    var isEscaped = false
    for (index, character) in zip(rest.indices, rest) {
      if character == "]", !isEscaped { return index }
      isEscaped = character == "\\" && !isEscaped
    }
    return nil
  }

  /// Reads the item that begins here; what is left is another one.
  private func item(_ range: Range<Int>) -> Range<Int> {
    let mark = "$CATEGORY:"
    if gift.bytes[range].prefix(mark.utf8.count).elementsEqual(
      mark.utf8, by: { $0 & 0xDF == $1 & 0xDF })
    {
      let line = gift.bytes[range].firstIndex { $0 == 10 || $0 == 13 } ?? range.upperBound
      var path = source.piece(gift.trimmed(range.lowerBound + mark.utf8.count..<line))
      path.text = GiftCategory.shown(path.text)
      category = path
      return line..<range.upperBound
    }
    return question(range)
  }

  private func question(_ range: Range<Int>) -> Range<Int> {
    let item = GiftItem(range, in: gift, of: source)
    var question = QuestionDraft(at: source.place(of: range.lowerBound), end: item.end)
    let words = question.take(item.stem)
    let errors = draft.errors
    defer { (id, tags) = (nil, []) }
    if let fault = item.fault {
      draft.report(fault.0, at: source.place(of: fault.1))
    } else if let braces = item.braces {
      let reader = GiftAnswerReader(gift: gift, source: source, format: item.stem.format)
      question.put(.ask, words)
      if let why = reader.read(braces, into: &question, draft) {
        draft.lose(why, source.piece(range), why: "packs hold questions that can be judged")
      } else {
        name(&question, item.title, words.text)
        question.put(.category, ifSaid: category)
        question.put(.tags, all: tags)
        draft.add(question, unlessMoreThan: errors)
      }
    } else {
      draft.lose("description", source.piece(range), why: "a pack holds questions only")
    }
    return item.end..<range.upperBound
  }

  /// The id of a comment comes before the title, whose words serve as one; a title that only repeats
  /// the stem says nothing.
  private func name(_ question: inout QuestionDraft, _ title: Piece?, _ stem: String) {
    draft.name(&question, id)
    guard let title, !title.isBlank, title.text != stem else { return }
    let words = title.text.split(separator: " ", omittingEmptySubsequences: false)
    let slug = Piece(text: words.joined(separator: "-"), place: title.place)
    if id == nil, slug.text.count <= 60, !words.contains(""), slug.text.isUsableAsID,
      !draft.isTaken(slug.text)
    {
      draft.name(&question, slug)
    } else {
      question.lose("title", title, why: "questions have an id, and no title beside it")
    }
  }
}

/// The path of a question category, in which Moodle names a place of its own first.
enum GiftCategory {
  static func shown(_ path: String) -> String {
    var rest = path[...]
    if rest.hasPrefix("$"), let end = rest.firstRange(of: "$/") { rest = rest[end.upperBound...] }
    if rest == "top" { return "" }
    return String(rest.hasPrefix("top/") ? rest.dropFirst(4) : rest)
  }
}
