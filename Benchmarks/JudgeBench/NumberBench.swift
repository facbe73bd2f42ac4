import QuizJudge

/// Numbers in words, as ordinals and as roman numerals, each against its neighbours.
enum NumberBench {
  private static let units = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """.split(separator: " ").map(String.init)
  private static let tens = "- - twenty thirty forty fifty sixty seventy eighty ninety"
    .split(separator: " ").map(String.init)
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  static func words(_ n: Int) -> String {
    if n < 20 { return units[n] }
    if n < 100 { return tens[n / 10] + (n % 10 == 0 ? "" : "-" + units[n % 10]) }
    if n < 1000 {
      return units[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100))
    }
    let rest = n % 1000
    let link = rest == 0 ? "" : rest < 100 ? " and " : " "
    return words(n / 1000) + " thousand" + link + (rest == 0 ? "" : words(rest))
  }

  static func ordinal(_ n: Int) -> String {
    let all = words(n)
    let cut =
      all.lastIndex { $0 == " " || $0 == "-" }.map { all.index(after: $0) } ?? all.startIndex
    let last = String(all[cut...])
    let changed =
      irregular[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return all[..<cut] + changed
  }

  static func suffixed(_ n: Int) -> String {
    let teens = (11...13).contains(n % 100)
    return "\(n)"
      + (teens ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th")
  }

  static func roman(_ n: Int) -> String {
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (n, "")
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  static func row(isVerbose: Bool) -> Row {
    var (count, wrong) = (0, 0)
    for (n, source, line) in lines() {
      for (near, guess) in (max(0, n - 1)...min(3999, n + 1)).flatMap(guesses) {
        count += 1
        let isRight = (line.judge(guess).verdict == .accept) == (near == n)
        if !isRight { wrong += 1 }
        if !isRight && isVerbose && wrong < 40 { print("  number: \(source) | \(guess)") }
      }
    }
    return Row(
      measure: "n in words, ordinal, roman; n-1 and n+1 refused", goal: "all",
      reached: "\(count - wrong) of \(count)", rival: "-", isMet: wrong == 0)
  }

  /// Every number as a number, as a text in digits and as a text in words.
  private static func lines() -> [(Int, AnswerSource, Answerline)] {
    (0...3999).flatMap { n in
      let sources: [AnswerSource] = [
        .number(NumberAnswer("\(n)")), .text(TextAnswer("\(n)")), .text(TextAnswer(words(n))),
      ]
      return sources.compactMap { source in
        (try? Answerline(source)).map { (n, source, $0) }
      }
    }
  }

  private static func guesses(_ n: Int) -> [(Int, String)] {
    let guesses = ["\(n)", words(n), ordinal(n), suffixed(n)] + (n > 0 ? [roman(n)] : [])
    return guesses.map { (n, $0) }
  }
}
