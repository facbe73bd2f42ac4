import Glibc
import QuizCore

/// One simulated player in one match.
///
/// All that is drawn hangs on the seed and the question alone, not on what was asked before: the
/// same player hearing the same question in the same match says the same.
struct SimulatedPlayer {
  private let simulation: Simulation
  private let seed: UInt64
  /// How many play for the team.
  private let players: Int

  init(_ simulation: Simulation, seed: UInt64, players: Int) {
    self.simulation = simulation
    self.seed = seed
    self.players = max(1, players)
  }

  func reply(to want: Ask.Want, in game: Game) -> Reply {
    let state = game.state
    guard let asked = state.question else { return Reply(.pass) }
    if case .move(let move) = want {
      let stake = move.arguments.isEmpty ? "" : move.arguments[move.arguments.count / 2]
      return Reply(.move(name: move.name, argument: stake))
    }
    var chance = Chance(
      seed: seed, stream: UInt64(asked.number) << 16 | UInt64(asked.part & 0xFFFF))
    let draw = Draw(&chance, pace: simulation.pace, players: players)
    let clues = state.table.clues
    if knows(asked.shown, clues: clues, luck: draw.luck) {
      let guess = SimulatedGuess.right(asked.shown, isOpen: state.table.isOpen)
      let isSlip = draw.slip < simulation.slips
      return Reply(
        .answer(isSlip ? TypingSlip.slipped(guess, &chance) : guess), after: draw.after,
        player: draw.player)
    }
    if clues < asked.shown.clues.count, state.table.floor == nil {
      // A wrong interruption now and then: the clue that seems to say it all.
      let isRash = draw.rashness < 0.04 && draw.place % asked.shown.clues.count == clues - 1
      if !isRash { return Reply(.wait, after: draw.after) }
    } else if draw.silence < 0.5, !asked.shown.isPicked {
      return Reply(.pass, after: draw.after, player: draw.player)
    }
    let guess = SimulatedGuess.wrong(asked.shown, in: game.packet, &chance)
    return Reply(.answer(guess), after: draw.after, player: draw.player)
  }

  /// Rasch's chance, in which a clue is worth more the later it is read: from 1 logit too hard to
  /// 1 logit too easy.
  private func knows(_ shown: Shown, clues: Int, luck: Double) -> Bool {
    var ease = skill(in: shown.category) - SimulatedPlayer.difficulty(shown.difficulty)
    if shown.clues.count > 1 {
      ease += 2 * Double(clues - 1) / Double(shown.clues.count - 1) - 1
    }
    return luck < 1 / (1 + exp(-ease))
  }

  private func skill(in category: String?) -> Double {
    guard let category, !simulation.categories.isEmpty else { return simulation.skill }
    return simulation.categories.first { $0.name == category }?.skill ?? simulation.skill
  }

  /// In logits: difficulty 3 is in the middle, and each step as much as one logit.
  static func difficulty(_ level: Int?) -> Double { Double((level ?? 3) - 3) }
}

/// What chance has in store for one player on one question, drawn at once and in one order.
private struct Draw {
  let luck: Double
  let after: Milliseconds
  let slip: Double
  let silence: Double
  let rashness: Double
  let place: Int
  let player: Int

  init(_ chance: inout Chance, pace: Int, players: Int) {
    luck = chance.unit()
    // An exponential time with a start that nobody undercuts; ten times the mean is slow enough.
    let wait = min(-log(1 - chance.unit()), 10) * 0.75 + 0.25
    after = Milliseconds(Int((Double(pace) * wait).rounded()))
    slip = chance.unit()
    silence = chance.unit()
    rashness = chance.unit()
    place = chance.below(1 << 16)
    player = players > 1 ? chance.below(players) : 0
  }
}

extension Chance {
  /// From 0 up to, not including, 1, with 53 bits.
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
