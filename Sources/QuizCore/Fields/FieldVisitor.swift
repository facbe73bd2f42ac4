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

  /// A place in a list, from 0, and several: whoever counts from 1 can tell them from other numbers.
  mutating func place(_ name: StaticString, _ value: Int)
  mutating func places(_ name: StaticString, _ value: [Int])

  /// A list that takes work to make, which a reader of one field does without.
  mutating func list<Record: Fielded>(_ name: StaticString, _ make: () -> [Record])
  mutating func texts(_ name: StaticString, _ make: () -> [String])

  /// A field that has nothing to say here.
  mutating func nothing(_ name: StaticString)

  /// Fields that many records share; a writer may keep their written form.
  mutating func shared(_ part: some Fielded, kept: Memo)
}

extension FieldVisitor {
  @inlinable
  public mutating func shared(_ part: some Fielded, kept: Memo) { part.visit(&self) }

  @inlinable
  public mutating func place(_ name: StaticString, _ value: Int) { field(name, value) }

  @inlinable
  public mutating func places(_ name: StaticString, _ value: [Int]) { field(name, value) }

  @inlinable
  public mutating func list<Record: Fielded>(_ name: StaticString, _ make: () -> [Record]) {
    field(name, make())
  }

  @inlinable
  public mutating func texts(_ name: StaticString, _ make: () -> [String]) { field(name, make()) }

  @inlinable
  public mutating func nothing(_ name: StaticString) {}

  @inlinable
  public mutating func field(_ name: StaticString, _ value: String?) {
    if let value { field(name, value) } else { nothing(name) }
  }

  @inlinable
  public mutating func field(_ name: StaticString, _ value: Int?) {
    if let value { field(name, value) } else { nothing(name) }
  }

  @inlinable
  public mutating func field(_ name: StaticString, _ value: (some Fielded)?) {
    if let value { field(name, value) } else { nothing(name) }
  }
}
