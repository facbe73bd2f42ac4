import QuizYAML

/// Reads what stands between the braces of a GIFT question.
struct GiftAnswerReader {
  let gift: GiftText
  let source: SourceText
  /// The stem's format, which holds for answers that name none.
  let format: GiftFormat

  /// - Returns: what the question is called, where a pack cannot hold one of its kind.
  func read(_ braces: Range<Int>, into question: inout QuestionDraft, _ draft: PackDraft) -> String?
  {
    var range = braces
    if let general = gift.first("####", in: range) {
      let words = words(general + 4..<range.upperBound)
      question.put(.explain, ifSaid: question.take(words))
      range = range.lowerBound..<general
    }
    range = gift.trimmed(range)
    if range.isEmpty { return "essay" }
    if gift.bytes[range.lowerBound] == UInt8(ascii: "#") {
      GiftNumbers(self, draft).read(range.lowerBound + 1..<range.upperBound, into: &question)
      return nil
    }
    let answers = GiftAnswer.all(in: range, of: gift, source)
    if answers.contains(where: \.isWrong) {
      GiftOptions(self, draft).read(answers, into: &question)
    } else if !answers.isEmpty, answers.allSatisfy({ pair($0) != nil }) {
      readPairs(answers, into: &question)
    } else if let truth = truth(answers) {
      readTruth(answers[0], truth, into: &question)
    } else {
      GiftShort(self, draft).read(answers, into: &question)
    }
    return nil
  }

  func words(_ range: Range<Int>) -> GiftWords {
    GiftWords(range, in: gift, of: source, format: format)
  }

  /// What is said of each answer, as far as anything is.
  func feedback(
    _ answers: [(answer: Piece, of: GiftAnswer)], into question: inout QuestionDraft
  ) {
    var pairs: [(answer: Piece, value: Piece)] = []
    for (piece, answer) in answers {
      guard let range = answer.feedback, !gift.trimmed(range).isEmpty else { continue }
      pairs.append((piece, question.take(words(range))))
    }
    question.put(.feedback, pairs: pairs)
  }

  /// The share that an answer earns, as a whole number of percent.
  func credit(
    _ answers: [(answer: Piece, of: GiftAnswer)], into question: inout QuestionDraft
  ) {
    var pairs: [(answer: Piece, value: Piece)] = []
    for (piece, answer) in answers {
      guard let weight = answer.weight, let percent = answer.percent else { continue }
      let whole = min(max(percent, -100), 100).rounded()
      pairs.append((piece, Piece(text: "\(Int(whole))", place: weight.place)))
      if whole != percent {
        question.lose("weight", weight, why: "credit is a whole number of percent")
      }
    }
    question.put(.credit, pairs: pairs)
  }

  /// `left -> right`; nil for an answer of another kind.
  private func pair(_ answer: GiftAnswer) -> (Range<Int>, Range<Int>)? {
    guard let arrow = gift.first("->", in: answer.body) else { return nil }
    return (answer.body.lowerBound..<arrow, arrow + 2..<answer.body.upperBound)
  }

  private func readPairs(_ answers: [GiftAnswer], into question: inout QuestionDraft) {
    var pairs: [YAMLPair] = []
    for answer in answers {
      guard let (left, right) = pair(answer) else { continue }
      let sides = (question.take(words(left)), question.take(words(right)))
      if sides.0.isBlank {
        question.lose("distractor", sides.1, why: "\"match\" has no partners beyond its pairs")
      } else {
        let key = QuestionDraft.node(sides.0)
        pairs.append(YAMLPair(key: key, value: QuestionDraft.node(sides.1)))
      }
    }
    question.put(.match, YAMLNode(.mapping(pairs), at: question.place, end: 0))
  }

  private func truth(_ answers: [GiftAnswer]) -> String? {
    guard answers.count == 1, answers[0].mark == nil, answers[0].weight == nil else { return nil }
    switch source.text(gift.trimmed(answers[0].body)).uppercased() {
    case "T", "TRUE": return "true"
    case "F", "FALSE": return "false"
    default: return nil
    }
  }

  /// The first word behind `#` is for the wrong answer and the second for the right one, whichever
  /// they are: so Moodle reads it.
  private func readTruth(_ answer: GiftAnswer, _ truth: String, into question: inout QuestionDraft)
  {
    question.put(.answer, literal: truth, at: source.place(of: answer.body.lowerBound))
    guard let both = answer.feedback else { return }
    let cut = gift.first("#", in: both)
    let ranges = [
      (truth == "true" ? "false" : "true", both.lowerBound..<(cut ?? both.upperBound)),
      (truth, (cut.map { $0 + 1 } ?? both.upperBound)..<both.upperBound),
    ]
    var pairs: [(answer: Piece, value: Piece)] = []
    for (name, range) in ranges where !gift.trimmed(range).isEmpty {
      let words = question.take(words(range))
      pairs.append((Piece(text: name, place: words.place), words))
    }
    question.put(.feedback, pairs: pairs)
  }
}
