import QuizCore
import QuizYAML

/// What holds for every question that does not say otherwise.
struct Defaults {
  var time: Milliseconds?
  var difficulty: Int?
  var category: String?
  var worth: Points?

  init() {}

  init(_ node: YAMLNode, _ findings: Findings) {
    guard let fields = Fields(node, of: .defaults, named: .defaults, findings) else { return }
    time = fields[.time].flatMap(findings.time)
    difficulty = fields[.difficulty].flatMap(findings.difficulty)
    category = fields[.category].flatMap { findings.text($0, .category) }
    worth = fields[.worth].flatMap(findings.worth)
  }

  /// What the parts of a bonus take over from it.
  init(of bonus: Question) {
    time = bonus.time
    difficulty = bonus.difficulty
    category = bonus.category
    worth = bonus.worth
  }
}
