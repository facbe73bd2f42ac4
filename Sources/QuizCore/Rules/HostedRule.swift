import Synchronization

/// A rule that an interpreter runs: it may fail, and what it uses up is counted.
///
/// Where it fails it tells the attendant and answers with nothing; the game then takes back all that
/// the action has done.
public protocol HostedRule: Rule {
  /// The same rule at the table of one game.
  func seated(at packet: Packet, with attendant: Attendant) -> any Rule
}

/// How a rule has failed, told to whoever can mend it.
public struct RuleFailure: Error, Hashable, Sendable {
  public var rule: String
  /// What went wrong and where, in one line or several.
  public var words: String

  public init(rule: String, words: String) {
    self.rule = rule
    self.words = words
  }
}

/// Looks after the hosted rules of one game, an action at a time.
public final class Attendant: Sendable {
  /// What all hosted rules together may spend on one action, in steps of their interpreters.
  public static let most = 2_000_000

  private let first = Mutex<RuleFailure?>(nil)
  private let hasOne = Atomic(false)
  private let steps = Atomic(0)

  public init() {}

  /// Whether a rule has failed in this action.
  public var hasFailed: Bool { hasOne.load(ordering: .acquiring) }

  /// The first failure of this action.
  public var failure: RuleFailure? { hasFailed ? first.withLock { $0 } : nil }

  /// A new action begins.
  func begin() {
    steps.store(0, ordering: .relaxed)
    guard hasFailed else { return }
    first.withLock { $0 = nil }
    hasOne.store(false, ordering: .releasing)
  }

  public func fail(_ failure: RuleFailure) {
    first.withLock { if $0 == nil { $0 = failure } }
    hasOne.store(true, ordering: .releasing)
  }

  /// Takes down what a hook has spent; false where that is more than an action may cost.
  public func spend(_ steps: Int) -> Bool {
    self.steps.wrappingAdd(steps, ordering: .relaxed).newValue <= Attendant.most
  }
}

extension Ruleset {
  /// The rules as they play a packet, and who looks after those that may fail.
  func seated(at packet: Packet) -> (Ruleset, Attendant?) {
    guard hooks.isHosted else { return (self, nil) }
    let attendant = Attendant()
    let seated = rules.map { rule in
      (rule as? any HostedRule)?.seated(at: packet, with: attendant) ?? rule
    }
    return (Ruleset(name: name, rules: seated), attendant)
  }

  /// The same rules but for a hosted one; where that decided who answers, everyone does.
  func without(_ rule: String) -> Ruleset? {
    let rest = rules.filter { $0.name != rule || !($0 is any HostedRule) }
    if rest.count == rules.count { return nil }
    let isSeated = rest.contains { $0.description.isSeating }
    return Ruleset(name: name, rules: isSeated ? rest : [Everyone()] + rest)
  }
}
