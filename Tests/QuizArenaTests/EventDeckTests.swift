import QuizCore
import QuizTournament
import Testing

@testable import QuizArena

@Suite("Packets of an event") struct EventDeckTests {
  private func match(phase: Int = 1, round: Int, label: String = "x", replay: Int = 0) -> DueMatch {
    DueMatch(
      phase: phase, pool: 1,
      meeting: Meeting(round: round, seats: [1, 2], label: label, replay: replay))
  }

  private func ids(_ deck: EventDeck, _ match: DueMatch) -> [String] {
    deck.packet(for: match).questions.prefix(deck.length).map(\.id.rawValue)
  }

  @Test("all matches of a round are dealt the same questions")
  func rounds() {
    let deck = EventDeck([Sample.pack()], questions: 6, seed: 3)
    let other = EventDeck([Sample.pack()], questions: 6, seed: 3)
    let first = ids(deck, match(round: 2, label: "r2-1"))
    _ = ids(other, match(round: 1))
    #expect(ids(other, match(round: 2, label: "r2-2")) == first)
    #expect(first.count == 6)
  }

  @Test("no question comes twice before all have been asked")
  func cycles() {
    let deck = EventDeck([Sample.pack()], questions: 6, seed: 3)
    let first = (1...4).flatMap { ids(deck, match(round: $0)) }
    #expect(Set(first).count == 24)
    let second = (5...8).flatMap { ids(deck, match(round: $0)) }
    #expect(Set(second).count == 24)
    #expect(first != second)
  }

  @Test("phases, replays and seeds have orders of their own")
  func orders() {
    let deck = EventDeck([Sample.pack()], questions: 6, seed: 3)
    let own = ids(deck, match(round: 1))
    #expect(ids(deck, match(phase: 2, round: 1)) != own)
    #expect(ids(deck, match(round: 1, replay: 1)) != own)
    #expect(ids(EventDeck([Sample.pack()], questions: 6, seed: 4), match(round: 1)) != own)
  }

  @Test("behind the questions of a match come the others, for rules that ask for more")
  func more() {
    let deck = EventDeck([Sample.pack()], questions: 6, seed: 3)
    let packet = deck.packet(for: match(round: 3))
    #expect(Set(packet.questions.map(\.id)).count == 24)
  }

  @Test("a match has no more questions than there are")
  func few() {
    #expect(EventDeck([Sample.pack(4)], questions: 20, seed: 3).length == 4)
    #expect(EventDeck([Sample.pack(0)], questions: 20, seed: 3).length == 0)
    #expect(EventDeck([Sample.pack(4)], questions: .max, seed: 3).length == 4)
  }

  @Test("a pack without questions deals an empty packet")
  func none() {
    let deck = EventDeck([Sample.pack(0)], questions: 20, seed: 3)
    #expect(deck.packet(for: match(round: 1)).count == 0)
  }
}
