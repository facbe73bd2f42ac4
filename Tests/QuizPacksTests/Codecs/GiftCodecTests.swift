import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("GIFT")
struct GiftCodecTests {
  @Test("a file of a hundred with one broken brace imports the others and names the place")
  func brokenBrace() {
    for (cut, message) in [
      ("}", "99:14: \"{\" is opened here and not closed: close it"),
      (
        "{",
        "99:20: \"}\" closes nothing: open it before, or put a backslash before it if it is text"
      ),
    ] {
      let items = (1...100).map { number in
        let item = "Question \(number)? {=a ~b}"
        return number == 50 ? item.replacing(cut, with: cut == "{" ? " " : "") : item
      }
      let imported = Reading.read("gift", items.joined(separator: "\n\n"))
      #expect(imported.pack?.questions.count == 99, "\(cut)")
      #expect(Reading.told(imported) == [message])
    }
  }

  @Test(
    "each kind of question",
    arguments: [
      ("Q{=a ~b ~c}", #"{"ask": "Q", "answer": "a", "wrong": ["b", "c"]}"#),
      (
        "Q{~%50%a ~%50%b ~%-100%c}",
        #"{"ask": "Q", "answers": ["a", "b"], "wrong": ["c"], "credit": {"a": 50, "b": 50, "c": -100}}"#
      ),
      (
        "Q{=a ~%50%b#half#}",
        #"{"ask": "Q", "answer": "a", "wrong": ["b"], "feedback": {"b": "half#"}, "credit": {"b": 50}}"#
      ),
      ("Q{T}", #"{"ask": "Q", "answer": true}"#), ("Q {FALSE}", #"{"ask": "Q", "answer": false}"#),
      (
        "Q{TRUE#no#yes}",
        #"{"ask": "Q", "answer": true, "feedback": {"false": "no", "true": "yes"}}"#
      ),
      (
        "Q{F#no#yes####why}",
        #"{"ask": "Q", "answer": false, "explain": "why", "feedback": {"true": "no", "false": "yes"}}"#
      ),
      (
        "Q{=a =b =%50%c =%0%d}",
        #"{"ask": "Q", "answer": "a", "accept": ["b"], "reject": ["d"], "credit": {"c": 50}}"#
      ),
      ("Q{word}", #"{"ask": "Q", "answer": "word"}"#),
      ("Q{=a -> b =c -> d}", #"{"ask": "Q", "match": {"a": "b", "c": "d"}}"#),
      ("Q{#3:0.5}", #"{"ask": "Q", "answer": "3", "within": "0.5"}"#),
      ("Q{#1..5}", #"{"ask": "Q", "answer": "3", "range": "1..5"}"#),
      ("Q{#-1.5..2}", #"{"ask": "Q", "answer": "0.25", "range": "-1.5..2"}"#),
      ("Q{#1.5e3}", #"{"ask": "Q", "answer": "1.5e3", "within": "0"}"#),
      (
        "Q{#=3:0#x =%50%4#y}",
        #"{"ask": "Q", "answer": "3", "within": "0", "feedback": {"3": "x", "4": "y"}, "credit": {"4": 50}}"#
      ),
      ("A {=b} c.", #"{"ask": "A _____ c.", "answer": "b"}"#),
    ])
  func kinds(_ text: String, _ question: String) {
    let imported = Reading.read("gift", text)
    #expect(Reading.json(imported.pack?.questions.first) == question)
    #expect(imported.problems == [] && imported.losses == [])
  }

  @Test("what Moodle writes around questions: comments, ids, tags, categories, titles, formats")
  func export() {
    let text = """
      \u{FEFF}// question: 0  name: Switch category to $course$/top/Geo\r
      $CATEGORY: $course$/top/Geo/Europe\r
      \r
      // question: 12  name: Capital\r
      // [id:cap\\]1] [tag:a] [tag:b c]\r
      ::Capital::[html]<p>Capital of <b>France</b>\\: which&nbsp;one?</p><p><img src\\="@@PLUGINFILE@@/f.png"/></p>{\r
      \t=<p>Paris</p>#<p>Right\\!</p>\r
      \t~%-25%<p>Lyon</p>\r
      }\r
      \r
      ::The Nile::[markdown]*Is* it?{T}\r
      """
    let imported = Reading.read("gift", text)
    #expect(
      imported.pack?.questions.map(Reading.json) == [
        #"{"id": "cap]1", "ask": "Capital of France: which\#u{A0}one?", "answer": "Paris", "wrong": ["Lyon"], "#
          + #""tags": ["a", "b c"], "category": "Geo/Europe", "feedback": {"Paris": "Right\\!"}, "credit": {"Lyon": -25}}"#,
        #"{"id": "The-Nile", "ask": "*Is* it?", "answer": true, "category": "Geo/Europe"}"#,
      ])
    #expect(imported.problems == [])
    #expect(Set(imported.losses.map(\.key)) == ["title", "media", "markup"])
  }

  @Test("what a pack cannot hold is told with its place, and costs nothing else")
  func losses() {
    let text = "Essay?{}\n\nA description.\n\nQ{=a*b =*}\n\n// note\nM{=a->b =c->d = -> e}"
    let imported = Reading.read("gift", text)
    #expect(imported.pack?.questions.count == 2 && imported.problems == [])
    #expect(
      Reading.lost(imported) == [
        "1:1: essay: Essay?{}", "3:1: description: A description.", "5:4: wildcard: a*b",
        "5:9: wildcard: *", "7:3: comment: note", "8:20: distractor: e",
      ])
  }

  @Test(
    "what is wrong is told with its place",
    arguments: [
      ("Q{~a ~b}", "1:1: no answer is right: mark one as such"),
      ("Q{#three}", "1:4: \"three\" is no number: write digits, such as 3.14, 3.14:0.01 or 3..4"),
      ("Q{x ~a =b}", "1:3: \"x\" stands before the first = or ~: put one of these before it"),
      (
        "Q{=a} and {=b}",
        "1:11: the question has braces already: put an empty line before the next question, or a"
          + " backslash before each brace that is text"
      ),
      ("Q{=a ~a}", "1:7: \"a\" is both right and wrong: remove it from \"wrong\""),
      ("Q{=a -> b}", "1:1: \"match\" has 1 item: write at least 2"),
    ])
  func faults(_ text: String, _ message: String) {
    #expect(Reading.told(Reading.read("gift", text)) == [message])
  }

  @Test("an empty line within braces, and a missing one between questions, do no harm")
  func emptyLines() {
    let text = "One?{\n=a\n\n~b\n}\nTwo?{T}\nThree?{=c\n\nFour?{F}\nFive {=d\nSix?{T}"
    let imported = Reading.read("gift", text)
    #expect(imported.pack?.questions.map(\.stem) == ["One?", "Two?", "Four?", "Six?"])
    #expect(imported.problems.map(\.line) == [7, 10])
  }

  @Test("escapes and line breaks")
  func escapes() {
    let question = Reading.question(
      "gift", ##"a\\b \: \# \= \{ \} \~ \n c \d"## + "\n  e{=x\\=y}")
    #expect(question?.stem == "a\\b : # = { } ~ \n c \\d e" && question?.form.wording == "x=y")
  }

  private static let pack = Loading.questions(
    """
      - {id: one, ask: "a: {b}?", answer: x, wrong: [y, "[z]"], tags: [t], credit: {y: 33}, category: K}
      - {ask: c, answers: [p, q, r], wrong: [s], feedback: {s: no}}
      - {ask: "//d", answer: "true", accept: ["e*"], reject: [f], explain: why}
      - {ask: n, answer: 7, within: 1%}
      - {ask: "m -> l", match: {a: "b->c", d: e}}
      - {ask: o, order: [a, b]}
    """
  ).pack

  @Test("a pack is written as Moodle reads it")
  func write() {
    #expect(
      Reading.written("gift", Self.pack) == #"""
        $CATEGORY: $course$/top/K

        // [id:one] [tag:t]
        a\: \{b\}?{
        	=x
        	~%33.33333%y
        	~[moodle][z]
        }

        $CATEGORY: $course$/top

        c{
        	~%33.333330%p
        	~%33.333330%q
        	~%33.333330%r
        	~%-33.333330%s#no
        }

        [moodle]//d{
        	=true
        	=e\*
        	=%0%f
        	####why
        }

        n{#7:0.07}

        [html]m -&gt; l{
        	=[moodle]a -> [html]b-&gt;c
        	=[moodle]d -> [moodle]e
        }


        """#)
  }
}
