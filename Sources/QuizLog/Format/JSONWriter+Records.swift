import QuizCore
import QuizText

extension JSONWriter {
  /// An object of the record's fields, in the order of its table; fields with nothing to say are
  /// left out.
  public mutating func record(_ record: some Fielded) {
    beginObject()
    members(of: record)
    endObject()
  }

  private mutating func members<Record: Fielded>(of record: Record) {
    let fields = Record.fields
    var next = 0
    if let memo = record.memo {
      next = memo.fields
      raw(memo.kept.bytes { JSONWriter.members(of: record, fields[..<next]) })
    }
    while next < fields.count {
      member(fields[next], of: record)
      next += 1
    }
  }

  private static func members<Record: Fielded>(
    of record: Record, _ fields: ArraySlice<Field<Record>>
  ) -> [UInt8] {
    var writer = JSONWriter()
    for field in fields { writer.member(field, of: record) }
    return writer.bytes
  }

  @inline(__always)
  private mutating func member<Record: Fielded>(_ field: Field<Record>, of record: Record) {
    let value = field.get(record)
    if case .null = value { return }
    key(field.name)
    self.value(value)
  }

  /// The value of a field.
  public mutating func value(_ value: FieldValue) {
    switch value {
    case .null: null()
    case .truth(let truth): bool(truth)
    case .whole(let whole): int(whole)
    case .seed(let seed): self.seed(seed)
    case .points(let points): self.points(points)
    case .text(let text): string(text)
    case .record(let record): self.record(record)
    case .texts(let texts): array(texts) { $0.string($1) }
    case .wholes(let wholes): array(wholes) { $0.int($1) }
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

  private mutating func seed(_ seed: UInt64) {
    if let whole = Int(exactly: seed) { int(whole) } else { raw(seed.description) }
  }

  /// A JSON number with at most three decimals.
  private mutating func points(_ points: Points) {
    let (whole, rest) = points.thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { int(whole) } else { raw(points.description) }
  }
}
