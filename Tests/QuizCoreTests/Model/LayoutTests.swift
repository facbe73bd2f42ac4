import QuizJudge
import Testing

@testable import QuizCore

@Suite("Layouts") struct LayoutTests {
  private func shown(_ form: AnswerForm, seed: UInt64) -> Shown {
    var chance = Chance(seed: seed)
    return Prepared(Question(id: "q", stem: "?", form: form)).shown(chance: &chance)
  }

  @Test("options are shuffled by the seed, and the right one is still the right one")
  func choice() {
    let form = AnswerForm.choice(right: TextAnswer("Rome"), wrong: ["Bern", "Oslo", "Riga"])
    var places: Set<Int> = []
    for seed in UInt64(0)..<50 {
      let shown = shown(form, seed: seed)
      #expect(shown.options.sorted() == ["Bern", "Oslo", "Riga", "Rome"])
      #expect(shown.right.map { shown.options[$0] } == ["Rome"])
      places.formUnion(shown.right)
    }
    #expect(places == [0, 1, 2, 3])
  }

  @Test("of several, all the right ones are known")
  func several() {
    let form = AnswerForm.several(right: ["Rome", "Bern"], wrong: ["Oslo"])
    for seed in UInt64(0)..<20 {
      let shown = shown(form, seed: seed)
      #expect(Set(shown.right.map { shown.options[$0] }) == ["Rome", "Bern"])
    }
  }

  @Test("an order is never shown in the right order, and its key restores it")
  func order() {
    for seed in UInt64(0)..<50 {
      let shown = shown(.order(["one", "two", "three"]), seed: seed)
      #expect(shown.options != ["one", "two", "three"])
      #expect(shown.right.map { shown.options[$0] } == ["one", "two", "three"])
    }
  }

  @Test("pairs keep their left side, and the key finds each partner")
  func match() {
    let form = AnswerForm.match([
      .init(left: "a", right: "1"), .init(left: "b", right: "2"), .init(left: "c", right: "3"),
    ])
    for seed in UInt64(0)..<50 {
      let shown = shown(form, seed: seed)
      #expect(shown.left == ["a", "b", "c"])
      #expect(shown.right.map { shown.options[$0] } == ["1", "2", "3"])
      #expect(shown.options != ["1", "2", "3"])
    }
  }

  @Test("a single thing to order is no reason to crash", arguments: [[], ["one"]])
  func tiny(items: [String]) {
    #expect(shown(.order(items), seed: 1).options == items)
  }
}
