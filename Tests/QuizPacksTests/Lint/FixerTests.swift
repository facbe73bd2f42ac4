import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Mending packs")
struct FixerTests {
  private static let cases: [(before: String, after: String)] = [
    (
      "- ask: Who?\n  answer: Mako\n  # he\n  accept:\n    - mako\n  tags: [x]\n",
      "- ask: Who?\n  answer: Mako\n  # he\n  tags: [x]\n"
    ),
    ("- {ask: Who?, answer: Mako, accept: [MAKO]}\n", "- {ask: Who?, answer: Mako}\n"),
    (
      "- ask: Who?\n  answer: Mako\n  accept: [MAKO, Bolin]\n",
      "- ask: Who?\n  answer: Mako\n  accept: [Bolin]\n"
    ),
    (
      "- ask: Who?\n  answer: Mako\n  allow: [long-stem, long-answer]\n  tags: [x]\n",
      "- ask: Who?\n  answer: Mako\n  tags: [x]\n"
    ),
    (
      "- ask: Who?\r\n  answer: 'Mako '\r\n  tags: [x, x]\r\n",
      "- ask: Who?\r\n  answer: \"Mako\"\r\n  tags: [x]\r\n"
    ),
    (
      "- ask: Of both.\n  parts:\n    - ask: Who?\n      answer: Mako\n      accept: [mako]\n",
      "- ask: Of both.\n  parts:\n    - ask: Who?\n      answer: Mako\n"
    ),
    (
      "- id: a\n  ask: What clichÃ© is it?\n  list: [\"a \", {answer: ' b', accept: ['c  d']}]\n",
      "- id: a\n  ask: What cliché is it?\n  list: [\"a\", {answer: \"b\", accept: [\"c d\"]}]\n"
    ),
  ]

  @Test("what is mechanical is spliced, and all the rest stays byte for byte", arguments: cases)
  func shapes(before: String, after: String) throws {
    #expect(try Linting.fixed(before) == after)
  }

  @Test("what lies in the way of another is mended in the next round")
  func rounds() throws {
    let question = "- ask: Who?\n  answer: Mako\n  tags: [x, X, ' x']\n  hints: [y, y, y, z]\n"
    #expect(
      try Linting.fixed(question)
        == "- ask: Who?\n  answer: Mako\n  tags: [x]\n  hints: [y, z]\n")
  }

  @Test("a pack in which nothing is mechanical is left alone")
  func nothing() throws {
    #expect(try Linting.fixed("- ask: Who is it\n  answer: Mako\n") == nil)
    #expect(try Linting.fixed("- ask: Who is it?\n  anser: Mako\n") == nil)
  }

  @Test("a broken question elsewhere is no hindrance, and stays as it is")
  func broken() throws {
    let pack = "- ask: Nothing?\n- ask: Who?\n  answer: Mako\n  accept: [mako]\n"
    #expect(try Linting.fixed(pack) == "- ask: Nothing?\n- ask: Who?\n  answer: Mako\n")
  }

  @Test("a head is mended too")
  func head() throws {
    let text = "canon: 1\nid: p\ntitle: P\nlicense: cc0 1.0\nlanguage: English\nquestions:\n"
    let checkup = try Linting.checkup(text + "- {ask: Who?, answer: Mako}\n")
    let fixer = try #require(Fixer(checkup, LintContext { _ in false }))
    #expect(fixer.count == 2)
    let after = String(decoding: fixer.after, as: UTF8.self)
    #expect(
      after.hasPrefix("canon: 1\nid: p\ntitle: P\nlicense: CC0-1.0\nlanguage: en\n"))
  }

  @Test("the file is written once it is what it was, and the change is shown as a diff")
  func file() throws {
    try TemporaryFolder.with { folder in
      let text = LintManual.head + "- ask: Who?\n  answer: Mako\n  accept: [mako]\n"
      let path = try folder.write(text, to: "p.yaml")
      let checkup = try #require(
        Linter.check(
          [LintedFile(name: path, placed: PlacedPack.load(path: path).placed, problems: [])], .files
        ).first)
      let fixer = try #require(Fixer(checkup, .files))
      #expect(fixer.diff.contains("-  accept: [mako]\n"))
      try folder.write(text + "# more\n", to: "p.yaml")
      #expect(throws: EditFault.changed(path)) { try fixer.write() }
      try folder.write(text, to: "p.yaml")
      try fixer.write()
      #expect(try folder.text("p.yaml") == LintManual.head + "- ask: Who?\n  answer: Mako\n")
    }
  }

  @Test("a fix that would change what it should not is left undone")
  func unsound() throws {
    let placed = try #require(
      Linting.file(LintManual.head + "- {ask: Who?, answer: Mako, accept: [mako]}\n").placed)
    let subject = PackSubject(placed, LintContext { _ in false }).questions[0]
    let fix = try #require(Fix.removing(0, of: .accept, in: subject))
    let broken = Fix(splice: Splice(fix.splice.range, ", reject: [x]"), change: fix.change)
    let problem = PackProblem(.head(.noFormat), file: "p.yaml")
    let checkup = Checkup(
      file: "p.yaml", pack: placed.pack, source: placed.source, found: [(problem, broken)])
    #expect(Fixer(checkup, LintContext { _ in false }) == nil)
  }
}
