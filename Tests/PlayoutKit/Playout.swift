import QuizCore

/// A game played at random: every step is an action that the game allowed.
public struct Playout: Sendable {
  public enum Step: Sendable {
    case done(Action, [Event])
    /// The game is over.
    case over
    /// The game is not over, and nothing can be done about it: a fault of a rule.
    case stuck
  }

  public private(set) var game: Game
  private var chance: Chance

  public init(_ ruleset: Ruleset, packet: Packet, seed: UInt64, players: Int, length: Int) {
    var setup = Setup(
      contestants: Playout.names.prefix(max(1, players)).map { Contestant($0) }, seed: seed,
      length: length)
    chance = Chance(seed: seed, stream: 7)
    setup.time = chance.below(2) == 0 ? .seconds(20) : nil
    setup.promptTime = chance.below(2) == 0 ? .seconds(5) : nil
    game = Game(packet: packet, ruleset: ruleset, setup: setup)
  }

  /// A short game of one to four players, all drawn from the seed.
  public init(_ ruleset: Ruleset, packet: Packet, seed: UInt64) {
    var chance = Chance(seed: seed, stream: 8)
    self.init(
      ruleset, packet: packet, seed: seed, players: 1 + chance.below(4),
      length: 1 + chance.below(max(1, packet.count * 3 / 4)))
  }

  static let names = ["ann", "ben", "\u{202E}cat", "d\u{1B}[2Jan"]

  public mutating func step() -> Step {
    if game.state.phase == .over { return .over }
    for action in candidates() {
      if let events = try? game.perform(action) { return .done(action, events) }
    }
    return .stuck
  }

  /// What one might do now, likely and unlikely, in random order.
  private mutating func candidates() -> [Action] {
    guard game.state.hasBegun else { return [Action(.begin)] }
    var deeds: [Action.Deed] = [.next, .clue, .timeUp(by: nil, typed: HostilePacket.word(&chance))]
    for contestant in game.state.contestants.map(\.id) {
      deeds += [.buzz(by: contestant), .answer(by: contestant, text: guess())]
      deeds += [.answer(by: contestant, text: guess())]
      if chance.below(4) == 0 { deeds.append(.timeUp(by: contestant, typed: "")) }
      deeds += game.moves(for: contestant).map { move in
        .move(by: contestant, name: move.name, argument: argument(of: move))
      }
    }
    return chance.order(deeds.count).map {
      let isProtest = chance.below(50) == 0
      return Action(deeds[$0], after: time(), ruling: isProtest ? .right : nil)
    }
  }

  private mutating func argument(of move: Move) -> String {
    move.arguments.isEmpty ? "" : move.arguments[chance.below(move.arguments.count)]
  }

  private mutating func time() -> Milliseconds {
    switch chance.below(300) {
    case 0: Milliseconds(.max)
    case 1: Milliseconds(.min)
    case 2..<30: .zero
    default: Milliseconds(chance.below(9000))
    }
  }

  private mutating func guess() -> String {
    guard let shown = game.state.question?.shown, chance.below(3) > 0 else {
      return chance.below(2) == 0 ? HostilePacket.word(&chance) : String(chance.below(100))
    }
    return chance.below(4) == 0 ? "city" : shown.rightGuess
  }
}

extension Shown {
  /// What a player would type who knows the answer.
  public var rightGuess: String {
    let letters = right.map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }
    if !left.isEmpty { return letters.enumerated().map { "\($0 + 1)\($1)" }.joined(separator: " ") }
    return letters.isEmpty ? answer : letters.joined(separator: " ")
  }
}
