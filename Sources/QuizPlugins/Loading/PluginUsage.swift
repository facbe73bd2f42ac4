/// What a plugin has used up at most.
public struct PluginUsage: Hashable, Sendable {
  /// Steps of one call.
  public internal(set) var steps = 0
  /// Bytes of one interpreter.
  public internal(set) var memory = 0

  public init() {}

  mutating func add(_ other: PluginUsage) {
    steps = max(steps, other.steps)
    memory = max(memory, other.memory)
  }
}
