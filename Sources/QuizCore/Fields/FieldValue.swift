/// What a field of a record holds, in the few forms that every format can carry.
public enum FieldValue: Sendable {
  case truth(Bool)
  case whole(Int)
  /// A whole number that may be beyond the signed range.
  case seed(UInt64)
  case points(Points)
  case text(String)
  case texts([String])
  case wholes([Int])
  case record(any Fielded)
  case records([any Fielded])
}

/// Takes down all fields of a record.
struct FieldList: FieldVisitor {
  var fields: [(name: StaticString, value: FieldValue)] = []

  mutating func field(_ name: StaticString, _ value: String) { add(name, .text(value)) }
  mutating func field(_ name: StaticString, _ value: Int) { add(name, .whole(value)) }
  mutating func field(_ name: StaticString, _ value: Bool) { add(name, .truth(value)) }
  mutating func field(_ name: StaticString, _ value: UInt64) { add(name, .seed(value)) }
  mutating func field(_ name: StaticString, _ value: Points) { add(name, .points(value)) }
  mutating func field(_ name: StaticString, _ value: [String]) { add(name, .texts(value)) }
  mutating func field(_ name: StaticString, _ value: [Int]) { add(name, .wholes(value)) }
  mutating func field(_ name: StaticString, _ value: some Fielded) { add(name, .record(value)) }
  mutating func field(_ name: StaticString, _ value: [some Fielded]) { add(name, .records(value)) }

  private mutating func add(_ name: StaticString, _ value: FieldValue) {
    fields.append((name, value))
  }
}
