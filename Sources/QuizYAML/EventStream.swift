import CYAML

/// libyaml's events over bytes that stay where they are for as long as the stream lives.
final class EventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(current)
    if isReady { yaml_parser_delete(parser) }
    current.deallocate()
    parser.deallocate()
  }

  /// The event read last; it lives until the next `advance`.
  var event: UnsafePointer<yaml_event_t> { UnsafePointer(current) }

  /// Reads one event; false where libyaml refuses the text.
  func advance() -> Bool {
    yaml_event_delete(current)
    return isReady && yaml_parser_parse(parser, current) == 1
  }

  /// Why the last `advance` failed; lines and columns count from 0, `index` in characters.
  var refusal: (reason: String, mark: yaml_mark_t, context: yaml_mark_t?) {
    let parser = parser.pointee
    let reason = parser.problem.map { String(cString: $0) } ?? "there is not enough memory"
    return (reason, parser.problem_mark, parser.context == nil ? nil : parser.context_mark)
  }
}
