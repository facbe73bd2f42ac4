import QuizText

extension QBJProblem: CustomStringConvertible {
  /// `LINE:COLUMN: what is wrong: what to do`; without a place where the whole file is meant.
  public var description: String { line == 0 ? "\(cause)" : "\(line):\(column): \(cause)" }
}

extension QBJProblem.Cause: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notJSON(let wanted):
      "the file is not JSON, \(wanted) is missing here: export it again as QBJ"
    case .noObjects:
      "the file has no list \"objects\": export it as QBJ of version 2.1.1"
    case .noTournament(let found):
      "the file has \(found) objects of type \"Tournament\": leave exactly one"
    case .danglingReference(let id, let place):
      "\(place.visible) refers to \"\(id.visible.clipped(to: 40))\", which is not there: "
        + "add the object, or correct the reference"
    case .idTwice(let id):
      "the id \"\(id.visible.clipped(to: 40))\" stands twice: give each object one of its own"
    case .missing(let key, let place):
      "\(place.visible) has no \"\(key)\" that can be read: add it"
    case .teamCount(let found, let place):
      "\(place.visible) has \(found) teams: a match wants at least 2"
    case .answerCount(let place):
      "\(place.visible) has an answer count without number or value: "
        + "give \"number\" and an \"answer_type\" with a \"value\""
    }
  }
}

extension QBJProblems: CustomStringConvertible {
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
