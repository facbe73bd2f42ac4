/// Whoever reads the fields of records; names are plain ASCII.
public protocol FieldVisitor {
  mutating func field(_ name: StaticString, _ value: String)
  mutating func field(_ name: StaticString, _ value: Int)
  mutating func field(_ name: StaticString, _ value: Bool)
  mutating func field(_ name: StaticString, _ value: UInt64)
  mutating func field(_ name: StaticString, _ value: Points)
  mutating func field(_ name: StaticString, _ value: [String])
  mutating func field(_ name: StaticString, _ value: [Int])
  mutating func field(_ name: StaticString, _ value: some Fielded)
  mutating func field(_ name: StaticString, _ value: [some Fielded])

  /// Fields that many records share; a writer may keep their written form.
  mutating func shared(_ part: some Fielded, kept: Memo)
}

extension FieldVisitor {
  @inlinable
  public mutating func shared(_ part: some Fielded, kept: Memo) { part.visit(&self) }

  @inlinable
  public mutating func field(_ name: StaticString, _ value: String?) {
    if let value { field(name, value) }
  }

  @inlinable
  public mutating func field(_ name: StaticString, _ value: Int?) {
    if let value { field(name, value) }
  }

  @inlinable
  public mutating func field(_ name: StaticString, _ value: (some Fielded)?) {
    if let value { field(name, value) }
  }
}
