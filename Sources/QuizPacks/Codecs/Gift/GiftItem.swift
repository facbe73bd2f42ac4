import QuizYAML

/// The parts of an item of a GIFT file: its title, stem and braces.
struct GiftItem {
  private(set) var title: Piece?
  private(set) var stem: GiftWords
  /// What stands between the braces; nil for a description.
  private(set) var braces: Range<Int>?
  /// What is wrong with it, and where.
  private(set) var fault: (cause: FormatFault, at: Int)?
  /// Where the next item may begin.
  private(set) var end: Int

  init(_ range: Range<Int>, in gift: GiftText, of source: SourceText) {
    var body = range
    if gift.begins(range, with: "::"),
      let close = gift.first("::", in: range.lowerBound + 2..<range.upperBound)
    {
      let words = gift.trimmed(range.lowerBound + 2..<close)
      let place = source.place(of: words.lowerBound)
      title = Piece(text: gift.text(words, keepsLines: false), place: place)
      body = close + 2..<range.upperBound
    }
    end = range.upperBound
    let open = gift.brace(in: body)
    stem = GiftWords([body.lowerBound..<(open ?? body.upperBound)], in: gift, of: source)
    if let open { readBraces(from: open, body, gift, source) }
  }

  private mutating func readBraces(
    from open: Int, _ body: Range<Int>, _ gift: GiftText, _ source: SourceText
  ) {
    guard gift.bytes[open] == UInt8(ascii: "{") else {
      fault = (.stray("}"), open)
      return
    }
    guard let close = gift.brace(in: open + 1..<body.upperBound) else {
      fault = (.unclosed("{"), open)
      return
    }
    guard gift.bytes[close] == UInt8(ascii: "}") else {
      fault = (.unclosed("{"), open)
      end =
        GiftItem.lineStart(of: close, in: gift) > open
        ? GiftItem.lineStart(of: close, in: gift) : end
      return
    }
    braces = open + 1..<close
    let tail = close + 1..<body.upperBound
    guard let next = gift.brace(in: tail) else {
      let parts = [body.lowerBound..<open, tail]
      if !gift.trimmed(tail).isEmpty { stem = GiftWords(parts, in: gift, of: source) }
      return
    }
    let line = gift.bytes[tail].firstIndex { $0 == 10 || $0 == 13 } ?? tail.upperBound
    if line < next, gift.trimmed(tail.lowerBound..<line).isEmpty {
      end = line
    } else {
      fault = (.secondBraces, next)
    }
  }

  private static func lineStart(of offset: Int, in gift: GiftText) -> Int {
    let before = gift.bytes[..<offset].lastIndex { $0 == 10 || $0 == 13 }
    return before.map { $0 + 1 } ?? 0
  }
}
