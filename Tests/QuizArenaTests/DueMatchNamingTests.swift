import QuizTournament
import Testing

@testable import QuizArena

@Suite("Matches by name") struct DueMatchNamingTests {
  @Test(
    "a name, with round and seats, makes the match that has it",
    arguments: ["p1-1-r1-1", "p2-3-final", "p1-2-w2-1-again1", "p12-1-tie1-1-2-again2"])
  func names(name: String) throws {
    let match = try #require(DueMatch(name: name, round: 4, seats: [2, 5]))
    #expect(match.name == name)
    #expect(match.meeting.round == 4)
    #expect(match.meeting.seats == [2, 5])
  }

  @Test("a replay is not part of the label")
  func replays() throws {
    let match = try #require(DueMatch(name: "p1-2-w2-1-again2", round: 1, seats: [1, 2]))
    #expect(match.phase == 1)
    #expect(match.pool == 2)
    #expect(match.meeting.label == "w2-1")
    #expect(match.meeting.replay == 2)
  }

  @Test(
    "what is no name makes none",
    arguments: ["", "p1", "p1-1", "1-1-r1", "p0-1-r1", "p1-0-r1", "px-1-r1", "p1-y-r1"])
  func noNames(name: String) {
    #expect(DueMatch(name: name, round: 1, seats: [1, 2]) == nil)
  }

  @Test("a job is the whole match in one word")
  func jobs() throws {
    let match = DueMatch(
      phase: 1, pool: 2, meeting: Meeting(round: 3, seats: [5, 8], label: "r3-4", replay: 1))
    #expect(match.job == "p1-2-r3-4-again1-at3-5v8")
    #expect(DueMatch(job: "p1-2-r3-4-again1-at3-5v8") == match)
  }

  @Test(
    "what is no job makes no match",
    arguments: [
      "p1-2-r3-4", "p1-2-r3-4-at0-5v8", "p1-2-r3-4-at3-5v5", "p1-2-r3-4-at3-0v8",
      "p1-2-r3-4-at3-", "p1-2-r3-4-atx-5v8", "p1-2-r3-4-at3-05v8", "p1-2-$(x)-at3-5v8\n",
    ])
  func noJobs(job: String) {
    #expect(DueMatch(job: job) == nil)
  }

  @Test("a label of other characters than letters, digits and - makes no job")
  func strangeLabels() {
    #expect(DueMatch(job: "p1-1-a b-at1-1v2") == nil)
    #expect(DueMatch(job: "p1-1-;ls-at1-1v2") == nil)
  }
}
