import QuizJudge

/// The rows that are measured on the question lists of the Red bot.
struct RedBench {
  let lists: [RedList]
  let isVerbose: Bool

  private func line(_ answers: [String], rivals: [String] = []) -> Answerline? {
    let text = TextAnswer(answers[0], accept: Array(answers.dropFirst()))
    return try? Answerline(.text(text), rivals: rivals)
  }

  private func report(_ what: String, _ answer: String, _ guess: String, _ line: Answerline) {
    guard isVerbose else { return }
    print("  \(what): \(answer) | \(guess) | \(line.judge(guess).rule)")
  }

  func variants() -> [Row] {
    let variants: [(String, (String) -> String, String)] = [
      ("verbatim", { $0 }, "99.99 %"), ("with \".\"", { $0 + "." }, "39.7 %"),
      ("in capitals", { $0.uppercased() }, "-"), ("with \"the \"", { "the " + $0 }, "0.3-99.9 %"),
      ("curly quotes", Mutation.curly, "-"), ("without accents", Mutation.withoutAccents, "-"),
    ]
    return variants.map { name, change, rival in
      var count = 0
      var missed = 0
      for list in lists {
        for (index, answers) in list.answers.enumerated() {
          guard let line = line(answers, rivals: rivals(list, index)) else { continue }
          for answer in answers {
            count += 1
            guard line.judge(change(answer)).verdict != .accept else { continue }
            missed += 1
            report(name, answer, change(answer), line)
          }
        }
      }
      return Row(
        measure: "listed answers \(name)", goal: "all but at most 3",
        reached: "\(count - missed) of \(count)", rival: rival, isMet: missed <= 3)
    }
  }

  private func rivals(_ list: RedList, _ index: Int) -> [String] {
    list.answers.enumerated().flatMap { $0.offset == index ? [] : $0.element }
  }

  func typos(_ generator: inout Generator) -> Row {
    var count = 0
    var accepted = 0
    for list in lists {
      let keys = Set(list.answers.joined().map(Sameness.key))
      for (index, answers) in list.answers.enumerated() {
        guard let line = line(answers, rivals: rivals(list, index)) else { continue }
        for _ in 0..<3 {
          guard let guess = Mutation.letterEdit(answers[0], &generator),
            !keys.contains(Sameness.key(guess))
          else { continue }
          count += 1
          if line.judge(guess).verdict == .accept {
            accepted += 1
          } else {
            report("typo", answers[0], guess, line)
          }
        }
      }
    }
    return Row(
      measure: "one random edit accepted", goal: "97 %", reached: Row.share(accepted, of: count),
      rival: "51.5 %", isMet: Double(accepted) >= 0.97 * Double(count))
  }

  func digits(_ generator: inout Generator) -> Row {
    var count = 0
    var accepted = 0
    for list in lists {
      for answers in list.answers {
        let keys = Set(answers.map(Sameness.key))
        for answer in answers {
          guard let line = line([answer]) else { continue }
          for _ in 0..<4 {
            guard let guess = Mutation.digitEdit(answer, &generator),
              !keys.contains(Sameness.key(guess))
            else { continue }
            count += 1
            guard line.judge(guess).verdict == .accept else { continue }
            accepted += 1
            report("digit", answer, guess, line)
          }
        }
      }
    }
    return Row(
      measure: "one edit inside digits accepted", goal: "0", reached: "\(accepted) of \(count)",
      rival: "-", isMet: accepted == 0)
  }

  func wrong(_ generator: inout Generator) -> [Row] {
    var (count, accepted, shots, shotgun) = (0, 0, 0, 0)
    for list in lists {
      for (index, answers) in list.answers.enumerated() {
        guard let line = line(answers, rivals: rivals(list, index)) else { continue }
        let ours = Set(answers.map(Sameness.key))
        var others: [String] = []
        for _ in 0..<40 where others.count < 5 {
          guard let other = list.answers.randomElement(using: &generator) else { continue }
          if ours.isDisjoint(with: other.map(Sameness.key)), !others.contains(other[0]) {
            others.append(other[0])
          }
        }
        for other in others {
          count += 1
          guard line.judge(other).verdict == .accept else { continue }
          accepted += 1
          report("wrong", answers[0], other, line)
        }
        for separator in [" ", ", ", " or "] {
          var all = others
          all.append(answers[0])
          shots += 1
          let guess = all.joined(separator: separator)
          guard others.count == 5, line.judge(guess).verdict == .accept else { continue }
          shotgun += 1
          report("shotgun", answers[0], guess, line)
        }
      }
    }
    return [
      Row(
        measure: "another question's answer accepted", goal: "0.05 % or less",
        reached: Row.share(accepted, of: count), rival: "0.062 %",
        isMet: Double(accepted) <= 0.0005 * Double(count)),
      Row(
        measure: "five wrong answers and the right one", goal: "0",
        reached: "\(shotgun) of \(shots)", rival: "0 (refusing \"the Beatles\")",
        isMet: shotgun == 0),
    ]
  }
}
