import QuizCore

/// A whole pack as checks look at it.
final class PackSubject {
  let placed: PlacedPack
  /// Each question, a bonus followed by its parts.
  let subjects: [Subject]
  private let context: LintContext

  init(_ placed: PlacedPack, _ context: LintContext) {
    self.placed = placed
    self.context = context
    var subjects: [Subject] = []
    subjects.reserveCapacity(placed.pack.questions.count)
    for (index, question) in placed.pack.questions.enumerated() {
      let places = placed.places[index]
      subjects.append(Subject(question, places: places, index: index, in: placed))
      guard case .bonus(let parts) = question.form else { continue }
      for (number, part) in parts.enumerated() {
        subjects.append(
          Subject(
            part, places: places.part(number), index: index, in: placed, of: question,
            part: number))
      }
    }
    self.subjects = subjects
  }

  var pack: Pack { placed.pack }
  var head: TextPlaces { placed.head }
  /// The questions without the parts of bonuses.
  private(set) lazy var questions = subjects.filter { !$0.isPart }
  private(set) lazy var lexicon = Lexicon(self)

  /// Whether the format of the pack's file has a place for a key.
  func carries(_ key: Key) -> Bool { !placed.lacks.contains(key) }

  /// Whether a file that a question names is there, looked for beside the pack.
  func isThere(_ media: String) -> Bool {
    let folder = placed.file.lastIndex(of: "/").map { String(placed.file[...$0]) } ?? ""
    return context.isThere(media.hasPrefix("/") ? media : folder + media)
  }
}
