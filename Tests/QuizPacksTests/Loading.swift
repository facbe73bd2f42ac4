import QuizCore
import QuizPacks
import TestKit

/// Shorthand for reading packs in tests.
enum Loading {
  static func pack(_ text: String) -> LoadedPack {
    PackLoader.load(bytes: Array(text.utf8), file: "p.yaml")
  }

  /// A pack with one source, `book`, and these questions, the first of which is in line 7.
  static func questions(_ text: String) -> LoadedPack {
    pack(
      """
      canon: 1
      id: p
      title: P
      sources:
        book: {title: The book}
      questions:
      \(text)
      """)
  }

  static func question(_ text: String) -> Question? {
    let loaded = questions(text)
    return loaded.hasErrors ? nil : loaded.pack?.questions.first
  }

  /// Each problem as `LINE:COLUMN: severity: message`.
  static func told(_ loaded: LoadedPack) -> [String] {
    loaded.problems.map { String($0.description.dropFirst("p.yaml:".count)) }
  }
}
