/// A record whose fields can be listed.
///
/// One list of fields serves every reader: a log writes them all, a plugin asks for one.
public protocol Fielded: Sendable {
  /// Shows each field to the visitor, in the order in which they are written.
  func visit(_ visitor: inout some FieldVisitor)
}

extension Fielded {
  /// All fields that have something to say, in order.
  public var fields: [(name: StaticString, value: FieldValue)] {
    var list = FieldList()
    visit(&list)
    return list.fields
  }

  /// The value of a field; nil for a name that the record does not have, or that has nothing to
  /// say.
  public func value(of name: String) -> FieldValue? {
    fields.first { name == $0.name.description }?.value
  }
}
