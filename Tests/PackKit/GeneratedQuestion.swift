import QuizCore
import QuizJudge
import QuizPacks

/// One question at random.
enum GeneratedQuestion {
  static func make(sources: [String], _ chance: inout Chance) -> Question {
    var question = Question(
      id: "", stem: HostileText.make(&chance), form: GeneratedForm.make(&chance))
    if chance.below(8) == 0 {
      question.clues = (0...chance.below(3)).map { _ in HostileText.make(&chance) }
    }
    putExtras(&question, sources, &chance)
    if chance.below(10) == 0 { makeBonus(&question, sources, &chance) }
    return question
  }

  private static func putExtras(
    _ question: inout Question, _ sources: [String], _ chance: inout Chance
  ) {
    func maybe(_ chance: inout Chance) -> String? {
      chance.below(4) == 0 ? HostileText.make(&chance) : nil
    }
    func some(_ chance: inout Chance) -> [String] {
      chance.below(4) == 0 ? (0...chance.below(3)).map { _ in HostileText.make(&chance) } : []
    }
    question.explanation = maybe(&chance)
    question.tags = some(&chance)
    question.category = maybe(&chance)
    question.difficulty = chance.below(3) == 0 ? 1 + chance.below(5) : nil
    question.hints = some(&chance)
    question.time = chance.below(4) == 0 ? Milliseconds(1 + chance.below(100_000)) : nil
    question.worth = chance.below(4) == 0 ? Points(thousandths: chance.below(20_000)) : nil
    question.asOf = maybe(&chance)
    question.media = maybe(&chance)
    question.examples.accept = some(&chance)
    question.examples.reject = some(&chance)
    question.allow = some(&chance)
    putRemarks(&question, &chance)
    guard let source = sources.first, chance.below(2) == 0 else { return }
    let place = chance.below(2) == 0 ? "page \(chance.below(9)), line 2" : nil
    question.citation = Question.Citation(source: source, place: place)
  }

  private static func putRemarks(_ question: inout Question, _ chance: inout Chance) {
    guard chance.below(3) == 0 else { return }
    let options = GeneratedForm.options(of: question.form)
    let own = options.isEmpty ? [HostileText.make(&chance)] : options
    for answer in own where chance.below(2) == 0 {
      question.feedback.append(.init(answer: answer, words: HostileText.make(&chance)))
    }
    for answer in own.dropFirst(options.isEmpty ? 0 : 1) where chance.below(3) == 0 {
      question.credit.append(.init(answer: answer, percent: chance.below(201) - 100))
    }
  }

  private static func makeBonus(
    _ question: inout Question, _ sources: [String], _ chance: inout Chance
  ) {
    question.clues = []
    question.feedback = []
    question.credit = []
    question.examples = Question.Examples()
    let whole = question
    question.form = .bonus(
      parts: (0...chance.below(3)).map { _ in
        var part = make(sources: sources, &chance)
        while part.kind == .bonus || part.kind == .tossup {
          part = make(sources: sources, &chance)
        }
        part.allow = []
        return part.inheriting(from: whole)
      })
  }

  /// Parts under names that are not taken.
  static func named(
    _ parts: [Question], of bonus: Question, _ taken: inout Set<String>, _ chance: inout Chance
  ) -> [Question] {
    parts.compactMap { part in
      var part = part
      let own = ID<Question>(part.fingerprint(within: bonus.id.rawValue))
      part.id = chance.below(3) > 0 ? own : ID(HostileText.word(&chance))
      if taken.insert(part.id.rawValue).inserted { return part }
      part.id = ID("part-\(taken.count)")
      return taken.insert(part.id.rawValue).inserted ? part : nil
    }
  }
}

extension Question {
  /// What a part does not say itself, its bonus says for it.
  fileprivate func inheriting(from bonus: Question) -> Question {
    var part = self
    part.citation = citation ?? bonus.citation
    part.category = category ?? bonus.category
    part.difficulty = difficulty ?? bonus.difficulty
    part.time = time ?? bonus.time
    part.worth = worth ?? bonus.worth
    return part
  }
}
