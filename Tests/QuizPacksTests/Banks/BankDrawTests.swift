import QuizCore
import TestKit
import Testing

@testable import QuizPacks

@Suite("Drawing from banks")
struct BankDrawTests {
  private static let packs = [
    Banking.pack("a", questions: 0..<1500), Banking.pack("b", questions: 1500..<2600),
  ]

  static let filters: [BankFilter] = [
    BankFilter(), BankFilter(tags: ["T1"]), BankFilter(difficulty: 1...3),
    BankFilter(tags: ["ten"], difficulty: 2...2), BankFilter(tags: ["t1", "ten", "t0"]),
    BankFilter(tags: ["other"], categories: ["c1"], difficulty: 4...5, kinds: [.truth]),
    BankFilter(categories: ["c0", "c1"], kinds: [.text, .truth]), BankFilter(tags: ["none"]),
    BankFilter(tags: ["t1", "none"], kinds: [.bonus, .text]), BankFilter(kinds: [.bonus]),
  ]

  /// The same filter said plainly.
  private func wants(_ question: Question, _ filter: BankFilter) -> Bool {
    let tags = question.tags.map { $0.lowercased() }
    if let levels = filter.difficulty, !(question.difficulty.map(levels.contains) ?? false) {
      return false
    }
    return (filter.tags.isEmpty || tags.contains(where: filter.tags.contains))
      && (filter.categories.isEmpty
        || filter.categories.contains(question.category?.lowercased() ?? ""))
      && (filter.kinds.isEmpty || filter.kinds.contains(question.kind))
  }

  @Test("all that fit are drawn, none twice and no others, and the same seed draws the same")
  func fitting() throws {
    let all = Self.packs.flatMap { Loading.pack($0).pack?.questions ?? [] }
    try Banking.with(Self.packs) { bank, _ in
      for filter in Self.filters {
        let fitting = all.filter { wants($0, filter) }
        let drawn = try bank.draw(9999, seed: 3, where: filter).questions
        #expect(Set(drawn.map(\.id)) == Set(fitting.map(\.id)))
        #expect(drawn.count == fitting.count)
        let some = try bank.draw(20, seed: 3, where: filter).questions
        #expect(some == Array(drawn.prefix(20)))
        if fitting.count > 100 {
          #expect(try bank.draw(20, seed: 4, where: filter).questions != some)
        }
        #expect(try bank.numbers(where: filter).count == fitting.count)
      }
    }
  }

  @Test("every question that fits comes as often as any other")
  func fairness() throws {
    try Banking.with([Banking.pack("a", questions: 0..<40)]) { bank, _ in
      // Twenty questions have one of the tags, four of these both: t0 and Ten at 0, 20; t2 at 10, 30.
      let filter = BankFilter(tags: ["t0", "ten", "t2"])
      var times: [String: Int] = [:]
      for seed in 0..<4000 {
        let drawn = try bank.draw(1, seed: UInt64(seed), where: filter).questions
        times[drawn.first?.id.rawValue ?? "", default: 0] += 1
      }
      #expect(times.count == 20)
      // Each 200 times on average; five standard deviations are 69.
      #expect(times.values.allSatisfy { (131...269).contains($0) })
    }
  }

  @Test("what is asked of a name that no question has is nothing")
  func nothing() throws {
    try Banking.with([Banking.pack("a", questions: 0..<5)]) { bank, _ in
      let drawn = try bank.draw(5, seed: 1, where: BankFilter(tags: ["x"]))
      #expect(drawn.questions == [])
      let count = try bank.count(where: BankFilter(tags: ["x"]))
      #expect(count == 0)
    }
  }
}
