import QuizJudge

/// What a simulated game asks for a million times: the answer itself, and a plain wrong one.
enum SpeedBench {
  static func verbatim() -> Row {
    let answers = ["Paris", "George Washington", "The Beatles", "Mississippi River", "1984"]
    let lines = answers.compactMap { answer in
      (try? Answerline(.text(TextAnswer(answer)))).map { ($0, answer) }
    }
    var accepted = 0
    let rounds = 400_000
    let time = Stopwatch.seconds {
      for _ in 0..<rounds {
        for (line, guess) in lines where line.judge(guess).verdict == .accept { accepted += 1 }
      }
    }
    let nanoseconds = Int(time * 1e9 / Double(rounds * lines.count))
    return Row(
      measure: "the answer verbatim", goal: "under 300 ns", reached: "\(nanoseconds) ns",
      rival: "-", isMet: accepted > 0 && nanoseconds < 300)
  }
}
