import QuizCore
import QuizYAML

/// Why a tournament's file cannot be used; each cause holds what its message needs.
enum EventFault: Sendable, Hashable {
  case file(FileFault)
  case yaml(YAMLProblem)
  case key(KeyFault)
  case value(ValueFault)
  case contestant(ContestantFault)
  case phase(PhaseFault)
  case rules(RulesetProblem)

  enum FileFault: Sendable, Hashable {
    case unreadable(String)
    case empty
    case noMapping(found: String)
    case isPack
    case unknownFormat(String)
  }

  enum KeyFault: Sendable, Hashable {
    case unknown(String, EventPlace, nearest: EventKey?)
    case elsewhere(EventKey, EventPlace, belongs: EventPlace)
    case missing(EventKey, EventPlace)
    case wrongShape(EventKey, EventPlace, found: String)
    case blank(EventKey, EventPlace)
  }

  enum ValueFault: Sendable, Hashable {
    /// Not what the key wants.
    case unfit(String, EventKey, EventPlace)
    case unknown(String, EventKey, EventPlace, nearest: String?)
    case twice(String, EventKey)
    case control(EventKey, Unicode.Scalar)
    case tooLong(EventKey, count: Int, limit: Int)
    case reversed(String)
  }

  enum ContestantFault: Sendable, Hashable {
    case tooFew(Int)
    case noKind
    case twoKinds(EventKey, EventKey)
    case nobody
    case noName(EventKey)
    case nameTwice(String, line: Int)
    case playerTwice(String)
    case idleRow
    case namedSheets
    case lateEntry(format: String)
    case leavesBeforeEntry(from: Int, until: Int)
    case noPhase(String, nearest: String?)
  }

  enum PhaseFault: Sendable, Hashable {
    case none
    case nameTwice(String, line: Int)
    case idle(EventKey, format: String, formats: [String])
    case first(EventKey)
    case twoIntakes(EventKey, EventKey)
    case tooManyPools(Int, contestants: Int)
    case tooManyBest(Int, contestants: Int)
    case rankBeyond(Int, largest: Int)
    case ranksOverlap(Int)
    case poolTooSmall(String)
    case tooManyRounds(Int, most: Int)
    case tooManyHeads(Int, most: Int)
    case stranger(String, nearest: String?)
  }
}
