import QuizJudge
import Testing

@testable import QuizCore

@Suite("Judging each form") struct FormJudgeTests {
  private func ruling(
    _ form: AnswerForm, _ text: String, isOpen: Bool = false
  ) -> Ruling {
    let judge = FormJudge(form, rivals: [])
    var chance = Chance(seed: 4)
    let shown = Prepared(Question(id: "q", stem: "?", form: form)).shown(chance: &chance)
    let typed = shown.options.reduce(text) { text, option in
      let place = shown.options.firstIndex(of: option) ?? 0
      return text.replacing("<\(option)>", with: String(UnicodeScalar(UInt8(97 + place))))
    }
    return judge.ruling(on: typed, shown: shown, isOpen: isOpen, heard: nil)
  }

  private let choice = AnswerForm.choice(right: TextAnswer("Rome"), wrong: ["Bern", "Oslo"])
  private let several = AnswerForm.several(right: ["Rome", "Bern"], wrong: ["Oslo", "Riga"])
  private let order = AnswerForm.order(["one", "two", "three", "four"])
  private let match = AnswerForm.match([
    .init(left: "I", right: "one"), .init(left: "V", right: "five"),
    .init(left: "X", right: "ten"),
  ])

  @Test("a choice is taken by its letter or its text")
  func choices() {
    #expect(ruling(choice, "<Rome>").outcome == .right)
    #expect(ruling(choice, "<Bern>").outcome == .wrong)
    #expect(ruling(choice, "Rome").outcome == .right)
    #expect(ruling(choice, "Oslo").outcome == .wrong)
  }

  @Test("what no option says, and a word where true or false is asked, cannot be read")
  func readable() {
    func canRead(_ form: AnswerForm, _ text: String, isOpen: Bool = false) -> Bool {
      var chance = Chance(seed: 4)
      let shown = Prepared(Question(id: "q", stem: "?", form: form)).shown(chance: &chance)
      return FormJudge(form, rivals: []).canRead(text, shown: shown, isOpen: isOpen)
    }
    for text in ["a", "2", "Bern", "rome", "Rmoe"] {
      #expect(canRead(choice, text) == (text != "Rmoe"))
      #expect(canRead(choice, text, isOpen: true))
    }
    #expect(!canRead(choice, "z") && !canRead(choice, "4"))
    #expect(canRead(.truth(true), "f") && !canRead(.truth(true), "b"))
    #expect(canRead(several, "a c") && !canRead(several, "a z"))
    #expect(canRead(order, "bdac") && !canRead(order, "what"))
    #expect(canRead(match, "1a 2c 3b") && !canRead(match, "1z"))
    #expect(canRead(.text(TextAnswer("Rome")), "z"))
    #expect(canRead(.number(NumberAnswer("7")), "seven"))
  }

  @Test("an open choice is taken by its text alone")
  func open() {
    #expect(ruling(choice, "Rome", isOpen: true).outcome == .right)
    #expect(ruling(choice, "<Rome>", isOpen: true).outcome == .wrong)
  }

  @Test(
    "of several, a wrong one undoes a right one",
    arguments: [
      ("<Rome> <Bern>", .right, 100), ("<Rome>", .partial, 50), ("<Rome> <Oslo>", .wrong, 0),
      ("<Rome> <Bern> <Oslo>", .partial, 50), ("<Rome> <Bern> <Oslo> <Riga>", .wrong, 0),
      ("Bern, Rome", .right, 100), ("<Rome> <Rome>", .partial, 50), ("Kiev", .wrong, 0),
    ] as [(String, Outcome, Int)])
  func several(text: String, outcome: Outcome, percent: Int) {
    let ruling = ruling(several, text)
    #expect(ruling.outcome == outcome)
    #expect(ruling.percent == percent)
  }

  @Test(
    "in an order each thing in its place counts",
    arguments: [
      ("<one> <two> <three> <four>", .right, 100), ("one, two, three, four", .right, 100),
      ("<two> <one> <three> <four>", .partial, 50), ("<four> <three> <two> <one>", .wrong, 0),
      ("<one> <two>", .partial, 50), ("<one> <two> <three> <four> <one>", .wrong, 0),
    ] as [(String, Outcome, Int)])
  func order(text: String, outcome: Outcome, percent: Int) {
    let ruling = ruling(order, text)
    #expect(ruling.outcome == outcome)
    #expect(ruling.percent == percent)
  }

  @Test(
    "each pair counts",
    arguments: [
      ("1<one> 2<five> 3<ten>", .right, 100), ("1<one>", .partial, 33),
      ("1<five> 2<one> 3<ten>", .partial, 33), ("1<ten> 2<one> 3<five>", .wrong, 0),
      ("<one> <five> <ten>", .right, 100), ("nonsense", .wrong, 0),
    ] as [(String, Outcome, Int)])
  func match(text: String, outcome: Outcome, percent: Int) {
    let ruling = ruling(match, text)
    #expect(ruling.outcome == outcome)
    #expect(ruling.percent == percent)
  }

  @Test("a bonus as a whole has no answer")
  func bonus() {
    #expect(ruling(.bonus(parts: [.text("Rome")]), "Rome").outcome == .wrong)
  }

  @Test(
    "an answer that cannot be compiled is no reason to crash",
    arguments: [
      AnswerForm.text(TextAnswer("")), .answerline(""), .number(NumberAnswer("")),
      .list(items: [], need: 2), .several(right: [], wrong: []), .order([]), .match([]),
    ])
  func broken(form: AnswerForm) {
    #expect(ruling(form, "Rome").outcome == .wrong)
  }
}
