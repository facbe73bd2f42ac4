import QuizCore
import QuizPacks
import Testing

@testable import QuizShell

@Suite("The conversation in which a question is added")
struct AddDialogueTests {
  private static let head = "canon: 1\nid: p\ntitle: P\nsources: {book: {title: B}}\nquestions:\n"

  private static func dialogue() -> AddDialogue {
    AddDialogue(
      AddDialogue.Desk(
        read: { written in
          let bytes = Array(head.utf8)
          do throws(EditFault) {
            return .success(try PackAddition(written, to: "p.yaml", bytes: bytes).question)
          } catch { return .failure(error) }
        },
        judge: { question, guess in
          let tried = Prepared(question).tried(guess)
          return (tried.ruling.outcome, tried.reason)
        }, name: { QuestionID.made(of: $0, beside: []) }))
  }

  /// The question that the lines come to; nil where they do not come to its end.
  private static func question(_ lines: [String]) throws -> Question? {
    var dialogue = dialogue()
    for (place, line) in lines.enumerated() where dialogue.take(line) == .done {
      #expect(place == lines.count - 1)
      let bytes = Array(head.utf8)
      return try PackAddition(dialogue.question.written, to: "p.yaml", bytes: bytes).question
    }
    return nil
  }

  /// Nothing more to say: no explanation, source, category, tags, difficulty, and the id proposed.
  private static let nothing = ["", "", "", "", "", ""]

  static let puttings: [(Kind, [String])] = [
    (.text, ["", "Paris", "Lutetia", ""]),
    (.answerline, ["answerline", "<u>Paris</u> [or Lutetia]"]),
    (.choice, ["choice", "Paris", "Lyon", "Nice", ""]),
    (.several, ["several", "red", "blue", "", "green", ""]), (.truth, ["truth", "F"]),
    (.number, ["number", "1889", "", "2"]), (.order, ["order", "one", "two", ""]),
    (.match, ["match", "France = Paris", "Italy= Rome", ""]),
    (.list, ["list", "a", "b", "c", "", "2"]),
    (.tossup, ["tossup", "Hard. (*)", "Easy.", "", "Paris", ""]),
    (.bonus, ["bonus", "First?", "a", "Second?", "b", ""]),
  ]

  @Test("every kind can be put down", arguments: puttings)
  func kinds(kind: Kind, lines: [String]) throws {
    let isJudged = ![.several, .order, .match, .bonus].contains(kind)
    let all = ["Which city?"] + lines + Self.nothing + (isJudged ? [""] : [])
    let question = try #require(try Self.question(all))
    #expect(question.kind == kind)
    #expect(question.id.rawValue == "city")
    #expect(question.stem == "Which city?")
  }

  @Test("what is said beside the answer is in the question, and guesses become its examples")
  func extras() throws {
    let question = try #require(
      try Self.question([
        "Which city?", "text", "Paris", "", "Because.", "book, page 2", "Cities", "a, b c", "3",
        "own",
        "pari", "y", "Lutetia", "n", "Rome", "", "parisienne town", "yes", "",
      ]))
    #expect(question.explanation == "Because.")
    #expect(question.citation == .init(source: "book", place: "page 2"))
    #expect((question.category, question.difficulty) == ("Cities", 3))
    #expect(question.tags == ["a", "b c"])
    #expect(question.id.rawValue == "own")
    guard case .text(let answer) = question.form else { throw EditFault.noList("") }
    #expect(answer.accept == ["Lutetia"])
    #expect(question.examples.accept == ["pari", "Lutetia"])
    #expect(question.examples.reject == ["Rome", "parisienne town"])
  }

  @Test("a guess that is accepted and should not be is named as wrong")
  func rejected() throws {
    let question = try #require(
      try Self.question(
        ["Which?", "", "Carolina", ""] + Self.nothing + ["Carolna", "n", "Carolna", "y", ""]))
    guard case .text(let answer) = question.form else { throw EditFault.noList("") }
    #expect(answer.reject == ["Carolna"])
    #expect(question.examples.reject == ["Carolna", "Carolna"])
  }

  @Test("a line that will not do is told and asked for again")
  func again() throws {
    var dialogue = Self.dialogue()
    #expect(dialogue.take("  ") == .leave)
    #expect(dialogue.take(" Which? ") == .next)
    guard case .again = dialogue.take("riddle") else { throw EditFault.noList("kind") }
    #expect(dialogue.take("CHOICE") == .next)
    guard case .again = dialogue.take("") else { throw EditFault.noList("answer") }
    #expect(dialogue.take("Paris") == .next)
    guard case .again = dialogue.take("") else { throw EditFault.noList("wrong") }
    #expect(dialogue.take("paris") == .next)
    // The loader says that right and wrong are the same: back to the kind.
    guard case .again(let why) = dialogue.take("") else { throw EditFault.noList("same") }
    #expect(why.contains("both right and wrong"))
    #expect((dialogue.step, dialogue.lines) == (.kind, ["Which?"]))
    for line in ["truth", "t", "", "nothing, page 1"].dropLast() {
      #expect(dialogue.take(line) == .next)
    }
    guard case .again(let source) = dialogue.take("nothing, page 1") else {
      throw EditFault.noList("source")
    }
    #expect(source.contains("not among the pack's sources"))
    #expect(dialogue.step == .source)
  }

  @Test("the same lines lead to the same place")
  func replay() {
    var one = Self.dialogue()
    for line in ["Which?", "oops", "number", "12", "km", "5%", "", "bad source"] {
      _ = one.take(line)
    }
    var two = Self.dialogue()
    for line in one.lines { _ = two.take(line) }
    #expect(two.step == one.step && two.lines == one.lines)
    #expect(two.question.written == one.question.written)
    #expect(one.lines == ["Which?", "number", "12", "km", "5%", ""])
  }
}
