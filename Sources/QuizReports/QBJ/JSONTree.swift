/// Any JSON value, as it stands in a file.
enum JSONTree: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object(Members)

  /// The pairs of an object in the order of the file, and where it begins.
  struct Members: Sendable {
    var pairs: [(key: String, value: JSONTree)] = []
    /// In bytes, from 0.
    var offset: Int
  }

  /// The last value of a key; nil where there is none, or null.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self,
      let value = members.pairs.last(where: { $0.key == key })?.value
    else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// Where an object begins; nil for all else.
  var offset: Int? {
    guard case .object(let members) = self else { return nil }
    return members.offset
  }

  var items: [JSONTree] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// A whole number from 0 to a million.
  var count: Int? {
    number.flatMap { Int(exactly: $0) }.flatMap { (0...1_000_000) ~= $0 ? $0 : nil }
  }

  var isTrue: Bool {
    guard case .bool(let value) = self else { return false }
    return value
  }
}
