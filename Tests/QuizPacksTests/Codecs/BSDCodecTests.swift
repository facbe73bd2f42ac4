import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("BSD quiz")
struct BSDCodecTests {
  @Test("twelve quizzes out of the table of elements", .enabled(if: Needs.shared("bsdgames-quiz")))
  func elements() throws {
    let imported = try Reading.shared("bsd", "bsdgames-quiz/elements")
    let questions = imported.pack?.questions ?? []
    let quizzes = Set(questions.compactMap(\.category))
    #expect(quizzes.count == 12 && questions.count == 12 * 103)
    #expect(quizzes.contains("elements: weight → symbol") && !imported.hasErrors)
    let gold = questions.filter { $0.category == "elements: symbol → element" }[78]
    #expect(gold.stem == "symbol → element: Au" && gold.form.wording == "Gold")
  }

  /// Lines of each table, times two for each pair of columns; an empty column is never asked.
  @Test(
    "every fact of every table", .enabled(if: Needs.shared("bsdgames-quiz")),
    arguments: [
      ("europe", 120), ("flowers", 90), ("greek", 14), ("murders", 50), ("posneg", 100),
      ("pres", 522),
      ("seq-easy", 84),
    ])
  func tables(_ name: String, _ count: Int) throws {
    let imported = try Reading.shared("bsd", "bsdgames-quiz/\(name)")
    #expect(imported.pack?.questions.count == count && !imported.hasErrors)
  }

  @Test("the index file brings the tables beside it", .enabled(if: Needs.shared("bsdgames-quiz")))
  func index() throws {
    let imported = try Reading.shared("bsd", "bsdgames-quiz/index")
    let all = 1236 + 120 + 90 + 14 + 50 + 100 + 522 + 84
    #expect(imported.pack?.questions.count == all)
    #expect(imported.problems.count { $0.code == "missing-file" } == 24)
  }

  /// The first form is what the program itself prints, tried out with Debian's bsdgames 2.17.
  @Test(
    "patterns",
    arguments: [
      ("{G{eorge} }W", ["George W", "G W", "W"]), ("a[b|c]d{e}", ["abde", "abd", "acde", "acd"]),
      (#"x\:y|z"#, ["x:y", "z"]), ("{opt}", ["opt"]), ("a{b}{c}|d", ["abc", "ab", "ac", "a", "d"]),
      ("[|]y", ["y"]), (" d ", ["d"]), ("", []), (#"\{a\}\|\\"#, [#"{a}|\"#]), ("a]b", ["a]b"]),
      ("{{a}", ["a"]), ("C[^\u{8}o|o\u{8}^|o]te", ["Côte", "Cote"]), ("K[o\u{8}/]b", ["Køb"]),
    ])
  func patterns(_ pattern: String, _ forms: [String]) {
    #expect(BSDPattern(Array(pattern.unicodeScalars)).forms == forms)
  }

  @Test("patterns without end are cut")
  func cut() {
    let many = BSDPattern(Array(String(repeating: "{a}[b|c]", count: 40).unicodeScalars))
    #expect(many.isCut && many.forms.count <= 200)
    #expect(many.printed == String(repeating: "ab", count: 40))
    let deep = BSDPattern(Array(String(repeating: "{", count: 100_000).unicodeScalars))
    #expect(deep.forms.count <= 200)
  }

  @Test("lines go on behind a backslash, blank ones and empty columns ask nothing")
  func lines() {
    let imported = Reading.read("bsd", "a\\\nb:c|d\n\n:x\ny:\nno colon\n1:2:3\n", file: "t")
    let asked = imported.pack?.questions.map { "\($0.stem)>\($0.form.wording)" } ?? []
    #expect(asked == ["ab>c", "1>2", "1>3", "c>ab", "2>1", "2>3", "3>1", "3>2"])
    #expect(
      Reading.told(imported) == [
        "6:1: \"no colon\" stands where a colon between question and answer is wanted:"
          + " mend this line or the one above"
      ])
  }

  @Test("a pack is written as a table that is asked one way, and the program asks the same")
  func write() {
    let pack = Loading.questions(
      "  - {ask: 'a:b [c]?', answer: 'x|y', accept: ['{z}']}\n  - {ask: n, answer: 7, within: 1}"
    ).pack
    let text = Reading.written("bsd", pack)
    #expect(text == "asked from left to right only:\na\\:b \\[c\\]?:x\\|y|\\{z\\}\nn:7\n")
    let read = Reading.read("bsd", text).pack?.questions
    #expect(read?.map(\.stem) == ["a:b [c]?", "n"] && read?[0].form == pack?.questions[0].form)
  }
}
