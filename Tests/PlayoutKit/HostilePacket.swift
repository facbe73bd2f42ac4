import QuizCore
import QuizJudge

/// A packet drawn from a seed, with questions of every kind and text that means harm.
public enum HostilePacket {
  static let words = [
    "Rome", "Bern", "Trick or Treat", "[or]", "", " ", "\u{0}", "\u{1B}[31mred", "\u{202E}evil",
    "%s%n%@", "../../etc/passwd", "'; DROP TABLE", "👩‍👩‍👧", "e\u{301}", "é", "ﬁ", "١٢٣", "1e999",
    "-1", "nan", "a, b; c and d", "(*)", "<b>", "\r\n", "\u{FEFF}", "\u{1F1FA}\u{1F1F8}",
    String(repeating: "long ", count: 200), "true", "no", "7",
  ]

  public static func packet(seed: UInt64, count: Int) -> Packet {
    var chance = Chance(seed: seed, stream: 99)
    let kinds = chance.order(12 * max(1, count / 12 + 1)).prefix(count).map { $0 % 12 }
    return Packet(
      kinds.enumerated().map {
        $1 == 11
          ? bonus(number: $0, chance: &chance) : question($1, number: $0, chance: &chance)
      },
      rivals: ["Rome", "Bern"])
  }

  static func word(_ chance: inout Chance) -> String { words[chance.below(words.count)] }

  static func question(_ kind: Int, number: Int, chance: inout Chance) -> Question {
    var question = Question(
      id: ID("q\(number)"), stem: word(&chance), form: form(kind, chance: &chance))
    if kind == 10 { question.clues = clues(&chance) }
    question.difficulty = [nil, 1, 2, 3, 4, 5][chance.below(6)]
    question.hints = (0..<chance.below(3)).map { _ in word(&chance) }
    question.time = chance.below(3) == 0 ? .seconds(chance.below(60)) : nil
    question.worth = chance.below(4) == 0 ? Points(chance.below(40) - 5) : nil
    question.tags = chance.below(3) == 0 ? ["closed"] : []
    question.credit = chance.below(4) == 0 ? [.init(answer: "Bern", percent: 50)] : []
    question.feedback = chance.below(4) == 0 ? [.init(answer: "", words: word(&chance))] : []
    return question
  }

  private static func clues(_ chance: inout Chance) -> [String] {
    var clues = (0...chance.below(4)).map { _ in word(&chance) }
    if chance.below(2) == 0 { clues[chance.below(clues.count)] += " (*) and more" }
    return clues
  }

  private static func form(_ kind: Int, chance: inout Chance) -> AnswerForm {
    let plain = TextAnswer("Rome \(chance.below(50))", prompt: [PromptForm("city")])
    switch kind {
    case 0: return .text(TextAnswer(word(&chance)))
    case 1: return .answerline("Rome {\(chance.below(50))} [accept \(word(&chance))]")
    case 2:
      return .choice(right: plain, wrong: (0...chance.below(5)).map { "\(word(&chance)) \($0)" })
    case 3: return .several(right: ["Rome", "Bern"], wrong: [word(&chance), "Oslo"])
    case 4: return .truth(chance.below(2) == 0)
    case 5: return .number(NumberAnswer("\(chance.below(100))", closest: true))
    case 6: return .number(NumberAnswer("\(chance.below(9))", within: "1"))
    case 7: return .order(["one", "two", word(&chance), "four"])
    case 8:
      return .match([
        .init(left: "a", right: word(&chance)), .init(left: word(&chance), right: "y"),
      ])
    case 9:
      return .list(items: ["Rome", "Bern", "Oslo", "Riga"].map { TextAnswer($0) }, need: 3)
    default: return .text(plain)
    }
  }

  /// Gathers other questions under one lead-in.
  static func bonus(number: Int, chance: inout Chance) -> Question {
    let parts = (0...chance.below(3)).map {
      question(chance.below(10), number: number * 10 + $0, chance: &chance)
    }
    return Question(id: ID("b\(number)"), stem: word(&chance), form: .bonus(parts: parts))
  }
}
