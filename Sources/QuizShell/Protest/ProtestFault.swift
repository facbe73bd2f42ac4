import QuizPacks
import QuizText

/// Why a protest comes to nothing.
enum ProtestFault: Error {
  /// No answer fits what the line named; nil where it named none.
  case nothing(String?)
  /// The verdict is told when all have answered.
  case heldBack
  case yesOrNo
  case noVoter(String, voters: [String])
  case noPatch
  case edit(EditFault)
}

extension ProtestFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .nothing(nil):
      "no answer has had its verdict yet; protest after one"
    case .nothing(let words?):
      "no answer of \"\(words.visible)\" has had a verdict; name a player or the number of a question"
    case .heldBack: "the verdict is told when all have answered; protest then"
    case .yesOrNo: "a protest waits for its vote; say yes or no, or /protest uphold"
    case .noVoter(let name, let voters):
      "\(name.visible) has no vote to give; \(voters.map(\.visible).joined(separator: ", ")) still "
        + (voters.count == 1 ? "has" : "have") + " one"
    case .noPatch: "no change of a pack has been offered; protest about a wrong answer first"
    case .edit(let fault): fault.description
    }
  }
}
