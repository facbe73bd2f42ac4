/// How often each name occurs.
public struct Tally: Sendable, Hashable {
  public struct Count: Sendable, Hashable {
    public let name: String
    public let count: Int
  }

  /// The most frequent first, then by name.
  public let counts: [Count]

  public init(_ names: some Sequence<String>) {
    var found: [String: Int] = [:]
    for name in names { found[name, default: 0] += 1 }
    counts = found.map { Count(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// In an order of names that is given; those that do not occur are left out.
  public init(_ names: some Sequence<String>, order: [String]) {
    let found = Dictionary(Tally(names).counts.map { ($0.name, $0) }) { first, _ in first }
    counts = order.compactMap { found[$0] }
  }

  public var total: Int { counts.reduce(0) { $0 + $1.count } }
}
