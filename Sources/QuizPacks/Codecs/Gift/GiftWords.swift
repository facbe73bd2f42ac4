import QuizYAML

/// How a text of a GIFT file is set.
enum GiftFormat: String, CaseIterable {
  case moodle, html, markdown, plain

  /// Whether line breaks of the file are line breaks of the text.
  var keepsLines: Bool { self == .html || self == .markdown }
}

/// A text of a GIFT file as people read it.
struct GiftWords {
  var piece: Piece
  let format: GiftFormat
  /// As it was, where making text of it dropped something.
  let original: String?
  let media: [String]

  /// - Parameter format: that of the text around it, which holds where it names none.
  init(
    _ range: Range<Int>, in gift: GiftText, of source: SourceText, format: GiftFormat
  ) {
    self.init([range], in: gift, of: source, format: format)
  }

  /// The ranges with a blank to be filled in between them.
  init(
    _ ranges: [Range<Int>], in gift: GiftText, of source: SourceText, format: GiftFormat = .moodle
  ) {
    let last = ranges.last ?? 0..<0
    var first = ranges.first ?? last
    first = (gift.bytes[first].firstIndex { $0 > 0x20 } ?? first.upperBound)..<first.upperBound
    let named = GiftFormat.allCases.first { gift.begins(first, with: "[\($0.rawValue)]") }
    let place = source.place(of: first.lowerBound)
    if let named { first = first.lowerBound + named.rawValue.utf8.count + 2..<first.upperBound }
    self.format = named ?? format
    let keepsLines = self.format.keepsLines
    var text = gift.text(ranges.count > 1 ? first : gift.trimmed(first), keepsLines: keepsLines)
    if ranges.count > 1 {
      text +=
        "_____" + gift.text(last.lowerBound..<gift.trimmed(last).upperBound, keepsLines: keepsLines)
    }
    let page = self.format == .html ? HTMLText(text) : nil
    piece = Piece(text: page?.text ?? text, place: place)
    original = page?.isPoorer == true ? text : nil
    media = page?.media ?? []
  }
}

extension QuestionDraft {
  /// Takes the words over, and notes what of them is lost.
  mutating func take(_ words: GiftWords) -> Piece {
    for address in words.media {
      lose("media", Piece(text: address, place: words.piece.place), why: "media are not carried")
    }
    if let original = words.original {
      lose(
        "markup", Piece(text: original, place: words.piece.place), why: "packs hold plain text")
    }
    return words.piece
  }
}
