import QuizCore
import QuizTournament

/// The questions of an event, and the packets that its rounds are dealt.
///
/// All matches of a round play the same packet, as in quizbowl, so that points can be compared
/// between them. Rounds of a phase go through the questions in an order drawn from the seed, and no
/// question comes twice before all have been asked. A worker has a deck of its own, so that nobody
/// waits for what another makes ready.
final class EventDeck {
  /// How many questions a match has.
  let length: Int
  private let all: Packet
  private let seed: UInt64
  private var dealt: (slot: Slot, packet: Packet)?
  private var shuffled: (key: UInt64, order: [Int])?

  private struct Slot: Equatable {
    var phase: Int
    var round: Int
    var replay: Int
  }

  init(_ packs: [Pack], questions: Int, seed: UInt64) {
    all = Packet.deal(from: packs, seed: seed)
    self.seed = seed
    length = max(0, min(questions, all.count))
  }

  /// First the questions of the match, then those that a rule may ask for beyond them.
  func packet(for match: DueMatch) -> Packet {
    let slot = Slot(
      phase: match.phase, round: match.meeting.round, replay: match.meeting.replay)
    if let dealt, dealt.slot == slot { return dealt.packet }
    let packet = deal(slot)
    dealt = (slot, packet)
    return packet
  }

  private func deal(_ slot: Slot) -> Packet {
    guard length > 0 else { return all }
    let (cycle, turn) = max(0, slot.round - 1).quotientAndRemainder(dividingBy: all.count / length)
    let order = order(slot, cycle: cycle)
    let start = turn * length
    return all.reordered(Array(order[start...] + order[..<start]))
  }

  /// Drawn anew for each phase, for each replay, and each time all questions have been asked.
  private func order(_ slot: Slot, cycle: Int) -> [Int] {
    let key = UInt64(slot.phase) << 48 | UInt64(slot.replay & 0xFFFF) << 32 | UInt64(cycle)
    if let shuffled, shuffled.key == key { return shuffled.order }
    var chance = Chance(seed: seed, stream: key)
    let order = chance.order(all.count)
    shuffled = (key, order)
    return order
  }
}
