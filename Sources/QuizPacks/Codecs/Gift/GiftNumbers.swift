import QuizYAML

/// Reads a GIFT question that asks for a number.
struct GiftNumbers {
  private let reader: GiftAnswerReader
  private let draft: PackDraft

  init(_ reader: GiftAnswerReader, _ draft: PackDraft) {
    self.reader = reader
    self.draft = draft
  }

  /// - Parameter range: what stands behind the first `#`.
  func read(_ range: Range<Int>, into question: inout QuestionDraft) {
    var answers = GiftAnswer.all(in: range, of: reader.gift, reader.source)
    let others = answers.filter(\.isWrong)
    answers = answers.filter(\.isRight)
    var read: [(number: GiftNumber, of: GiftAnswer)] = []
    for answer in answers {
      guard let number = number(answer) else { return }
      read.append((number, answer))
    }
    let whole = read.filter { ($0.of.percent ?? 100) >= 100 && $0.number.band != .anything }
    guard let first = whole.first else { return draft.report(.noRight, at: question.place) }
    first.number.put(into: &question)
    question.put(.accept, all: whole.dropFirst().map(\.number.value))
    for extra in whole.dropFirst() where !extra.number.isExact {
      question.lose("tolerance", extra.number.written, why: "other answers count exactly")
    }
    let right = whole.map(\.number.value.text)
    putShares(read.filter { ($0.of.percent ?? 100) < 100 }, beside: right, into: &question)
    var remarks = read.map { (answer: $0.number.value, of: $0.of) }
    remarks += others.map { answer in
      (Piece(text: "*", place: reader.source.place(of: answer.body.lowerBound)), answer)
    }
    for other in others {
      question.lose(
        "wildcard", reader.source.piece(other.feedback ?? other.body),
        why: "a pack has no words for any other answer")
    }
    reader.feedback(remarks, into: &question)
  }

  private func number(_ answer: GiftAnswer) -> GiftNumber? {
    let body = reader.gift.trimmed(answer.body)
    let words = Piece(
      text: reader.gift.text(body, keepsLines: false),
      place: reader.source.place(of: body.lowerBound))
    if let number = GiftNumber(words) { return number }
    draft.report(.badNumber(words.text), at: words.place)
    return nil
  }

  /// Credit goes to whole numbers one by one, since a band of them has no name.
  private func putShares(
    _ shares: [(number: GiftNumber, of: GiftAnswer)], beside right: [String],
    into question: inout QuestionDraft
  ) {
    var credits: [(answer: Piece, of: GiftAnswer)] = []
    for share in shares {
      let members = share.number.members.filter { !right.contains($0.text) }
      credits += members.map { ($0, share.of) }
      if !share.number.isExact {
        question.lose(
          "tolerance", share.number.written,
          why: "credit goes to single answers, not to a band of them")
      }
    }
    reader.credit(credits, into: &question)
  }
}

/// A number as GIFT writes it: `v`, `v:tolerance`, `low..high`.
struct GiftNumber {
  enum Band: Hashable {
    case none
    case within(String)
    case range(low: String, high: String)
    case anything
  }

  /// As it stands in the file.
  let written: Piece
  /// The number itself; of a range the middle.
  let value: Piece
  let band: Band

  /// Nil for what is no number.
  init?(_ words: Piece) {
    written = words
    let text = words.text
    if text == "*" {
      (value, band) = (words, .anything)
    } else if let dots = text.firstRange(of: "..") {
      let (low, high) = (
        String(text[..<dots.lowerBound]).trimmed, String(text[dots.upperBound...]).trimmed
      )
      guard let middle = PlainNumber.middle(low, high) else { return nil }
      (value, band) = (Piece(text: middle, place: words.place), .range(low: low, high: high))
    } else {
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let figures = parts.map { String($0).trimmed }
      guard figures.allSatisfy(PlainNumber.holds) else { return nil }
      value = Piece(text: figures[0], place: words.place)
      band = figures.count > 1 ? .within(figures[1]) : .none
    }
  }

  var isExact: Bool {
    switch band {
    case .none: true
    case .within(let width): Double(width) == 0
    case .range, .anything: false
    }
  }

  /// The whole numbers in the band, where they are few; the value alone otherwise.
  var members: [Piece] {
    guard case .within(let width) = band, let middle = Int(value.text), let reach = Int(width),
      (1...10).contains(reach), abs(middle) < 1_000_000_000_000
    else { return [value] }
    return (middle - reach...middle + reach).map { Piece(text: "\($0)", place: value.place) }
  }

  func put(into question: inout QuestionDraft) {
    question.put(.answer, value)
    switch band {
    case .none: question.put(.within, Piece(text: "0", place: value.place))
    case .within(let width):
      question.put(
        .within,
        Piece(text: width.hasPrefix("-") ? String(width.dropFirst()) : width, place: value.place))
    case .range(let low, let high):
      question.put(.range, Piece(text: "\(low)..\(high)", place: value.place))
    case .anything: break
    }
  }
}
