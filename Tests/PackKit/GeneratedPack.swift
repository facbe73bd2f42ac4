import QuizCore
import QuizJudge
import QuizPacks

/// Packs at random that the loader would accept: every kind of question and every key, filled with
/// texts that are hard to keep.
public enum GeneratedPack {
  /// The same seed gives the same pack, of no question at the least and five at the most.
  public static func make(seed: UInt64) -> Pack {
    var chance = Chance(seed: seed, stream: 5)
    var pack = head(&chance)
    var taken: Set<String> = []
    for _ in 0...chance.below(5) {
      var question = GeneratedQuestion.make(sources: pack.sources.map(\.key), &chance)
      question.id =
        chance.below(2) == 0 ? ID(question.fingerprint()) : ID(HostileText.word(&chance))
      guard taken.insert(question.id.rawValue).inserted else { continue }
      if case .bonus(let parts) = question.form {
        question.form = .bonus(parts: GeneratedQuestion.named(parts, of: question, &taken, &chance))
      }
      pack.questions.append(question)
    }
    return pack
  }

  private static func head(_ chance: inout Chance) -> Pack {
    var pack = Pack(id: HostileText.word(&chance), title: HostileText.make(&chance))
    func maybe(_ chance: inout Chance) -> String? {
      chance.below(3) == 0 ? HostileText.make(&chance) : nil
    }
    pack.version = maybe(&chance)
    pack.authors = (0..<chance.below(3)).map { _ in HostileText.make(&chance) }
    pack.license = maybe(&chance)
    pack.language = maybe(&chance)
    pack.summary = maybe(&chance)
    pack.asOf = maybe(&chance)
    pack.allow = (0..<chance.below(3)).map { _ in HostileText.make(&chance) }
    for number in 0..<chance.below(3) {
      let key = HostileText.line(&chance).split(separator: ",").joined().trimmedOfSpaces
      var source = Pack.Source(key: "\(number)\(key)", title: HostileText.make(&chance))
      source.author = maybe(&chance)
      source.address = maybe(&chance)
      source.note = maybe(&chance)
      pack.sources.append(source)
    }
    return pack
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
