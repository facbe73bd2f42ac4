import QuizJudge

/// The longest a single check takes, whatever the text.
enum WorstBench {
  static func row(isVerbose: Bool) -> Row {
    let size = 5000
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var generator = Generator(seed: 7)
    var random = ""
    for _ in 0..<size { random.append(letters.randomElement(using: &generator) ?? "a") }
    let same = String(repeating: "a", count: size)
    let pairs: [(String, String)] = [
      (same, same + "b"), (same, same.dropLast(2) + "bc"), (random, String(random.reversed())),
      (random, "x" + random.dropFirst(9)), (words("ab ", size), words("ba ", size)),
      (words("a ", size), words("b ", size) + "a"), (words("é", size), words("è", size) + "x"),
      (words("日", size), words("本", size)),
      (words("\u{FDFA}", size), words("\u{FDFA}", size) + "a"),
      (words("1", size), words("2", size)), (words("1,", size), words("1.", size)),
      (words("one ", size), words("two ", size)), (words("x, no, ", size), words("y, no, ", size)),
      (words("(", size), words(")", size)),
      (words("a\u{301}\u{327}", size), words("e\u{301}", size)),
      (words("xiv ", size), words("iv ", size)), (words("!", size), words("?", size)),
      (words("the ", size), words("a ", size)), (words("👩‍👩‍👧", size), words("👨‍👩‍👧", size)),
    ]
    var worst = 0.0
    for (answer, guess) in pairs {
      let time = slowest(answer, guess)
      if isVerbose {
        print("  worst: \(Int(time * 1e6)) us | \(answer.prefix(12)) | \(guess.prefix(12))")
      }
      worst = max(worst, time)
    }
    let micro = Int(worst * 1e6)
    return Row(
      measure: "worst check, 5000 against 5000 characters", goal: "under 5 ms",
      reached: "\(micro / 1000).\(String(micro % 1000 + 1000).dropFirst()) ms",
      rival: "1850 ms at 3000", isMet: worst < 0.005)
  }

  private static func words(_ part: String, _ size: Int) -> String {
    String(String(repeating: part, count: size / max(1, part.count)).prefix(size))
  }

  private static func slowest(_ answer: String, _ guess: String) -> Double {
    let sources: [AnswerSource] = [
      .text(TextAnswer(answer)), .number(NumberAnswer("5", accept: [answer])),
      .answerline("<b><u>" + answer + "</u></b>"), .answerline(answer),
    ]
    var worst = 0.0
    for source in sources {
      guard let line = try? Answerline(source) else { continue }
      let times = (0..<3).map { _ in Stopwatch.seconds { _ = line.judge(guess) } }
      worst = max(worst, times.min() ?? 0)
    }
    return worst
  }
}
