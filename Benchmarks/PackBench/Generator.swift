import QuizCore

/// Writes a pack of made-up questions, the same for the same seed.
struct Generator {
  private var chance: Chance
  private(set) var text = ""

  init(seed: UInt64) { chance = Chance(seed: seed) }

  mutating func pack(questions: Int) -> [UInt8] {
    text.reserveCapacity(questions * 440)
    text += "canon: 1\nid: bench\ntitle: A pack for measuring\nsources:\n"
    text += "  book:\n    title: The big book of everything\nquestions:\n"
    for number in 0..<questions { question(number) }
    return Array(text.utf8)
  }

  private mutating func question(_ number: Int) {
    text +=
      "- id: q\(number)\n  ask: >-\n    Which \(words(4))\n    \(words(4)) number \(number)?\n"
    switch chance.below(20) {
    case 0..<9: free()
    case 9..<15: choice()
    case 15..<17: text += "  answer: \(chance.below(2) == 0 ? "true" : "false")\n"
    case 17: text += "  answer: \(chance.below(3000))\n  within: 5%\n"
    case 18:
      text += "  answerline: '<b><u>\(words(1))</u></b> \(words(1)) [prompt on \(words(1))]'\n"
    default: text += "  order: [first \(words(1)), second \(words(1)), third \(words(1))]\n"
    }
    text += "  explain: >-\n    The \(words(6))\n    \(words(5)).\n"
    text += "  source: book, page \(chance.below(900))\n  tags: [\(words(1)), \(words(1))]\n"
    text += "  category: \(words(1))\n  difficulty: \(1 + chance.below(5))\n"
    text += "  hints:\n    - It is \(words(5)).\n"
  }

  private mutating func free() {
    text += "  answer: \(words(2))\n  accept: [the \(words(2)), a \(words(2))]\n"
    text += "  examples:\n    accept: [\(words(2))]\n    reject: [\(words(2)), \(words(1))]\n"
  }

  private mutating func choice() {
    text += "  answer: the \(words(2))\n  wrong:\n"
    for kind in ["one", "two", "three"] { text += "    - \(kind) \(words(2))\n" }
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      chance.below(200) == 0 ? "Łódź" : Generator.words[chance.below(Generator.words.count)]
    }
    .joined(separator: " ")
  }

  private static let words = [
    "river", "mountain", "portal", "spirit", "winter", "garden", "silver", "harbour", "letter",
    "engine", "island", "copper", "lantern", "melody", "orchard", "painter", "quarrel",
    "railway", "shadow", "temple", "umbrella", "valley", "window", "yellow", "zephyr",
  ]
}
