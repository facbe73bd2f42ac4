import Testing

@testable import QuizPacks

@Suite("Checks of judging")
struct JudgingChecksTests {
  @Test("a rejected answer that is right is an error")
  func reject() throws {
    let question = "- ask: Who?\n  answer: Mako\n  accept: [Bolin]\n  reject: [mako, BOLIN, Tahno]"
    #expect(
      try Linting.told(by: AcceptedReject.self, question) == [
        "11:12: \"mako\" is rejected, and right as well: remove it from one of the two lists",
        "11:18: \"BOLIN\" is rejected, and right as well: remove it from one of the two lists",
      ])
  }

  @Test("a prompt that is right or rejected is told")
  func prompt() throws {
    let question = """
      - ask: Who?
        answer: Zhu Li
        reject: [Li]
        prompt: [zhu li, li, {text: Zhu, ask: Zhu who?}]
      """
    #expect(
      try Linting.told(by: AcceptedPrompt.self, question) == [
        "11:12: \"zhu li\" is prompted on, and right as well: remove it from one of the two lists",
        "11:20: \"li\" is prompted on, and rejected as well: remove it from one of the two lists",
      ])
  }

  @Test("every broken promise is told where it stands")
  func examples() throws {
    let question = """
      - ask: Who wrote the music?
        answer: Jeremy Zuckerman
        prompt: [Jeremy]
        examples:
          accept: [zuckerman, Sugarman]
          prompt: [Jeremy, Zuckerman]
          reject: [Jeremy, Mako]
      """
    #expect(
      try Linting.told(by: FailingExample.self, question) == [
        "12:25: \"Sugarman\" is rejected, and accepted is promised: "
          + "accept it in the question, or drop the example",
        "13:22: \"Zuckerman\" is accepted, and prompted on is promised: "
          + "put it under \"prompt\" in the question, or drop the example",
        "14:14: \"Jeremy\" is prompted on, and rejected is promised: "
          + "reject it in the question, or drop the example",
      ])
  }

  @Test("feedback and credit must be for an option that there is")
  func feedback() throws {
    let question = """
      - ask: Which?
        answer: canon
        wrong: [confirmed]
        feedback: {Confirmed: So., conformed: No.}
        credit: {conform: 10}
      """
    #expect(
      try Linting.told(by: UnknownFeedback.self, question) == [
        "11:30: \"conformed\" is no option of this question: "
          + "spell it as the option is spelled, or remove it",
        "12:12: \"conform\" is no option of this question: "
          + "spell it as the option is spelled, or remove it",
      ])
    let typed = "- ask: Which?\n  answer: canon\n  feedback: {anything: So.}"
    #expect(try Linting.told(by: UnknownFeedback.self, typed) == [])
  }

  @Test("credit must change something, and not the verdict")
  func credit() throws {
    let question = """
      - ask: Which?
        answer: canon
        wrong: [confirmed, forever, endgame]
        credit: {canon: 50, confirmed: 100, forever: 0, endgame: 20, Endgame: 30}
      """
    #expect(
      try Linting.told(by: CreditThatDoesNotAddUp.self, question) == [
        "11:12: \"canon\" is right anyway, and earns 100 percent: remove its credit",
        "11:23: \"confirmed\" earns 100 percent, and is called wrong: put it under \"accept\"",
        "11:39: a credit of 0 for \"forever\" changes nothing: remove it",
        "11:64: \"Endgame\" has two credits, and the first one counts: remove one of them",
      ])
  }

  @Test("a truth in quotes is told where the stem asks for one")
  func truth() throws {
    #expect(
      try Linting.told(by: TruthAsText.self, "- ask: Was it planned?\n  answer: 'No'") == [
        "9:11: the answer \"No\" is text: write true or false, in lower case and without quotes"
      ])
    #expect(try !Linting.finds(TruthAsText.self, "Which album did they make?", "True"))
  }
}
