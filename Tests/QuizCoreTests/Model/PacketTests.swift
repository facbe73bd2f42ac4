import Testing

@testable import QuizCore

@Suite("Packets") struct PacketTests {
  private func pack(_ count: Int) -> Pack {
    var pack = Pack(id: "cities", title: "Cities")
    pack.questions = (0..<count).map { .text("city \($0)", difficulty: 1 + $0 % 5) }
    return pack
  }

  @Test("every question is dealt once, in an order drawn from the seed")
  func deal() {
    let one = Packet.deal(from: [pack(30)], seed: 1)
    #expect(Set(one.questions.map(\.id)).count == 30)
    #expect(one.questions == Packet.deal(from: [pack(30)], seed: 1).questions)
    #expect(one.questions != Packet.deal(from: [pack(30)], seed: 2).questions)
  }

  @Test("the filter decides what is dealt")
  func filter() {
    let packet = Packet.deal(from: [pack(30)], seed: 1) { $0.difficulty == 2 }
    #expect(packet.count == 6)
    #expect(packet.questions.allSatisfy { $0.difficulty == 2 })
  }

  @Test("a question shows its source in the words of its own pack")
  func sources() {
    var pack = pack(1)
    var source = Pack.Source(key: "atlas", title: "The Atlas")
    source.author = "A. Nonymous"
    pack.sources = [source]
    pack.questions[0].citation = .init(source: "atlas", place: "page 3")
    var chance = Chance(seed: 1)
    let packet = Packet.deal(from: [pack], seed: 1)
    #expect(packet.question(at: 0)?.shown(chance: &chance).source == "The Atlas, page 3")
  }

  @Test("there is no question beyond the end", arguments: [-1, 3, Int.max])
  func beyond(index: Int) {
    #expect(Packet.deal(from: [pack(3)], seed: 1).question(at: index) == nil)
  }

  @Test("nothing at all can be dealt")
  func empty() {
    #expect(Packet.deal(from: [], seed: 1).count == 0)
  }

  @Test("a packet in another order shares what was made ready, and leaves out what it is not given")
  func reordered() {
    let packet = Packet.deal(from: [pack(4)], seed: 1)
    let other = packet.reordered([3, 9, 1])
    #expect(other.questions == [packet.questions[3], packet.questions[1]])
    #expect(other.question(at: 1) === packet.question(at: 1))
    #expect(other.written(at: 0) == packet.written(at: 3))
    #expect(other.written(at: 2) == nil)
    let again = other.reordered([1]).replacing(at: 0, with: packet.questions[0])
    #expect(again.questions == [packet.questions[0]])
  }
}
