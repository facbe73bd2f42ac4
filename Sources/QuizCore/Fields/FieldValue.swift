/// What a field of a record holds, in the few forms that every format can carry.
public enum FieldValue: Sendable {
  /// Nothing to say: writers leave the field out.
  case null
  case truth(Bool)
  case whole(Int)
  /// A whole number that may be beyond the signed range.
  case seed(UInt64)
  case points(Points)
  case text(String)
  case texts([String])
  case wholes([Int])
  indirect case record(any Fielded)
  case records([any Fielded])
}

extension FieldValue {
  static func maybe(_ text: String?) -> FieldValue { text.map { .text($0) } ?? .null }
  static func maybe(_ id: ID<Contestant>?) -> FieldValue { id.map { .text($0.rawValue) } ?? .null }
  static func maybe(_ whole: Int?) -> FieldValue { whole.map { .whole($0) } ?? .null }
  static func maybe(_ time: Milliseconds?) -> FieldValue {
    time.map { .whole($0.rawValue) } ?? .null
  }
  static func maybe(_ record: (some Fielded)?) -> FieldValue { record.map { .record($0) } ?? .null }
}
