import Testing

@testable import QuizCore

@Suite("Notes of the rules") struct NotesTests {
  @Test("a note is found by rule, key and contestant, and by nothing less")
  func found() {
    var notes = Notes()
    notes.note(.init(rule: "a", key: "k", by: "ann", value: 1))
    notes.note(.init(rule: "a", key: "k", value: 2))
    notes.note(.init(rule: "b", key: "k", by: "ann", value: 3))
    #expect(notes["a", "k", "ann"] == 1)
    #expect(notes["a", "k"] == 2)
    #expect(notes["b", "k", "ann"] == 3)
    #expect(notes["a", "k", "ben"] == nil)
    #expect(notes["c", "k"] == nil)
  }

  @Test("a later note takes the place of the earlier one, in the order of the first")
  func order() {
    var notes = Notes()
    for (key, value) in [("x", 1), ("y", 2), ("x", 3)] {
      notes.note(.init(rule: "a", key: key, value: value))
    }
    #expect(notes.all.map(\.value) == [3, 2])
  }
}
