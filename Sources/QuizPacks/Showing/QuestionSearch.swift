import QuizCore
import QuizJudge

/// Finds questions by the words in them, by their sources and by their ids.
///
/// Each word sought must begin a word of the question, whatever its case and accents.
public struct QuestionSearch: Sendable {
  /// Folded, without what is neither letter nor digit.
  let words: [String]
  let sources: [String]
  let ids: Set<String>

  public init(words: [String] = [], sources: [String] = [], ids: [String] = []) {
    self.words = words.flatMap(QuestionSearch.words(of:))
    self.sources = sources.map(Sameness.key)
    self.ids = Set(ids)
  }

  public var isEmpty: Bool { words.isEmpty && sources.isEmpty && ids.isEmpty }

  public func finds(_ question: Question, in pack: Pack) -> Bool {
    if !ids.isEmpty, !ids.contains(question.id.rawValue) { return false }
    if !sources.isEmpty {
      guard let citation = question.citation else { return false }
      let names = [Sameness.key(citation.line), Sameness.key(pack.wording(of: citation))]
      guard sources.contains(where: { source in names.contains { $0.hasPrefix(source) } }) else {
        return false
      }
    }
    if words.isEmpty { return true }
    let held = Set(question.searched.flatMap(QuestionSearch.words(of:)))
    return words.allSatisfy { word in
      held.contains(word) || held.contains { $0.hasPrefix(word) }
    }
  }

  /// A text's words as they are compared.
  static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { Sameness.key(String($0)) }
      .filter { !$0.isEmpty }
  }
}

extension Question {
  /// The texts in which words are sought.
  public var searched: [String] {
    var texts = [id.rawValue, stem, form.wording] + clues + tags + hints
    if case .choice(_, let wrong) = form { texts += wrong }
    if case .several(_, let wrong) = form { texts += wrong }
    if case .bonus(let parts) = form { texts += parts.map(\.stem) }
    return texts + [explanation, category].compactMap(\.self)
  }
}
