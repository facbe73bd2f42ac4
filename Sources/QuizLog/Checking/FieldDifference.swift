import QuizCore
import QuizText

/// The first field in which two records of a kind differ, with both values as JSON.
public struct FieldDifference: Hashable, Sendable {
  /// `points`, `shown.stem`, `contestants[1].name`.
  public var field: String
  public var recorded: String
  public var expected: String

  static func first(
    _ recorded: some Fielded, _ expected: some Fielded, path: String = ""
  ) -> FieldDifference? {
    let (here, there) = (recorded.fields, expected.fields)
    var names = here.map(\.name.description)
    names += there.map(\.name.description).filter { !names.contains($0) }
    return names.lazy.compactMap { name in
      between(
        here.first { $0.name.description == name }?.value,
        there.first { $0.name.description == name }?.value,
        path: path.isEmpty ? name : "\(path).\(name)")
    }.first
  }

  static func between(
    _ recorded: FieldValue?, _ expected: FieldValue?, path: String
  ) -> FieldDifference? {
    let (one, two) = (json(recorded), json(expected))
    guard one != two else { return nil }
    return inside(recorded, expected, path: path)
      ?? FieldDifference(field: path, recorded: one, expected: two)
  }

  private static func inside(
    _ recorded: FieldValue?, _ expected: FieldValue?, path: String
  ) -> FieldDifference? {
    switch (recorded, expected) {
    case (.record(let one), .record(let two)): return first(one, two, path: path)
    case (.records(let ones), .records(let twos)) where ones.count == twos.count:
      return ones.indices.lazy.compactMap { index in
        first(ones[index], twos[index], path: "\(path)[\(index)]")
      }.first
    default: return nil
    }
  }

  private static func json(_ value: FieldValue?) -> String {
    guard let value else { return "nothing" }
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
    return self.first(first, second)
  }

  private struct PayloadReader: EventReader {
    var payload: (any Fielded)?
    mutating func read(_ name: StaticString, _ payload: some Fielded) { self.payload = payload }
  }
}
