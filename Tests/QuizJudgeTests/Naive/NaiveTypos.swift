@testable import QuizJudge

/// What slips cost, in half letters, as "Typos" says: whole tables, and no short cut.
enum NaiveTypos {
  private static let never = 1 << 20

  /// - Parameter isFixed: letters of the answer that may not be touched.
  static func distance(
    _ answer: Scalars, _ guess: Scalars, first: Int, isFixed: [Bool] = []
  ) -> Int {
    func fixed(_ place: Int) -> Bool { isFixed.indices.contains(place) && isFixed[place] }
    func weight(_ place: Int) -> Int {
      answer[place].isFigure || fixed(place) ? never : place == 0 ? first : 2
    }
    func dropped(_ place: Int) -> Int {
      let isCheap = place > 0 && (answer[place] == answer[place - 1] || answer[place] == "h")
      return isCheap && weight(place) == 2 ? 1 : weight(place)
    }
    func added(_ place: Int, before row: Int) -> Int {
      if guess[place].isFigure { return never }
      if place > 0, guess[place] == guess[place - 1] { return 1 }
      if row > 0, fixed(row), fixed(row - 1) { return never }
      if row == 0 { return first }
      return place > 0 && guess[place] == "h" ? 1 : 2
    }
    func changed(_ row: Int, _ column: Int) -> Int {
      if answer[row] == guess[column] { return 0 }
      return guess[column].isFigure ? never : weight(row)
    }
    var table = Array(
      repeating: Array(repeating: never, count: guess.count + 1), count: answer.count + 1)
    table[0][0] = 0
    for row in 0...answer.count {
      for column in 0...guess.count where row + column > 0 {
        var cost = never
        if row > 0 { cost = min(cost, table[row - 1][column] + dropped(row - 1)) }
        if column > 0 { cost = min(cost, table[row][column - 1] + added(column - 1, before: row)) }
        if row > 0, column > 0 {
          cost = min(cost, table[row - 1][column - 1] + changed(row - 1, column - 1))
        }
        if row > 1, column > 1, answer[row - 1] == guess[column - 2],
          answer[row - 2] == guess[column - 1], answer[row - 1] != answer[row - 2]
        {
          let before = row == 2 ? min(weight(0), 3) : weight(row - 2)
          cost = min(cost, table[row - 2][column - 2] + max(weight(row - 1), before))
        }
        table[row][column] = min(cost, never)
      }
    }
    return table[answer.count][guess.count]
  }

  /// Slips within one word; nil where they are too many, or make another word of it.
  static func word(
    _ answer: Scalars, _ guess: Scalars, isFirst: Bool, budget: Int, cap: Int
  ) -> Int? {
    let cap = min(cap, mostOfWord(answer.count))
    guard cap > 0 else { return nil }
    let plain = distance(answer, guess, first: isFirst ? 4 : 3)
    let costs = [plain, scrambled(answer, guess, cap), sounded(answer, guess, cap)]
    guard let cost = costs.compactMap(\.self).min(), cost <= cap else { return nil }
    let changes = answer.count == guess.count ? zip(answer, guess).count { $0 != $1 } : 0
    if answer.count == 5, isFirst, changes == 1, budget < 3 { return nil }
    return areDifferent(answer, guess) ? nil : cost
  }

  static func mostOfWord(_ letters: Int) -> Int {
    letters < 4 ? 0 : letters < 8 ? 3 : letters < 12 ? 4 : 6
  }

  /// One letter in a wrong place, two exchanged around a third, or a long word shaken.
  private static func scrambled(_ answer: Scalars, _ guess: Scalars, _ cap: Int) -> Int? {
    guard cap >= 3, (6..<40).contains(answer.count), answer.count == guess.count,
      answer[0] == guess[0]
    else { return nil }
    for from in answer.indices {
      var other = answer
      let letter = other.remove(at: from)
      for to in 0...other.count {
        var moved = other
        moved.insert(letter, at: to)
        if moved == guess { return 3 }
      }
    }
    if answer.count >= 7 {
      for place in 0..<(answer.count - 2) {
        var other = answer
        other.swapAt(place, place + 2)
        if other == guess { return 3 }
      }
    }
    let isShaken =
      answer[1] == guess[1] && answer.last == guess.last
      && answer.map(\.value).sorted() == guess.map(\.value).sorted()
    return cap >= 4 && answer.count >= 9 && isShaken ? 4 : nil
  }

  /// First letters that are silent or sound alike, and ph for f.
  private static func sounded(_ answer: Scalars, _ guess: Scalars, _ cap: Int) -> Int? {
    guard cap >= 2, (7..<40).contains(answer.count) else { return nil }
    let (ours, theirs) = (sound(answer), sound(guess))
    guard ours != answer || theirs != guess, ours.first == theirs.first else { return nil }
    let rest = distance(ours, theirs, first: 4)
    return rest <= cap - 2 ? rest + 2 : nil
  }

  private static func sound(_ word: Scalars) -> Scalars {
    let silent = [
      "pn": "n", "ps": "s", "pt": "t", "kn": "n", "gn": "n", "wr": "r", "ts": "s", "x": "z",
      "k": "c",
    ]
    let two = Array(word.prefix(2)).string
    let one = Array(word.prefix(1)).string
    var text = word.string
    if let sound = silent[two] {
      text = sound + Array(word.dropFirst(2)).string
    } else if let sound = silent[one] {
      text = sound + Array(word.dropFirst()).string
    }
    var result: Scalars = []
    for letter in Scalars(text) {
      if letter == "h", result.last == "p" {
        result[result.count - 1] = "f"
      } else {
        result.append(letter)
      }
    }
    return result
  }
}
