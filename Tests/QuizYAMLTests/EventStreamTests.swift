import CYAML
import Testing

@testable import QuizYAML

@Suite("libyaml's events")
struct EventStreamTests {
  @Test("they come one after another until the end")
  func events() {
    let types = raw("a: [b]\n") { bytes in
      let stream = EventStream(bytes)
      var types: [yaml_event_type_t] = []
      while types.last != YAML_STREAM_END_EVENT, stream.advance() {
        types.append(stream.event.pointee.type)
      }
      return types
    }
    #expect(
      types == [
        YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_MAPPING_START_EVENT,
        YAML_SCALAR_EVENT, YAML_SEQUENCE_START_EVENT, YAML_SCALAR_EVENT, YAML_SEQUENCE_END_EVENT,
        YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT,
      ])
  }

  @Test("a refusal has its reason and its place, counted from 0")
  func refusal() {
    raw("a: b\nc: d: e\n") { bytes in
      let stream = EventStream(bytes)
      while stream.advance() {}
      #expect(stream.refusal.reason.contains("mapping values") && stream.refusal.mark.line == 1)
    }
  }
}
