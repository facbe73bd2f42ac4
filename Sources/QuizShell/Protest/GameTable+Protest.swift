import QuizCore
import QuizPacks
import QuizText

/// Protests at the table: asked for, voted on, and carried out.
extension GameTable {
  /// Takes a `/protest` with the words behind it.
  func protest(_ words: Substring, _ line: GameLine) throws(CanonError) {
    let words = try ProtestWords(words, speaker: line.speaker, in: state)
    if words.appliesPatch { return try applyPatch() }
    if words.isUpheld, case .vote(let ballot)? = pending, words.named == nil {
      return try uphold(ballot.protest, ballot.retrial)
    }
    guard let protest = Protest(in: record, of: words.player, number: words.number) else {
      throw .protest(.nothing(words.named))
    }
    if screen.isHolding, protest.asked.isSameQuestion(as: state.openQuestion) {
      throw .protest(.heldBack)
    }
    let retrial = Retrial(
      record, packet: game.packet, ruleset: game.firstRuleset, setup: game.setup,
      protest: protest)
    if words.isUpheld { return try uphold(protest, retrial) }
    var text = ProtestText(protest, retrial, sheet: screen.sheet)
    tell(text.opening())
    ask(.vote(Ballot(protest, retrial, in: state)))
  }

  /// Takes a line that answers what is asked on the side.
  func takeSideAnswer(_ question: PendingQuestion, _ line: GameLine) throws(CanonError) {
    var isYes: Bool?
    switch line.content {
    case .answer(let text): isYes = Ballot.reading(text)
    case .blank: isYes = isLive ? false : nil
    case .command: return
    }
    guard let isYes else {
      guard isLive else { throw .protest(.yesOrNo) }
      return tell(screen.note("say yes or no; Enter alone says no"))
    }
    switch question {
    case .vote(let ballot): try vote(isYes, line, ballot)
    case .patch:
      ask(nil)
      if isYes { try applyPatch() }
    }
  }

  private func vote(_ isYes: Bool, _ line: GameLine, _ ballot: Ballot) throws(CanonError) {
    var ballot = ballot
    let named = try line.speaker.map { typed throws(CanonError) in
      try Speaker.named(typed, in: state)
    }
    guard let voter = named ?? ballot.waiting.first, ballot.vote(voter, isYes) else {
      let waiting = ballot.waiting.map { state.name(of: $0) }
      throw .protest(.noVoter(named.map { state.name(of: $0) } ?? "", voters: waiting))
    }
    switch ballot.isUpheld {
    case nil: ask(.vote(ballot))
    case true?: try uphold(ballot.protest, ballot.retrial)
    case false?:
      ask(nil)
      tell(screen.note("The protest is not upheld."))
    }
  }

  private func uphold(_ protest: Protest, _ retrial: Retrial) throws(CanonError) {
    ask(nil)
    let before = state
    try adopt(retrial)
    var text = ProtestText(protest, retrial, sheet: screen.sheet)
    tell(text.upheld(before: before))
    offer = nil
    if protest.outcome == .right { offerPatch(protest, retrial) }
    try resume(before: before)
  }

  /// Offers the alias that would have made the answer right, where a pack's file can take it.
  private func offerPatch(_ protest: Protest, _ retrial: Retrial) {
    guard retrial.accepting != nil else {
      return tell(
        screen.note("No \"accept\" could have made it right, so the pack is left as it is."))
    }
    guard let question = game.packet.question(at: protest.asked.index)?.question,
      let source = deal?.source(of: question)
    else { return }
    if source.path.hasSuffix(QuestionBank.ending) {
      return tell(screen.note("The question is from a bank: change its pack, and build it anew."))
    }
    do {
      let patch = try AliasPatch(
        path: source.path, question: question, part: protest.asked.part,
        alias: protest.judged.text)
      offer = patch
      tell(PatchText.text(patch, screen.sheet))
      if isLive { ask(.patch(patch)) }
    } catch {
      tell(screen.note("\(error)"))
    }
  }

  private func applyPatch() throws(CanonError) {
    guard let patch = offer else { throw .protest(.noPatch) }
    do { try patch.write() } catch { throw .protest(.edit(error)) }
    offer = nil
    tell(screen.note("written to \(patch.path)"))
    if let deal { try adopt(deal.patched(patch)) }
  }
}
