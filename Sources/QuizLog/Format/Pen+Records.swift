import QuizCore
import QuizText

extension Pen: EventReader {
  /// An event as an object with one member: its name, and its payload.
  @inline(__always)
  public mutating func read(_ name: StaticString, _ payload: some Fielded) {
    need(name.utf8CodeUnitCount + 5)
    byte(0x7B)
    key(name)
    byte(0x7B)
    payload.visit(&self)
    dropComma()
    need(3)
    byte(0x7D)
    byte(0x7D)
    byte(0x2C)
  }
}

/// The fields of a record, each with a comma behind it.
extension Pen: FieldVisitor {
  @inline(__always)
  public mutating func field(_ name: StaticString, _ value: String) {
    begin(name)
    string(value)
    byte(0x2C)
  }

  @inline(__always)
  public mutating func field(_ name: StaticString, _ value: Int) {
    begin(name, 21)
    number(value)
    byte(0x2C)
  }

  @inline(__always)
  public mutating func field(_ name: StaticString, _ value: Bool) {
    begin(name, 6)
    text(value ? "true" : "false")
    byte(0x2C)
  }

  public mutating func field(_ name: StaticString, _ value: UInt64) {
    begin(name)
    whole(value)
  }

  @inline(__always)
  public mutating func field(_ name: StaticString, _ value: Points) {
    begin(name)
    points(value)
  }

  public mutating func field(_ name: StaticString, _ values: [String]) {
    begin(name)
    array(values) { pen, value in
      pen.string(value)
      pen.byte(0x2C)
    }
  }

  public mutating func field(_ name: StaticString, _ values: [Int]) {
    begin(name)
    array(values) { pen, value in
      pen.need(21)
      pen.number(value)
      pen.byte(0x2C)
    }
  }

  @inline(__always)
  public mutating func field(_ name: StaticString, _ value: some Fielded) {
    begin(name)
    record(value)
  }

  public mutating func field(_ name: StaticString, _ values: [some Fielded]) {
    begin(name)
    array(values) { pen, value in pen.record(value) }
  }

  public mutating func shared(_ part: some Fielded, kept: Memo) {
    let members = kept.bytes {
      var writer = JSONWriter()
      writer.write { part.visit(&$0) }
      return writer.bytes
    }
    raw(members)
    byte(0x2C)
  }

  @inline(__always)
  fileprivate mutating func begin(_ name: StaticString, _ more: Int = 0) {
    need(name.utf8CodeUnitCount + 3 + more)
    key(name)
  }
}

/// Values, each with a comma behind it.
extension Pen {
  /// Begins an object; whoever writes its fields ends it.
  mutating func beginObject() {
    need(1)
    byte(0x7B)
  }

  /// Begins an array that is a field; `endArray` ends it.
  mutating func beginArray(_ name: StaticString) {
    begin(name, 1)
    byte(0x5B)
  }

  mutating func endArray() { close(0x5D) }

  @inline(__always)
  mutating func record(_ record: some Fielded) {
    need(1)
    byte(0x7B)
    record.visit(&self)
    close(0x7D)
  }

  @inline(__always)
  mutating func array<Element>(_ elements: [Element], _ write: (inout Pen, Element) -> Void) {
    need(1)
    byte(0x5B)
    for element in elements { write(&self, element) }
    close(0x5D)
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    dropComma()
    need(2)
    byte(bracket)
    byte(0x2C)
  }

  mutating func whole(_ value: UInt64) {
    if let whole = Int(exactly: value) {
      need(21)
      number(whole)
    } else {
      raw(value.description)
    }
    byte(0x2C)
  }

  /// A JSON number with at most three decimals.
  mutating func points(_ value: Points) {
    let (whole, rest) = value.thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 {
      need(21)
      number(whole)
    } else {
      raw(value.description)
    }
    byte(0x2C)
  }

  mutating func value(_ value: FieldValue) {
    switch value {
    case .truth(let truth): one { $0.text(truth ? "true" : "false") }
    case .whole(let whole): one { $0.number(whole) }
    case .seed(let seed): whole(seed)
    case .points(let points): self.points(points)
    case .text(let text):
      string(text)
      byte(0x2C)
    case .texts(let texts): array(texts) { $0.value(.text($1)) }
    case .wholes(let wholes): array(wholes) { $0.value(.whole($1)) }
    case .record(let record): self.record(record)
    case .records(let records): array(records) { $0.value(.record($1)) }
    }
  }

  private mutating func one(_ write: (inout Pen) -> Void) {
    need(21)
    write(&self)
    byte(0x2C)
  }
}
