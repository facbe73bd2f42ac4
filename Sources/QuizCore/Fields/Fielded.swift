/// A record whose fields can be listed and read by name.
///
/// One table of fields serves every reader: a log writes them all, a plugin asks for one.
public protocol Fielded: Sendable {
  /// In the order in which they are written.
  static var fields: [Field<Self>] { get }

  /// Where the written form of its first fields is kept, for a record that shares them with many.
  var memo: (fields: Int, kept: Memo)? { get }
}

extension Fielded {
  public var memo: (fields: Int, kept: Memo)? { nil }

  /// The value of a field; nil for a name that the record does not have.
  public func value(of name: String) -> FieldValue? {
    Self.fields.first { name == $0.name.description }?.get(self)
  }
}

/// One field of a record: its name, and the way to its value.
public struct Field<Owner>: Sendable {
  /// Plain ASCII, as it stands in a log and as plugins call it.
  public let name: StaticString
  public let get: @Sendable (Owner) -> FieldValue

  public init(_ name: StaticString, _ get: @escaping @Sendable (Owner) -> FieldValue) {
    self.name = name
    self.get = get
  }
}
