import QuizCore
import QuizJudge

/// What stands between the braces of a GIFT question.
struct GiftBraces {
  private let question: Question
  private let words: GiftEscaping

  init(_ question: Question, _ words: GiftEscaping) {
    self.question = question
    self.words = words
  }

  /// Line by line; nil for a question that GIFT cannot hold.
  var lines: [String]? {
    guard question.clues.isEmpty else { return nil }
    switch question.form {
    case .truth(let value): return [truth(value)]
    case .choice(let right, let wrong): return options([right.answer], wrong)
    case .several(let right, let wrong): return options(right, wrong)
    case .text(let answer): return short(answer)
    case .number(let number): return numbers(number)
    case .match(let pairs): return pairs.map { "=\(words.of($0.left)) -> \(words.of($0.right))" }
    case .answerline, .order, .list, .bonus: return nil
    }
  }

  private func truth(_ value: Bool) -> String {
    let wrong = question.remark(for: value ? "false" : "true").map { words.of($0) } ?? ""
    let right = question.remark(for: value ? "true" : "false").map { words.of($0) } ?? ""
    let remarks = right.isEmpty ? (wrong.isEmpty ? "" : "#" + wrong) : "#\(wrong)#\(right)"
    return (value ? "TRUE" : "FALSE") + remarks
  }

  private func options(_ right: [String], _ wrong: [String]) -> [String] {
    func line(_ option: String, isRight: Bool) -> String {
      var weight = ""
      if let percent = question.percent(for: option) {
        weight = "%\(GiftWeight.of(percent: percent))%"
      } else if right.count > 1 {
        weight = "%\(GiftWeight.share(of: right.count, isRight: isRight))%"
      }
      let mark = isRight && right.count == 1 ? "=" : "~"
      return mark + weight + words.of(option) + remark(on: option)
    }
    return right.map { line($0, isRight: true) } + wrong.map { line($0, isRight: false) }
  }

  private func short(_ answer: TextAnswer) -> [String] {
    func line(_ text: String, _ weight: String) -> String {
      "=" + weight + words.of(text, hasStars: true) + remark(on: text)
    }
    let rejected = answer.reject.filter { question.percent(for: $0) == nil }
    return ([answer.answer] + answer.accept).map { line($0, "") }
      + question.credit.map { line($0.answer, "%\(GiftWeight.of(percent: $0.percent))%") }
      + rejected.map { line($0, "%0%") }
  }

  private func numbers(_ number: NumberAnswer) -> [String]? {
    let figures = [number.value] + number.accept + question.credit.map(\.answer)
    guard figures.allSatisfy(PlainNumber.holds) else { return nil }
    func line(_ figure: String, _ value: String, _ weight: String = "") -> String {
      "=" + weight + figure + remark(on: value)
    }
    let right = [line(band(number), number.value)] + number.accept.map { line($0, $0) }
    let lines =
      right
      + question.credit.map { credit in
        line(credit.answer, credit.answer, "%\(GiftWeight.of(percent: credit.percent))%")
      }
    return lines.count == 1 ? ["#\(lines[0].dropFirst())"] : ["#"] + lines
  }

  private func band(_ number: NumberAnswer) -> String {
    if let range = number.range { return range.replacing(" ", with: "") }
    guard let within = number.within else { return number.value }
    if within.hasSuffix("%"), let share = Double(within.dropLast()),
      let value = Double(number.value)
    {
      return "\(number.value):\(PlainNumber.plain(abs(value) * share / 100))"
    }
    return "\(number.value):\(within)"
  }

  private func remark(on answer: String) -> String {
    question.remark(for: answer).map { "#" + words.of($0) } ?? ""
  }
}
