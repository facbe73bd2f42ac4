import QuizCore
import QuizText

/// The first field in which two records of a kind differ, with both values as JSON.
public struct FieldDifference: Hashable, Sendable {
  /// `points`, `shown.stem`, `contestants[1].name`.
  public var field: String
  public var recorded: String
  public var expected: String

  static func first<Record: Fielded>(
    _ recorded: Record, _ expected: Record, path: String = ""
  ) -> FieldDifference? {
    Record.fields.lazy.compactMap { field in
      between(
        field.get(recorded), field.get(expected),
        path: path.isEmpty ? "\(field.name)" : "\(path).\(field.name)")
    }.first
  }

  static func between(
    _ recorded: FieldValue, _ expected: FieldValue, path: String
  ) -> FieldDifference? {
    let (one, two) = (json(recorded), json(expected))
    guard one != two else { return nil }
    return inside(recorded, expected, path: path)
      ?? FieldDifference(field: path, recorded: one, expected: two)
  }

  private static func inside(
    _ recorded: FieldValue, _ expected: FieldValue, path: String
  ) -> FieldDifference? {
    switch (recorded, expected) {
    case (.record(let one), .record(let two)): return deeper(one, two, path: path)
    case (.records(let ones), .records(let twos)) where ones.count == twos.count:
      return ones.indices.lazy.compactMap { index in
        deeper(ones[index], twos[index], path: "\(path)[\(index)]")
      }.first
    default: return nil
    }
  }

  private static func deeper<Record: Fielded>(
    _ recorded: Record, _ expected: any Fielded, path: String
  ) -> FieldDifference? {
    guard let expected = expected as? Record else { return nil }
    return first(recorded, expected, path: path)
  }

  private static func json(_ value: FieldValue) -> String {
    if case .null = value { return "nothing" }
    var writer = JSONWriter()
    writer.value(value)
    return writer.text
  }
}

extension FieldDifference {
  /// The first difference of two events of one name; nil where they are of two.
  static func first(_ recorded: Event, _ expected: Event) -> FieldDifference? {
    var one = PayloadReader()
    var two = PayloadReader()
    recorded.open(&one)
    expected.open(&two)
    guard let first = one.payload, let second = two.payload else { return nil }
    return deeper(first, second, path: "")
  }

  private struct PayloadReader: EventReader {
    var payload: (any Fielded)?
    mutating func read(_ name: StaticString, _ payload: some Fielded) { self.payload = payload }
  }
}
