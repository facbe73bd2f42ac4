import QuizCore

/// Questions made ready for paper.
public struct PrintedPack: Sendable {
  /// For whom a sheet is: who reads the questions out, who writes answers, or who types them in.
  public enum Reader: String, Sendable, CaseIterable {
    case host, players, answers
  }

  public let title: String
  let language: String?
  /// Authors and licence, as far as they are given.
  let imprint: [String]
  public let questions: [PrintedQuestion]

  /// - Parameters:
  ///   - questions: each with the pack that it comes from.
  ///   - seed: the same one gives the same letters on every sheet.
  public init(packs: [Pack], questions: [(question: Question, pack: Pack)], seed: UInt64) {
    title = packs.map(\.title).joined(separator: " · ")
    language = packs.first?.language
    let authors = packs.flatMap(\.authors).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let licenses = Tally(packs.compactMap(\.license)).counts.map(\.name)
    imprint = [authors.joined(separator: ", "), licenses.joined(separator: ", ")]
      .filter { !$0.isEmpty }
    self.questions = questions.enumerated().map { place, entry in
      PrintedQuestion(
        entry.question, number: "\(place + 1)",
        source: entry.question.citation.map { entry.pack.wording(of: $0) }, seed: seed,
        stream: UInt64(place) + 1)
    }
  }
}
