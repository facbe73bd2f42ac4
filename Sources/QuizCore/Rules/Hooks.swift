/// The hooks of a rule, by name.
public struct Hooks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let refusal = Hooks(rawValue: 1)
  public static let next = Hooks(rawValue: 2)
  public static let verdict = Hooks(rawValue: 4)
  public static let points = Hooks(rawValue: 8)
  public static let consequences = Hooks(rawValue: 16)
  public static let moves = Hooks(rawValue: 32)
  public static let ending = Hooks(rawValue: 64)
  public static let all = Hooks(rawValue: 127)
}

/// The rules of a ruleset by hook, so that a hook that a rule leaves out costs nothing.
///
/// A class, so that a game takes one reference to it for an action, and not one to each list.
final class HookTable: Sendable {
  /// A class, so that walking a list costs a reference and not a copy of the rule.
  final class Entry: Sendable {
    let name: String
    let rule: any Rule

    init(_ rule: any Rule) {
      name = rule.name
      self.rule = rule
    }
  }

  let refusal: [Entry]
  let next: [Entry]
  let verdict: [Entry]
  let points: [Entry]
  /// By the kind of event that they follow.
  private let consequences: [[Entry]]
  let moves: [Entry]
  let ending: [Entry]
  let isHosted: Bool

  init(_ rules: [any Rule]) {
    let entries = rules.map { Entry($0) }
    func having(_ hook: Hooks) -> [Entry] { entries.filter { $0.rule.hooks.contains(hook) } }
    refusal = having(.refusal)
    next = having(.next)
    verdict = having(.verdict)
    points = having(.points)
    let active = having(.consequences)
    consequences = (0..<Event.Kinds.count).map { kind in
      active.filter { $0.rule.heeds.hold(kind: kind) }
    }
    moves = having(.moves)
    ending = having(.ending)
    isHosted = rules.contains { $0 is any HostedRule }
  }

  /// The rules that heed an event.
  func heeding(_ event: Event) -> [Entry] { consequences[event.kind] }
}
