import QuizCore
import QuizText

extension JSONWriter {
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
