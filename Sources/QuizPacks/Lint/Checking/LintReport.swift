import QuizCore
import QuizYAML

/// What the checks have to say of one pack.
struct LintReport {
  /// A finding with the question that it is about.
  struct Entry {
    let fault: LintFault
    let place: Place
    /// The question of the pack, from 0; nil for the pack as a whole.
    let question: Int?
    let fix: Fix?
  }

  private(set) var entries: [Entry] = []
  /// Codes that are waived: those of each question, and those of the pack.
  private let waived: [[String]]
  private let waivedByPack: [String]
  /// Waivers that something was waived by, as question and code.
  private(set) var used: Set<Waiver> = []
  private var about: CheckAbout?

  struct Waiver: Hashable {
    let question: Int?
    let code: String
  }

  init(_ pack: Pack) {
    waived = pack.questions.map(\.allow)
    waivedByPack = pack.allow
  }

  /// Says which check speaks from now on.
  mutating func begin(_ check: any Check.Type) { about = check.about }

  /// Reports on a text of a question.
  mutating func add(
    _ subject: Subject, _ spot: Spot, _ what: String, _ remedy: String, fix: Fix? = nil
  ) {
    add(at: subject.places[spot], question: subject.index, what, remedy, fix: fix)
  }

  /// Reports on the pack as a whole.
  mutating func add(
    _ pack: PackSubject, _ spot: Spot, _ what: String, _ remedy: String, fix: Fix? = nil
  ) {
    add(at: pack.head[spot], question: nil, what, remedy, fix: fix)
  }

  private mutating func add(
    at place: Place, question: Int?, _ what: String, _ remedy: String, fix: Fix?
  ) {
    guard let about, entries.count <= 2 * PackLimits.problems, !isWaived(about.code, question)
    else { return }
    let fault = LintFault(
      code: about.code, severity: about.severity, what: what, remedy: remedy)
    entries.append(Entry(fault: fault, place: place, question: question, fix: fix))
  }

  /// Whether the author waives a finding of this code; the waiver then counts as used.
  mutating func isWaived(_ code: String, _ question: Int?) -> Bool {
    if let question, !waived[question].isEmpty, waived[question].contains(code) {
      used.insert(Waiver(question: question, code: code))
      return true
    }
    guard waivedByPack.contains(code) else { return false }
    used.insert(Waiver(question: nil, code: code))
    return true
  }
}
