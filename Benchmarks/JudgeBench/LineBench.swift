import QuizJudge

/// The rows that are measured on the quizbowl answerlines.
struct LineBench {
  struct Case {
    let verdict: String
    let guess: String
    let prompt: String
    let line: String
  }

  let cases: [Case]
  let isVerbose: Bool

  init(folder: String, isVerbose: Bool) {
    cases = ["formatted.csv", "unformatted.csv"].flatMap { name in
      Files.csv(folder + "/" + name).dropFirst().filter { $0.count >= 4 }.map {
        Case(verdict: $0[0], guess: $0[1], prompt: $0[2], line: $0[3])
      }
    }
    self.isVerbose = isVerbose
  }

  func verdicts() -> Row {
    var right = 0
    for one in cases {
      let judgement = try? Answerline(.answerline(one.line)).judge(one.guess)
      let isRight =
        judgement?.verdict.rawValue == one.verdict && (judgement?.prompt ?? "") == one.prompt
      if isRight { right += 1 } else if isVerbose { report(one, judgement) }
    }
    return Row(
      measure: "answerlines: verdict and prompt", goal: "all \(cases.count)",
      reached: "\(right) of \(cases.count)", rival: "\(cases.count)", isMet: right == cases.count)
  }

  private func report(_ one: Case, _ judgement: Judgement?) {
    let said = judgement.map { "\($0.verdict) \($0.rule) \($0.prompt ?? "")" } ?? "error"
    print("  line: \(one.verdict) | \(one.guess) | \(said) | \(one.line.prefix(150))")
  }

  func speed() -> [Row] {
    let lines = cases.compactMap { one in
      (try? Answerline(.answerline(one.line))).map { ($0, one.guess) }
    }
    let rounds = 4000
    var accepted = 0
    let time = Stopwatch.seconds {
      for _ in 0..<rounds {
        for (line, guess) in lines where line.judge(guess).verdict == .accept { accepted += 1 }
      }
    }
    let parsing = Stopwatch.seconds {
      for _ in 0..<200 {
        for one in cases {
          let line = try? Answerline(.answerline(one.line))
          if line?.judge(one.guess).verdict == .accept { accepted += 1 }
        }
      }
    }
    let rate = Int(Double(rounds * lines.count) / time)
    let parsed = Int(Double(200 * cases.count) / parsing)
    guard accepted > 0 else { return [] }
    return [
      Row(
        measure: "checks a second, compiled once", goal: "400000", reached: "\(rate)",
        rival: "3200 to 5800, parsing each time", isMet: rate >= 400_000),
      Row(
        measure: "checks a second, parsing each time", goal: "-", reached: "\(parsed)",
        rival: "3200 to 5800", isMet: true),
    ]
  }
}
