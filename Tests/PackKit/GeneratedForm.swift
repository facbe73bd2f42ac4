import QuizCore
import QuizJudge

/// What counts as right, at random.
enum GeneratedForm {
  static func make(_ chance: inout Chance) -> AnswerForm {
    switch chance.below(10) {
    case 0: return .answerline(HostileText.pick(answerlines, &chance))
    case 1, 2:
      let options = distinct(2 + chance.below(4), &chance)
      return .choice(right: text(options[0], &chance), wrong: Array(options.dropFirst()))
    case 3:
      let options = distinct(3 + chance.below(3), &chance)
      return .several(right: Array(options.prefix(2)), wrong: Array(options.dropFirst(2)))
    case 4: return .truth(chance.below(2) == 0)
    case 5: return .number(HostileText.pick(numbers, &chance))
    case 6: return .order(distinct(2 + chance.below(4), &chance))
    case 7:
      let sides = distinct(4 + 2 * chance.below(3), &chance)
      let half = sides.count / 2
      return .match((0..<half).map { .init(left: sides[$0], right: sides[half + $0]) })
    case 8:
      let items = distinct(1 + chance.below(4), &chance).map { item in
        TextAnswer(item, accept: chance.below(3) == 0 ? [HostileText.make(&chance)] : [])
      }
      return .list(items: items, need: 1 + chance.below(items.count))
    default: return .text(text(HostileText.make(&chance), &chance))
    }
  }

  static func options(of form: AnswerForm) -> [String] {
    switch form {
    case .choice(let right, let wrong): [right.answer] + wrong
    case .several(let right, let wrong): right + wrong
    case .truth: ["true", "false"]
    case .text(let answer): [answer.answer] + answer.accept
    default: []
    }
  }

  private static func text(_ answer: String, _ chance: inout Chance) -> TextAnswer {
    guard chance.below(3) == 0 else { return TextAnswer(answer) }
    var text = TextAnswer(
      answer, accept: (0..<chance.below(3)).map { _ in HostileText.make(&chance) })
    if chance.below(3) == 0 {
      let ask = chance.below(2) == 0 ? HostileText.make(&chance) : nil
      text.prompt = [PromptForm(HostileText.make(&chance), ask: ask)]
    }
    if chance.below(3) == 0 { text.reject = [HostileText.make(&chance)] }
    return text
  }

  /// Texts that no reader would take for one another.
  private static func distinct(_ count: Int, _ chance: inout Chance) -> [String] {
    var texts: [String] = []
    var keys: Set<String> = []
    while texts.count < count {
      let text = HostileText.make(&chance)
      if keys.insert(Sameness.key(text)).inserted { texts.append(text) }
    }
    return texts
  }

  private static let numbers = [
    NumberAnswer("1889", within: "2"), NumberAnswer("4806", within: "1%", unit: "m"),
    NumberAnswer("206", range: "200..213"), NumberAnswer("294", closest: true),
    NumberAnswer("-5", range: "-6..-4"), NumberAnswer("3.14", within: "0.005"),
    NumberAnswer("1,000", within: "0"), NumberAnswer("1e3", within: "10"),
    NumberAnswer("one thousand", accept: ["1001"], within: "0.5%"),
    NumberAnswer("12", accept: ["a dozen"], unit: "moons"), NumberAnswer("07", within: "0"),
    NumberAnswer("5", range: "1..9"), NumberAnswer("2.5", within: "0", unit: "km", closest: true),
    NumberAnswer("0", within: "0"), NumberAnswer("100", range: "99.5..100.5"), NumberAnswer("42"),
  ]

  private static let answerlines = [
    "<b><u>Kelvin</u></b>", "George <b><u>Washington</u></b>",
    "William Thomson, Lord <b><u>Kelvin</u></b> [prompt on Thomson by asking \"which one?\"]",
    "<b><u>Galician</u></b> (accept <b><u>gallego</u></b>)",
    "<u>string</u>s [accept character arrays; do not accept lists]", "Straße", "The <u>Nile</u>",
    "<b><u>1984</u></b> [or <b><u>Nineteen Eighty-Four</u></b>]", "C# [prompt on C]", "日本",
  ]
}
