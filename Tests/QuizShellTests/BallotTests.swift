import QuizCore
import Testing

@testable import QuizShell

@Suite("A vote on a protest")
struct BallotTests {
  private static func ballot(_ names: String...) throws -> Ballot {
    let setup = Setup(contestants: names.map { Contestant($0) }, seed: 1, length: 1)
    let question = Question(id: "q", stem: "Which?", form: .text(.init("Paris")))
    let packet = Packet([question])
    var game = Game(packet: packet, ruleset: try Ruleset("everyone"), setup: setup)
    var record: [Taken] = []
    let deeds: [Action.Deed] = [.begin, .next, .answer(by: ID(names[0]), text: "x")]
    for deed in deeds {
      let open = game.state.openQuestion
      record.append(Taken(Action(deed), try game.perform(Action(deed)), question: open))
    }
    let protest = try #require(Protest(in: record))
    let retrial = Retrial(
      record, packet: packet, ruleset: game.ruleset, setup: setup, protest: protest)
    return Ballot(protest, retrial, in: game.state)
  }

  @Test("who plays alone decides alone")
  func alone() throws {
    var ballot = try Self.ballot("ann")
    #expect(ballot.isUpheld == nil)
    let vote1 = ballot.vote("ann", true)
    #expect(vote1)
    #expect(ballot.isUpheld == true)
  }

  @Test("the others decide by more than half, as soon as it is clear")
  func majority() throws {
    var ballot = try Self.ballot("ann", "bob", "cat", "dan")
    #expect(ballot.waiting == ["bob", "cat", "dan"])
    let vote2 = ballot.vote("ann", true)
    #expect(!vote2)
    let vote3 = ballot.vote("cat", true)
    #expect(vote3)
    let vote4 = ballot.vote("cat", false)
    #expect(!vote4)
    #expect(ballot.isUpheld == nil)
    let vote5 = ballot.vote("bob", true)
    #expect(vote5)
    #expect(ballot.isUpheld == true)
  }

  @Test("half of the votes do not uphold it")
  func half() throws {
    var ballot = try Self.ballot("ann", "bob", "cat")
    let vote6 = ballot.vote("bob", false)
    #expect(vote6)
    #expect(ballot.isUpheld == false)
  }

  @Test(
    "yes and no are read in full and by the first letter",
    arguments: [("y", true), ("YES", true), ("n", false), ("No", false), ("maybe", nil), ("", nil)]
      as [(String, Bool?)])
  func reading(text: String, vote: Bool?) { #expect(Ballot.reading(text) == vote) }
}
