import QuizCore
import QuizTournament
import TestKit
import Testing

@testable import QuizArena

/// The checksums were worked out by Python's zlib.
@Suite("Finished matches as lines of a journal") struct RecordEncoderTests {
  private let players = [["Ann"], ["Bo", "Cy"], ["Di"], ["Ed"], ["Flo"]]

  private func text(_ match: DueMatch, _ result: MatchResult) -> String {
    String(decoding: RecordEncoder.line(MatchRecord(match, result)), as: UTF8.self)
  }

  private func match(
    round: Int = 1, seats: [Entrant] = [1, 2], label: String = "r1-1", pool: Int = 1,
    replay: Int = 0
  ) -> DueMatch {
    DueMatch(
      phase: 1, pool: pool,
      meeting: Meeting(round: round, seats: seats, label: label, replay: replay))
  }

  @Test("a match with its sheet")
  func sheet() {
    let ann = Scoresheet.Side(
      players: [
        .init(
          name: "Flo", tossupsHeard: 20,
          answers: [.init(value: 15, number: 1), .init(value: 10, number: 1)])
      ], tossupsWithoutBonus: 1, overtimePoints: 10)
    let bo = Scoresheet.Side(players: [
      .init(
        name: "Bo", tossupsHeard: 20,
        answers: [
          .init(value: -5, number: 1), .init(value: Points(thousandths: 2_500), number: 1),
        ]), .init(name: "Cy", tossupsHeard: 20, answers: []),
    ])
    let result = MatchResult(
      [25, Points(thousandths: -2_500)],
      sheet: Scoresheet(tossupsRead: 20, overtimeTossups: 1, sides: [ann, bo]))
    let match = match(round: 3, seats: [5, 2], label: "w2-1", pool: 2, replay: 1)
    let line =
      #"{"match":"p1-2-w2-1-again1","round":3,"seats":[5,2],"points":[25,-2.5],"read":20,"#
      + #""overtime":1,"unrewarded":[1,0],"extra":[10,0],"players":[[[20,[[15,1],[10,1]]]],"#
      + #"[[20,[[-5,1],[2.5,1]]],[20,[]]]],"sum":"55aa1dec"}"#
    #expect(text(match, result) == line + "\n")
  }

  @Test("a forfeit with its cause")
  func forfeit() {
    var result = MatchResult.forfeit(absent: [1])
    result.faults = [Fault(seat: 1, cause: .late)]
    #expect(
      text(match(), result)
        == #"{"match":"p1-1-r1-1","round":1,"seats":[1,2],"points":[0,0],"absent":[1],"#
        + #""faults":[[1,"late"]],"sum":"7f8d2c8d"}"# + "\n")
  }

  @Test("a void match, and one that a last question decided")
  func endings() {
    #expect(
      text(match(), .void)
        == #"{"match":"p1-1-r1-1","round":1,"seats":[1,2],"points":[],"void":true,"sum":"1e17ae0e"}"#
        + "\n")
    #expect(
      text(match(), MatchResult([5, 5], decider: 1))
        == #"{"match":"p1-1-r1-1","round":1,"seats":[1,2],"points":[5,5],"decider":1,"sum":"280a45fd"}"#
        + "\n")
  }

  @Test("whatever is written is read the same")
  func roundTrip() throws {
    var chance = Chance(seed: Campaign.seed)
    for _ in 0..<Campaign.size(20_000) {
      let record = MatchRecord(
        match(
          round: 1 + chance.below(9), seats: [Entrant(1 + chance.below(3)), 5],
          label: "r\(chance.below(9))-\(chance.below(99))", pool: 1 + chance.below(4),
          replay: chance.below(3)), result(&chance))
      var fixed = record
      fixed.result.sheet?.sides = zip(record.match.meeting.seats, record.result.sheet?.sides ?? [])
        .map { seat, side in named(side, players[seat.number - 1]) }
      let line = RecordEncoder.line(fixed)
      let read = line.dropLast().withUnsafeBytes { bytes in
        JournalSum.opened(bytes).flatMap { RecordDecoder(players: players).record($0) }
      }
      #expect(read == fixed)
    }
  }

  private func named(_ side: Scoresheet.Side, _ names: [String]) -> Scoresheet.Side {
    var side = side
    side.players = names.map {
      .init(
        name: $0, tossupsHeard: side.players[0].tossupsHeard, answers: side.players[0].answers)
    }
    return side
  }

  private func result(_ chance: inout Chance) -> MatchResult {
    func points() -> Points { Points(thousandths: chance.below(200_000) - 50_000) }
    var result = MatchResult([points(), points()])
    switch chance.below(6) {
    case 0: result.ending = .forfeited(absent: [chance.below(2)])
    case 1: result.ending = .void
    case 2: result.decider = chance.below(2)
    default: break
    }
    if chance.below(3) > 0 {
      let sides = (0..<2).map { _ in
        Scoresheet.Side(
          players: [
            .init(
              name: "", tossupsHeard: chance.below(30),
              answers: (0..<chance.below(3)).map { _ in
                .init(value: points(), number: chance.below(20))
              })
          ], bouncebackPoints: chance.below(2) == 0 ? points() : 0,
          lightningPoints: chance.below(2) == 0 ? points() : 0,
          tossupsWithoutBonus: chance.below(9), overtimePoints: chance.below(2) == 0 ? points() : 0)
      }
      result.sheet = Scoresheet(
        tossupsRead: chance.below(30), overtimeTossups: chance.below(3), sides: sides)
    }
    result.faults = (0..<chance.below(3)).map { _ in
      Fault(
        seat: chance.below(2), cause: FaultCause.allCases[chance.below(FaultCause.allCases.count)])
    }
    return result
  }
}
