/// Two texts told apart line by line.
public enum LineDifference {
  /// Lines that only `old` has with `-`, that only `new` has with `+`, each with its line number;
  /// at most `limit` lines.
  public static func between(_ old: String, _ new: String, limit: Int = 100) -> String {
    let before = lines(old)
    let after = lines(new)
    var told: [String] = []
    let changes = after.difference(from: before)
    var removals = changes.removals[...]
    var insertions = changes.insertions[...]
    while let next = take(&removals, &insertions) { told.append(next) }
    if told.count > limit {
      let more = told.count - limit
      told = told.prefix(limit) + ["… and \(more) more"]
    }
    return told.joined(separator: "\n")
  }

  private typealias Changes = ArraySlice<CollectionDifference<Substring>.Change>

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func take(_ removals: inout Changes, _ insertions: inout Changes) -> String? {
    let removed = removals.first.map(place) ?? .max
    let inserted = insertions.first.map(place) ?? .max
    if removed == .max && inserted == .max { return nil }
    let change = removed <= inserted ? removals.removeFirst() : insertions.removeFirst()
    return tell(change)
  }

  private static func place(_ change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func tell(_ change: CollectionDifference<Substring>.Change) -> String {
    switch change {
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    }
  }
}
