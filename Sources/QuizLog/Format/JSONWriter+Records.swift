import QuizCore
import QuizText

extension JSONWriter {
  /// An object of the record's fields, in the order of its list; fields with nothing to say are
  /// left out.
  public mutating func record(_ record: some Fielded) { write { $0.record(record) } }

  /// An object with one member: the event's name, and its payload.
  public mutating func event(_ event: Event) { write { event.open(&$0) } }

  /// The value of a field.
  mutating func value(_ value: FieldValue) { write { $0.value(value) } }
}
