import Testing

@testable import QuizPacks

/// Shorthand for checking packs in tests.
enum Linting {
  /// A file as it would be checked.
  static func file(_ text: String, name: String = "p.yaml") -> LintedFile {
    let (placed, problems) = PlacedPack.load(bytes: Array(text.utf8), file: name)
    return LintedFile(name: name, placed: placed, problems: problems)
  }

  static func checkup(
    _ text: String, isThere: @escaping @Sendable (String) -> Bool = { _ in false }
  ) throws -> Checkup {
    try #require(Linter.check([file(text)], LintContext(isThere: isThere)).first)
  }

  /// What one check tells of questions, the first of which is in line 8, as `LINE:COLUMN: message`.
  static func told(
    by check: any Check.Type, _ questions: String, head: String = LintManual.head
  ) throws -> [String] {
    try checkup(head + questions).problems.filter { $0.code == check.about.code }.map {
      "\($0.line):\($0.column): \($0.message)"
    }
  }

  /// Whether one check has anything to say of a question that is asked and answered so.
  static func finds(_ check: any Check.Type, _ stem: String, _ answer: String) throws -> Bool {
    try !told(by: check, "- ask: '\(stem)'\n  answer: '\(answer)'").isEmpty
  }

  /// The questions after `--fix`, without the head.
  static func fixed(_ questions: String, head: String = LintManual.head) throws -> String? {
    let checkup = try checkup(head + questions)
    guard let fixer = Fixer(checkup, LintContext { _ in false }) else { return nil }
    let text = String(decoding: fixer.after, as: UTF8.self)
    #expect(text.hasPrefix(head))
    return String(text.dropFirst(head.count))
  }
}
