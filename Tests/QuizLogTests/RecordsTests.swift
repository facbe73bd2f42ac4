import FoundationEssentials
import QuizText
import Testing

@testable import QuizCore
@testable import QuizLog

@Suite("records as JSON")
struct RecordsTests {
  @Test("there is an example of every event and of every deed")
  func examplesAreComplete() {
    #expect(Set(Examples.events.map(\.name)) == Set(Event.Name.allCases.map(\.rawValue)))
    let deeds = Set(Examples.actions.compactMap { $0.value(of: "deed").map { "\($0)" } })
    #expect(deeds.count == 8)
  }

  @Test("every event that is written reads back equal", arguments: Examples.events.indices)
  func eventsReadBack(index: Int) throws {
    let event = Examples.events[index]
    var writer = JSONWriter()
    writer.event(event)
    let read = try JSONDecoder().decode(Event.self, from: Data(writer.bytes))
    #expect(read == event)
  }

  @Test("every action that is written reads back equal", arguments: Examples.actions.indices)
  func actionsReadBack(index: Int) throws {
    let action = Examples.actions[index]
    var writer = JSONWriter()
    writer.record(action)
    let read = try JSONDecoder().decode(Action.self, from: Data(writer.bytes))
    #expect(read == action)
  }

  @Test("the fields of every payload are its stored properties, by the same names")
  func fieldsAreProperties() {
    for event in Examples.events {
      var reader = Properties()
      event.open(&reader)
      #expect(reader.fields.isSubset(of: reader.properties), "\(event.name)")
      #expect(reader.properties.subtracting(reader.empty) == reader.fields, "\(event.name)")
    }
  }

  @Test("a line of the scoreboard reads back equal")
  func lineReadsBack() throws {
    var line = Line(Contestant(id: "x", name: Examples.hostile))
    (line.score, line.right, line.partial, line.wrong, line.missed) = (-7, 1, 2, 3, 4)
    var writer = JSONWriter()
    writer.record(line)
    #expect(try JSONDecoder().decode(Line.self, from: Data(writer.bytes)) == line)
  }

  @Test("the state and its table can be asked for their fields by name")
  func stateFields() throws {
    var state = State()
    for event in Examples.events { state.apply(event) }
    guard case .record(let table) = state.value(of: "table") else {
      Issue.record("no table")
      return
    }
    guard case .whole(let hints) = table.value(of: "hints") else {
      Issue.record("no hints")
      return
    }
    #expect(hints == 1)
    #expect(state.value(of: "nonsense") == nil)
  }

  @Test("a question's form is written once and is the same for all who share it")
  func sharedForm() throws {
    let asked = Examples.asked(1, limit: nil)
    let texts = (0..<2).map { _ in
      var writer = JSONWriter()
      writer.record(asked)
      return writer.text
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains("\"stem\":\"Pick one.\""))
  }
}

/// Compares what a payload shows with what it holds.
private struct Properties: EventReader {
  var fields: Set<String> = []
  var properties: Set<String> = []
  var empty: Set<String> = []

  mutating func read(_ name: StaticString, _ payload: some Fielded) {
    fields = Set(payload.fields.map(\.name.description))
    for child in Mirror(reflecting: payload).children {
      guard let label = child.label else { continue }
      properties.insert(label)
      let mirror = Mirror(reflecting: child.value)
      if mirror.displayStyle == .optional, mirror.children.isEmpty { empty.insert(label) }
    }
  }
}
