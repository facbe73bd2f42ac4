import QuizCore
import QuizSQL

/// Draws questions from a bank without looking at those that are not drawn.
///
/// Of what is asked for, the names with the fewest questions are drawn from, in an order by seeded
/// chance; what else is asked for is looked up in the drawn question's marks.
struct BankDraw {
  /// The questions of one name and level.
  private struct List {
    let name: Int
    let level: Int
    let count: Int
  }

  private let bank: QuestionBank
  private let lists: [List]
  /// Of each of these at least one must be among a question's names.
  private let wanted: [Set<Int>]
  /// The names drawn from, in the order in which they were asked for.
  private let drawn: [Int]
  private let levels: ClosedRange<Int>
  /// How many places there are to draw from; a question with two of the names has two.
  let total: Int

  init(_ bank: QuestionBank, _ filter: BankFilter) throws(BankFault) {
    self.bank = bank
    levels = filter.levels
    var wanted: [[Int]] = []
    for want in filter.wants {
      var names: [Int] = []
      for name in want.names {
        if let number = try bank.name(want.kind, name), !names.contains(number) {
          names.append(number)
        }
      }
      wanted.append(names)
    }
    self.wanted = wanted.map(Set.init)
    let all = try bank.name(.all, "").map { [$0] } ?? []
    var best: (names: [Int], lists: [List], count: Int)?
    for names in wanted.isEmpty ? [all] : wanted {
      let lists = try BankDraw.lists(of: names, filter.levels, bank)
      let count = lists.reduce(0) { $0 + $1.count }
      if count < best?.count ?? .max { best = (names, lists, count) }
    }
    (drawn, lists, total) = (best?.names ?? [], best?.lists ?? [], best?.count ?? 0)
  }

  private static func lists(
    of names: [Int], _ levels: ClosedRange<Int>, _ bank: QuestionBank
  ) throws(BankFault) -> [List] {
    var lists: [List] = []
    for name in names {
      for (level, count) in try bank.lists(of: name) where levels.contains(level) {
        lists.append(List(name: name, level: level, count: count))
      }
    }
    return lists
  }

  /// The numbers of as many questions as are wanted and there are, none twice.
  func numbers(_ count: Int, seed: UInt64) throws(BankFault) -> [Int] {
    var shuffle = SparseShuffle(total, chance: Chance(seed: seed, stream: .max))
    var numbers: [Int] = []
    while numbers.count < count, let place = shuffle.next() {
      guard let (list, index) = find(place) else { break }
      let number = try bank.entry(index, of: list.name, level: list.level)
      let marks = try bank.marks(of: number)
      if fits(marks, drawnBy: list.name) { numbers.append(number) }
    }
    return numbers
  }

  private func find(_ place: Int) -> (List, Int)? {
    var left = place
    for list in lists {
      if left < list.count { return (list, left) }
      left -= list.count
    }
    return nil
  }

  /// A question that has several of the names counts by the first of them only, so that none is
  /// drawn twice, or more readily than others.
  private func fits(_ marks: BankMarks, drawnBy name: Int) -> Bool {
    let first = drawn.first { marks.names.contains($0) } ?? name
    return first == name && levels.contains(marks.level)
      && wanted.allSatisfy { wish in marks.names.contains(where: wish.contains) }
  }
}
