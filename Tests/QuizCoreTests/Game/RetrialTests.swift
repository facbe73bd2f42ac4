import Testing

@testable import QuizCore

@Suite("Retrials") struct RetrialTests {
  private static let questions: [Question] = [
    .text("Paris"), .choice("Bern", wrong: ["Rome", "Oslo", "Riga", "Kyiv"]), .text("Lima"),
  ]

  /// A game of these lines, with its record.
  private func record(
    _ rules: String, players: [String] = ["ann"], questions: [Question] = RetrialTests.questions,
    _ lines: [String]
  ) throws -> (Play, [Taken]) {
    var play = try Play(rules, questions, players: players)
    var record = [Taken(Action(.begin), play.events)]
    for line in lines {
      let (question, done) = (play.state.openQuestion, play.events.count)
      let action = try play.take(line)
      record.append(Taken(action, Array(play.events[done...]), question: question))
    }
    return (play, record)
  }

  private func retry(
    _ play: Play, _ record: [Taken], _ protest: Protest? = nil, rulings: [Int: Outcome] = [:]
  ) -> Retrial {
    Retrial(
      record, packet: play.game.packet, ruleset: play.game.ruleset, setup: play.game.setup,
      rulings: rulings, protest: protest)
  }

  @Test("a wrong answer that a protest makes right earns what a right one does")
  func upheld() throws {
    let (play, record) = try record("streak", ["next", "ann says Lutetia", "next", "ann says x"])
    #expect(play.scores == ["ann 0"])
    let protest = try #require(Protest(in: record, number: 1))
    #expect(protest.place == 2 && protest.outcome == .right)
    let retrial = retry(play, record, protest)
    #expect(retrial.game.state.score(of: "ann") == 10)
    #expect(retrial.voided.isEmpty)
    #expect(retrial.record[2].verdict?.isOverruled == true)
    #expect(retrial.record[2].action.ruling == .right)
  }

  @Test("the question says with which alias it would have accepted the answer")
  func accepting() throws {
    let (play, record) = try record("worth", ["next", "ann says Lutetia"])
    let protest = try #require(Protest(in: record))
    #expect(retry(play, record, protest).accepting == Self.questions[0].accepting("Lutetia"))
  }

  @Test("a letter is no alias: options are read first")
  func letters() throws {
    let one = [Self.questions[1]]
    let (play, record) = try record("worth", questions: one, ["next", "ann says z"])
    let protest = try #require(Protest(in: record))
    #expect(retry(play, record, protest).accepting != nil)
    let right = try #require(play.state.question?.shown.rightLetter)
    let wrong = right == "a" ? "b" : "a"
    let (other, letter) = try self.record("worth", questions: one, ["next", "ann says \(wrong)"])
    let second = try #require(Protest(in: letter))
    let retrial = retry(other, letter, second)
    #expect(retrial.accepting == nil)
    #expect(retrial.game.state.score(of: "ann") == 10)
  }

  @Test("after a buzz that is right now, the others' answers are void")
  func voids() throws {
    let (play, record) = try record(
      "buzzer", players: ["ann", "bob"],
      ["next", "ann buzzes", "ann says Lutetia", "bob buzzes", "bob says Paris", "next"])
    #expect(play.scores == ["ann 0", "bob 10"])
    let retrial = retry(play, record, Protest(in: record, of: "ann"))
    #expect(retrial.game.state.lines.map(\.score) == [10, 0])
    #expect(retrial.voided == [4, 5])
    #expect(retrial.record[5].void == "it was for a question that is not on the table now")
    #expect(retrial.record[5].events.isEmpty)
    #expect(retrial.game.state.number == 2)
  }

  @Test("an answer to a later question is never taken for one to a question that is open again")
  func later() throws {
    let (play, record) = try record(
      "buzzer", players: ["ann", "bob"],
      ["next", "ann buzzes", "ann says Paris", "next", "bob buzzes", "bob says Bern"])
    let retrial = retry(play, record, Protest(in: record, of: "ann"))
    #expect(retrial.game.state.openQuestion?.number == 1)
    #expect(retrial.voided == [4, 5, 6])
    #expect(retrial.game.state.remaining == ["bob"])
  }

  @Test("what was void happens again when the protest is turned back")
  func back() throws {
    let (play, record) = try record(
      "buzzer", players: ["ann", "bob"],
      ["next", "ann buzzes", "ann says Lutetia", "bob buzzes", "bob says Paris", "next"])
    let there = retry(play, record, Protest(in: record, of: "ann"))
    let back = retry(play, there.record, Protest(in: there.record, of: "ann"))
    #expect(back.game.state.lines.map(\.score) == [0, 10])
    #expect(back.record.allSatisfy { $0.void == nil })
  }

  @Test("the same answer is judged the same, whoever gave it")
  func same() throws {
    let (play, record) = try record(
      "everyone", players: ["ann", "bob"],
      ["next", "ann says Lutetia", "bob says lutetia!", "next", "ann says b"])
    let retrial = retry(play, record, Protest(in: record, of: "bob"))
    #expect(retrial.game.state.lines.map(\.score) == [10, 10])
  }

  @Test("options lie as they lay, however the questions before went")
  func options() throws {
    let lines = ["next", "ann says Lutetia", "next", "ann says b", "next"]
    let (play, record) = try record("streak, speed", lines)
    let retrial = retry(play, record, Protest(in: record, number: 1))
    let shown = { (record: [Taken]) in record[3].events.compactMap(\.asked).map(\.shown.options) }
    #expect(shown(retrial.record) == shown(record))
    #expect(shown(record).first?.count == 5)
  }

  @Test("the last action is undone by a record without it")
  func undo() throws {
    let (play, record) = try record("worth", ["next", "ann says x"])
    let retrial = retry(play, record.dropLast())
    #expect(retrial.game.state.openQuestion?.number == 1)
    #expect(retrial.game.state.lines[0].wrong == 0)
  }

  @Test("a ruling from outside stands whatever the judge says")
  func rulings() throws {
    let (play, record) = try record("worth", ["next", "ann says Paris", "next"])
    let retrial = retry(play, record, rulings: [2: .wrong])
    #expect(retrial.game.state.score(of: "ann") == 0)
    #expect(retrial.record[2].verdict?.outcome == .wrong)
  }
}

extension Event {
  fileprivate var asked: Event.Asked? {
    if case .asked(let asked) = self { asked } else { nil }
  }
}

extension Shown {
  fileprivate var rightLetter: String { ["a", "b", "c", "d", "e"][right[0]] }
}
