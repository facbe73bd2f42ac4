import QuizCore
import QuizText

extension JSONWriter {
  /// An object of the record's fields, in the order of its list; fields with nothing to say are
  /// left out.
  public mutating func record(_ record: some Fielded) {
    beginObject()
    record.visit(&self)
    endObject()
  }

  /// An array of such objects.
  public mutating func records(_ records: [some Fielded]) {
    beginArray()
    for record in records { self.record(record) }
    endArray()
  }

  /// An object with one member: the event's name, and its payload.
  public mutating func event(_ event: Event) {
    beginObject()
    event.open(&self)
    endObject()
  }
}

extension JSONWriter: EventReader {
  public mutating func read(_ name: StaticString, _ payload: some Fielded) {
    key(name)
    record(payload)
  }
}

extension JSONWriter: FieldVisitor {
  public mutating func field(_ name: StaticString, _ value: UInt64) {
    key(name)
    number(value)
  }

  public mutating func field(_ name: StaticString, _ value: Points) {
    key(name)
    number(value)
  }

  public mutating func field(_ name: StaticString, _ values: [Int]) {
    key(name)
    array(values) { $0.int($1) }
  }

  public mutating func field(_ name: StaticString, _ value: some Fielded) {
    key(name)
    record(value)
  }

  public mutating func field(_ name: StaticString, _ values: [some Fielded]) {
    key(name)
    records(values)
  }

  public mutating func shared(_ part: some Fielded, kept: Memo) {
    let members = kept.bytes {
      var writer = JSONWriter()
      part.visit(&writer)
      return writer.bytes
    }
    raw(members)
  }
}

extension JSONWriter {
  /// The value of a field.
  mutating func value(_ value: FieldValue) {
    switch value {
    case .truth(let truth): bool(truth)
    case .whole(let whole): int(whole)
    case .seed(let seed): number(seed)
    case .points(let points): number(points)
    case .text(let text): string(text)
    case .texts(let texts): array(texts) { $0.string($1) }
    case .wholes(let wholes): array(wholes) { $0.int($1) }
    case .record(let record): self.record(record)
    case .records(let records): array(records) { $0.record($1) }
    }
  }

  private mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  private mutating func number(_ seed: UInt64) {
    if let whole = Int(exactly: seed) { int(whole) } else { raw(seed.description) }
  }

  /// A JSON number with at most three decimals.
  private mutating func number(_ points: Points) {
    let (whole, rest) = points.thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { int(whole) } else { raw(points.description) }
  }
}
