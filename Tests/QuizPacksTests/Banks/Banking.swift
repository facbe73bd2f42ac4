import QuizCore
import QuizPacks
import TestKit

/// Banks built for tests.
enum Banking {
  /// Builds a bank of packs, each given as text, and asks something of it.
  static func with<Result>(
    _ packs: [String], _ body: (QuestionBank, BankBuilder.Report) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      for (number, text) in packs.enumerated() {
        let digits = String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
        try folder.write(text, to: "packs/\(digits).yaml")
      }
      let path = folder.path("b.canonbank")
      let report = try BankBuilder([folder.path("packs")]).build(to: path)
      return try body(try QuestionBank(path: path), report)
    }
  }

  /// A pack of questions with tags, levels, categories and kinds that hang on their numbers.
  static func pack(_ name: String, questions: Range<Int>) -> String {
    "canon: 1\nid: \(name)\ntitle: Pack \(name)\nquestions:\n"
      + questions.map { number in
        let level = number % 7 < 5 ? "  difficulty: \(number % 7 + 1)\n" : ""
        let form = number % 3 == 0 ? "  answer: true\n" : "  answer: a\(number)\n"
        return "- id: q\(number)\n  ask: Question \(number)?\n\(form)\(level)"
          + "  tags: [t\(number % 4), \(number % 10 == 0 ? "Ten" : "other")]\n"
          + "  category: C\(number % 2)\n"
      }.joined()
  }
}
