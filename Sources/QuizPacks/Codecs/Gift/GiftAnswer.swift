import QuizYAML

/// One answer between the braces of a GIFT question.
struct GiftAnswer {
  /// `=`, `~`, or nothing where the braces hold one answer alone.
  var mark: UInt8?
  /// In percent, as it is written.
  var weight: Piece?
  /// What the answer is, untrimmed.
  var body: Range<Int>
  var feedback: Range<Int>?

  /// Its worth in percent; nil where it names none, or one that is no number.
  var percent: Double? { weight.flatMap { Double($0.text) } }

  init(mark: UInt8?, _ range: Range<Int>, in gift: GiftText, of source: SourceText) {
    self.mark = mark
    body = gift.trimmed(range)
    if body.isEmpty { body = range.lowerBound..<range.lowerBound }
    if gift.begins(body, with: "%"),
      let end = gift.bytes[(body.lowerBound + 1)..<body.upperBound].firstIndex(
        of: UInt8(ascii: "%")),
      Double(source.text(body.lowerBound + 1..<end)) != nil
    {
      weight = source.piece(body.lowerBound + 1..<end)
      body = end + 1..<body.upperBound
    }
    if let hash = gift.first("#", in: body) {
      feedback = hash + 1..<body.upperBound
      body = body.lowerBound..<hash
    }
  }

  /// The answers in a range, cut at each `=` and `~` that is not escaped; what stands before the
  /// first is an answer without a mark.
  static func all(in range: Range<Int>, of gift: GiftText, _ source: SourceText) -> [GiftAnswer] {
    var answers: [GiftAnswer] = []
    var start = range.lowerBound
    var mark: UInt8?
    while true {
      let next = gift.first(in: start..<range.upperBound) { $0 == equals || $0 == tilde }
      let end = next ?? range.upperBound
      if mark != nil || !gift.trimmed(start..<end).isEmpty {
        answers.append(GiftAnswer(mark: mark, start..<end, in: gift, of: source))
      }
      guard let next else { return answers }
      mark = gift.bytes[next]
      start = next + 1
    }
  }

  private static let equals = UInt8(ascii: "=")
  private static let tilde = UInt8(ascii: "~")

  var isRight: Bool { mark != GiftAnswer.tilde }
  var isWrong: Bool { mark == GiftAnswer.tilde }
}
