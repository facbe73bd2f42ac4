import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Open Trivia Database")
struct OTDBCodecTests {
  /// Questions and a hash of them with all answers, by Python's json, without the two broken lines.
  static let real: [(file: String, questions: Int, digest: String, broken: [Int])] = [
    ("arts_and_literature.json", 485, "5a1907f62da52b19", [224, 273]),
    ("language.json", 68, "c41bfdfe7497ec5b", []), ("mathematics.json", 49, "4902490747997524", []),
    ("tech_an_video_games.json", 138, "0a44e38dd8a78dd8", []),
  ]

  @Test(
    "every question of the repository's files, and each broken line by its number",
    .enabled(if: Needs.shared("open-trivia-database")), arguments: real)
  func files(_ file: String, _ questions: Int, _ digest: String, _ broken: [Int]) throws {
    let imported = try Reading.shared("otdb", "open-trivia-database/\(file)")
    #expect(imported.pack?.questions.count == questions)
    #expect(Reading.digest(imported.pack, options: true) == digest)
    #expect(imported.problems.filter { $0.severity == .error }.map(\.line) == broken)
    #expect(imported.pack?.language == "en" && imported.losses.isEmpty)
  }

  private static let plain = #"""
    {"response_code":0,"results":[{"type":"multiple","difficulty":"hard","category":"Art &amp; more",
    "question":"Who said &quot;Gr&uuml;&szlig; Gott&quot; &#039;n&#x27; co?","correct_answer":"A &lt; B",
    "incorrect_answers":["C","D"]},{"type":"boolean","difficulty":"easy","category":"X",
    "question":"Is it?","correct_answer":"False","incorrect_answers":["True"]}]}
    """#
  private static let first =
    #"{"ask": "Who said \"Grüß Gott\" 'n' co?", "answer": "A < B", "wrong": ["C", "D"], "#
    + #""category": "Art & more", "difficulty": 5}"#

  @Test("the service's answer, with HTML's entities")
  func service() {
    let imported = Reading.read("otdb", Self.plain)
    #expect(Reading.json(imported.pack?.questions.first) == Self.first)
    #expect(
      Reading.json(imported.pack?.questions.last)
        == #"{"ask": "Is it?", "answer": false, "category": "X", "difficulty": 1}"#)
    #expect(imported.problems == [] && imported.losses == [])
  }

  @Test(
    "and in its other encodings",
    arguments: [
      #"{"results":[{"type":"multiple","difficulty":"hard","category":"Art%20%26%20more","question":"Who%20said%20%22Gr%C3%BC%C3%9F%20Gott%22%20%27n%27%20co%3F","correct_answer":"A%20%3C%20B","incorrect_answers":["C","D"]}]}"#,
      #"{"results":[{"type":"multiple","difficulty":"hard","category":"Art+%26amp%3B+more","question":"Who+said+%22Gr%C3%BC%C3%9F+Gott%22+%27n%27+co%3F","correct_answer":"A+%3C+B","incorrect_answers":["C","D"]}]}"#,
      #"{"results":[{"type":"bXVsdGlwbGU=","difficulty":"aGFyZA==","category":"QXJ0ICYgbW9yZQ==","question":"V2hvIHNhaWQgIkdyw7zDnyBHb3R0IiAnbicgY28/","correct_answer":"QSA8IEI=","incorrect_answers":["Qw==","RA=="]}]}"#,
    ])
  func encodings(_ text: String) {
    #expect(Reading.json(Reading.question("otdb", text)) == Self.first)
  }

  @Test("an answer without questions says why")
  func errors() {
    #expect(
      Reading.told(Reading.read("otdb", #"{"response_code":5,"results":[]}"#)) == [
        "1:18: the service answered with the error \"5\" and no questions: ask it again"
      ])
    #expect(Reading.told(Reading.read("otdb", "{}")) == ["1:1: \"results\" is missing: add it"])
  }

  @Test("an item that lacks something costs that item, and what is not known is told")
  func items() {
    let text = """
      [{"category_id":"A","lang":"en","tags":["A","B"],"question":" Q? ","answer":1,"answers":["x","y","z"],
        "source":"https://x.org/a","note":"n"},
       {"question":"R?","answer":2,"answers":["x"]}, 7, {"answers":["x"]}]
      """
    let imported = Reading.read("otdb", text)
    #expect(
      Reading.json(imported.pack?.questions.first)
        == #"{"ask": "Q?", "answer": "y", "wrong": ["x", "z"], "source": "https://x.org/a", "#
        + #""tags": ["A", "B"], "category": "A"}"#)
    #expect(
      Reading.told(imported) == [
        "3:2: \"2\" is none of the 1 answers, which count from 0: name the right one",
        "3:48: \"7\" stands where a question in braces is wanted: mend this line or the one above",
        "3:51: \"question\" is missing: add it",
      ])
    #expect(Reading.lost(imported) == ["2:37: note: n"])
    #expect(imported.pack?.sources.first?.address == "https://x.org/a")
  }

  @Test(
    "what can be chosen is written as the service answers, what is typed as the repository has it")
  func write() {
    let closed = Loading.questions(
      "  - {ask: 'a \"b\" & c''s?', answer: x, wrong: [y], difficulty: 3, category: K}"
    ).pack
    #expect(
      Reading.written("otdb", closed) == #"""
        {"response_code": 0, "results": [
          {"type": "multiple", "difficulty": "medium", "category": "K", "question": "a &quot;b&quot; &amp; c&#039;s?", "correct_answer": "x", "incorrect_answers": ["y"]}
        ]}

        """#)
    let open = Loading.questions("  - {ask: a?, answer: x, tags: [t], source: book}").pack
    #expect(
      Reading.written("otdb", open) == #"""
        [
          {"category_id": "", "lang": "", "tags": ["t"], "question": "a?", "answer": 0, "answers": ["x"], "source": ""}
        ]

        """#)
  }
}
