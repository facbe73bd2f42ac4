import QuizCore
import QuizTournament

/// A question on the table.
extension MatchPlay {
  /// Has the one who may speak answer.
  mutating func answer(_ seat: Int) {
    if let reply = early.removeValue(forKey: seat) { return settle(reply, of: seat) }
    let isOnItsOwn = state.table.prompt != nil || !mayAskAll
    let others = isOnItsOwn ? [] : (0..<seats).filter { $0 != seat && isStillToAnswer($0) }
    let asked = [seat] + others
    let replies = replies(to: asked.map { Ask(seat: $0, .answer) })
    guard !isOver else { return }
    for (other, reply) in zip(asked, replies).dropFirst() where reply != nil {
      early[other] = reply
    }
    settle(replies[0] ?? Reply(.pass), of: seat)
  }

  /// Whether what the others will be asked is what the first one is.
  private var mayAskAll: Bool {
    asksAll && early.isEmpty && state.table.deeds == 0
      && (state.question?.shown.clues.count ?? 0) < 2
  }

  private func isStillToAnswer(_ seat: Int) -> Bool { !state.isDone(id(seat)) }

  /// Has all who are left say whether they buzz, and the first of them answer.
  mutating func race() {
    let waiting = (0..<seats).filter { early[$0] == nil && isStillToAnswer($0) }
    if !waiting.isEmpty {
      let replies = replies(to: waiting.map { Ask(seat: $0, .buzz) })
      guard !isOver else { return }
      for (seat, reply) in zip(waiting, replies) { early[seat] = reply ?? Reply(.pass) }
    }
    if let seat = first, let reply = early.removeValue(forKey: seat) {
      return buzz(seat, reply)
    }
    if hasMoreClues {
      take(Action(.clue))
    } else if !take(Action(.timeUp(by: nil, typed: ""), after: state.limit ?? .zero)) {
      refuse()
    }
  }

  /// Of those who buzz, the first; where times cannot be compared, or are the same, a lot.
  private var first: Int? {
    let buzzers = early.filter { seat, reply in
      if case .answer = reply.act { isStillToAnswer(seat) } else { false }
    }.map { (seat: $0.key, after: comparesTimes ? $0.value.after : .zero) }
    guard buzzers.count > 1 else { return buzzers.first?.seat }
    let place = UInt64(state.number) << 24 | UInt64(state.table.clues)
    var chance = Chance(seed: game.setup.seed, stream: 1 << 62 | place)
    let lots = chance.order(seats)
    return buzzers.min { ($0.after, lots[$0.seat]) < ($1.after, lots[$1.seat]) }?.seat
  }

  private mutating func buzz(_ seat: Int, _ reply: Reply) {
    if let limit = state.limit, reply.after > limit {
      take(Action(.timeUp(by: nil, typed: ""), after: limit))
      return
    }
    guard case .answer = reply.act, take(Action(.buzz(by: id(seat)), after: reply.after)) else {
      return passOn(seat)
    }
    settle(Reply(reply.act, player: reply.player), of: seat)
  }

  private mutating func settle(_ reply: Reply, of seat: Int) {
    switch reply.act {
    case .answer(let text):
      if !take(Action(.answer(by: id(seat), text: text), after: reply.after)) { passOn(seat) }
    case .wait where hasMoreClues:
      if !take(Action(.clue)) { passOn(seat) }
    case .wait, .pass: passOn(seat)
    case .move(let name, let argument):
      // Another move may follow, but not for ever.
      let move = Action(
        .move(by: id(seat), name: name, argument: argument), after: reply.after)
      if state.table.deeds > 20 || !take(move) { passOn(seat) }
    }
  }

  /// Gives the question up for a seat.
  private mutating func passOn(_ seat: Int) {
    if hasPass, take(Action(.move(by: id(seat), name: "pass", argument: ""))) { return }
    if !take(Action(.timeUp(by: id(seat), typed: ""))) { refuse() }
  }

  private var hasMoreClues: Bool {
    state.table.floor == nil && state.table.clues < state.question?.shown.clues.count ?? 0
  }

  /// Whether there is nothing more to be done: somebody is at fault, or the match is left.
  private var isOver: Bool { isAbandoned || (seats == 2 && !faults.isEmpty) }
}
