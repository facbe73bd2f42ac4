import QuizCore
import Testing

@testable import QuizTournament

/// Laws that every registered format keeps; what is a format's own is tested from 2 to 64 with it.
struct FormatTests {
  private static let names = FormatRegistry.all.map { $0.name }

  @Test("nobody plays twice in a round, everyone plays or sits out, and it ends", arguments: names)
  func rounds(name: String) throws {
    let format = try #require(FormatRegistry.format(named: name)).init()
    for count in Array(2...12) + [23, 32, 33, 64] {
      let played = try Simulation.play(format, count: count)
      #expect(played.rounds.count <= 2 * count + 12)
      var names: Set<String> = []
      for round in played.rounds {
        let busy = round.meetings.flatMap(\.seats)
        #expect(Set(busy + round.byes).count == busy.count + round.byes.count)
        if !format.needsWinner { #expect(busy.count + round.byes.count == count) }
        for meeting in round.meetings {
          #expect(names.insert(meeting.name).inserted)
          #expect(
            meeting.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        }
      }
    }
  }

  @Test("the same results give the same rounds", arguments: names)
  func deterministic(name: String) throws {
    let format = try #require(FormatRegistry.format(named: name)).init()
    let one = try Simulation.play(format, count: 11, seed: 5)
    let two = try Simulation.play(format, count: 11, seed: 5)
    #expect(one.rounds == two.rounds)
  }

  @Test(
    "void matches are played again, withdrawals and late entries keep rounds legal",
    arguments: names)
  func disturbed(name: String) throws {
    let format = try #require(FormatRegistry.format(named: name)).init()
    for count in 3...20 {
      var enrolments = (1...count).map { Enrolment(Entrant($0)) }
      enrolments[count / 2].until = 1
      if format.allowsLateEntry { enrolments[count - 1].from = 2 }
      let played = try Simulation.play(
        format, enrolments: enrolments, seed: UInt64(count), voids: true)
      for round in played.rounds {
        let active = played.situation.active(in: round.round)
        let busy = round.meetings.flatMap(\.seats)
        #expect(Set(busy).count == busy.count)
        #expect(Set(busy).isSubset(of: active))
        #expect(round.meetings.allSatisfy { $0.seats.count >= 1 })
      }
      #expect(played.situation.counted.contains { !$0.result.isVoid })
    }
  }

  @Test(
    "a format refuses one contestant, one entered twice, and results of strangers",
    arguments: names)
  func refusals(name: String) throws {
    let format = try #require(FormatRegistry.format(named: name)).init()
    #expect(throws: FormatError.tooFew(format: name, found: 1)) {
      try next(Situation(enrolments: [Enrolment(1)]), format)
    }
    #expect(throws: FormatError.enrolledTwice(1)) {
      try next(Situation(enrolments: [Enrolment(1), Enrolment(1)]), format)
    }
    let stranger = PlayedMatch(Meeting(round: 1, seats: [1, 9], label: "r1-1"), .init([1, 0]))
    #expect(throws: FormatError.stranger(9, match: "r1-1")) {
      try next(Situation(enrolments: [Enrolment(1), Enrolment(2)], played: [stranger]), format)
    }
    if !format.allowsLateEntry {
      #expect(throws: FormatError.lateEntry(format: name, 2, round: 2)) {
        try next(Situation(enrolments: [Enrolment(1), Enrolment(2, from: 2)]), format)
      }
    }
  }

  private func next(_ situation: Situation, _ format: some Format) throws -> RoundPlan? {
    try situation.next(in: format)
  }

  @Test("every format has a name of its own and says what it is for")
  func registry() {
    #expect(Set(FormatTests.names).count == FormatTests.names.count)
    #expect(FormatRegistry.all.allSatisfy { $0.summary.count > 10 })
    #expect(FormatRegistry.format(named: "nothing") == nil)
  }
}
