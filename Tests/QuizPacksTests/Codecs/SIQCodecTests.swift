import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("SIGame's packs")
struct SIQCodecTests {
  /// Questions with text, named media, and a hash of texts and right answers, by Python's zipfile and
  /// ElementTree.
  static let real: [(file: String, questions: Int, media: Int, digest: String)] = [
    ("2.1.siq", 97, 0, "2e3056904a0f2c6f"), ("Pack3_0.siq", 97, 0, "808d7444459bf2bc"),
    ("SIGameTestNew.siq", 24, 16, "3139fca5510498a5"),
  ]

  @Test("the three packs", .enabled(if: Needs.shared("siq")), arguments: real)
  func packs(_ file: String, _ questions: Int, _ media: Int, _ digest: String) throws {
    let imported = try Reading.shared("siq", "siq/\(file)")
    #expect(imported.pack?.questions.count == questions && !imported.hasErrors)
    #expect(Reading.digest(imported.pack) == digest)
    let logo = file == "SIGameTestNew.siq" ? 1 : 0
    #expect(imported.losses.count { $0.key == "media" } == media + logo)
  }

  private func archive(_ content: String, besides: [String] = []) throws -> CodecSource {
    let files = [(name: "content.xml", bytes: Array(content.utf8))] + besides.map { ($0, [1]) }
    return CodecSource(bytes: try ZipArchive.packed(files), file: "p.siq")
  }

  private func package(_ questions: String) -> String {
    "<package name=\"P\" version=\"5\"><rounds><round name=\"R\"><themes><theme name=\"T\"><questions>"
      + questions + "</questions></theme></themes></round></rounds></package>"
  }

  @Test("text, options, numbers, and how it was written before version 5")
  func kinds() throws {
    let imported = SIQCodec().read(
      try archive(
        package(
          """
          <question price="100"><params><param name="question" type="content"><item>Q?</item></param>
          <param name="answer" type="content"><item>So.</item></param></params>
          <right><answer>a</answer><answer>b</answer></right><wrong><answer>c</answer></wrong></question>
          <question price="0"><params><param name="question"><item>Which?</item></param>
          <param name="answerType">select</param><param name="answerOptions" type="group">
          <param name="A"><item>x</item></param><param name="B"><item>y</item></param></param></params>
          <right><answer>B</answer></right></question>
          <question price="5"><params><param name="question"><item>How many?</item></param>
          <param name="answerType">number</param><param name="answerDeviation">5</param></params>
          <right><answer>100</answer></right></question>
          <question price="7"><type name="auction"/><scenario><atom>Old</atom><atom type="say">er</atom>
          <atom type="image">@i%20.png</atom><atom type="marker"/><atom>Why</atom></scenario>
          <right><answer>z</answer></right></question>
          """), besides: ["Images/i%20.png", "Images/j.png"]))
    #expect(
      imported.pack?.questions.map(Reading.json) == [
        #"{"ask": "Q?", "answer": "a", "accept": ["b"], "reject": ["c"], "explain": "So.", "#
          + #""tags": ["R"], "category": "T", "worth": 100}"#,
        #"{"ask": "Which?", "answer": "y", "wrong": ["x"], "tags": ["R"], "category": "T"}"#,
        #"{"ask": "How many?", "answer": "100", "within": "5", "tags": ["R"], "category": "T", "worth": 5}"#,
        #"{"ask": "Old\ner", "answer": "z", "explain": "Why", "tags": ["R"], "category": "T", "worth": 7}"#,
      ])
    #expect(imported.losses.map(\.key) == ["media", "type", "media"])
  }

  @Test(
    "what is wrong with an archive is told",
    arguments: [
      ("no zip at all", "the file is no zip archive, or a damaged one: get it again"),
      ("", "the archive holds no content.xml: is it a pack of SIGame?"),
    ])
  func broken(_ text: String, _ message: String) {
    #expect(Reading.read("siq", text).problems.map(\.message) == [message])
  }

  @Test("a question without an answer costs that question, a broken file tells where")
  func faults() throws {
    let empty = package(
      "<question price=\"1\"><params><param name=\"question\"><item>Q</item></param></params><right/></question>"
    )
    #expect(
      Reading.told(SIQCodec().read(try archive(empty))) == [
        "1:90: no answer is right: mark one as such"
      ])
    #expect(
      Reading.told(SIQCodec().read(try archive("<package>\n<a></b></package>"))) == [
        "2:6: the XML is broken (mismatched tag): mend it here or in the lines above"
      ])
    #expect(
      Reading.told(SIQCodec().read(try archive("<quiz/>"))) == [
        "1:1: the file begins with \"quiz\", which is none of this format: give the format with --from"
      ])
    let bytes = try ZipArchive.packed([("other.xml", [60])])
    #expect(
      SIQCodec().read(CodecSource(bytes: bytes, file: "x")).problems.map(\.message) == [
        "the archive holds no content.xml: is it a pack of SIGame?"
      ])
  }

  @Test("names that lead out of an archive are told and left alone")
  func traversal() throws {
    let question =
      "<question price=\"1\"><params><param name=\"question\"><item>Q</item></param></params>"
      + "<right><answer>a</answer></right></question>"
    let source = try archive(package(question), besides: ["../../etc/passwd", "/etc/x", "C:\\x"])
    let imported = SIQCodec().read(source)
    #expect(imported.pack?.questions.count == 1 && !imported.hasErrors)
    #expect(imported.problems.map(\.code) == Array(repeating: "outside-archive", count: 3))
  }

  @Test("a pack is written as SIGame reads it")
  func write() throws {
    let pack = Loading.questions(
      """
        - {ask: 'a < b?', answer: x, wrong: [y], category: K, worth: 10}
        - {ask: c, answer: d, accept: [e], reject: [f], explain: why}
        - {ask: n, answer: 7, within: 1}
        - {ask: o, order: [a, b]}
      """
    ).pack
    let written = try #require(pack.flatMap { SIQCodec().write($0) })
    let read = SIQCodec().read(CodecSource(bytes: written.bytes, file: ""))
    #expect(read.pack?.questions.map(\.tree) == pack?.questions.prefix(3).map(\.tree))
    #expect(written.losses.filter { $0.question != nil }.map(\.key) == [""])
    #expect(written.bytes == pack.flatMap { SIQCodec().write($0) }?.bytes)
  }
}
