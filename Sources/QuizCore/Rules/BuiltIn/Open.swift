/// Choices are asked without their options.
public struct Open: NamedRule {
  public static let about = RuleDescription(
    "open",
    summary:
      "Multiple choice is asked without its options, but for questions with the tag \"closed\".",
    why: "Knowing an answer is more than recognising it.")

  public init(_ options: Options) {}

  public var hooks: Hooks { .consequences }
  public var heeds: Event.Kinds { .asked }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .asked(let asked) = event, asked.shown.isChoice,
      !asked.shown.tags.contains("closed")
    else { return [] }
    return [.hid(.init(rule: "open", options: Array(asked.shown.options.indices)))]
  }
}
