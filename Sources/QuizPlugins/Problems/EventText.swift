import QuizCore
import QuizText

/// An event in one line, for messages: `judged: by ann, text "Paris", outcome right`.
enum EventText {
  private static let longest = 240

  static func words(_ event: Event) -> String {
    var reader = PayloadText()
    event.open(&reader)
    return "\(event.name): \(reader.text)"
  }

  static func fields(_ record: some Fielded) -> String {
    let parts = record.fields.compactMap { name, value in
      plain(value).map { "\(name) \($0)" }
    }
    return parts.joined(separator: ", ").clipped(to: longest)
  }

  private static func plain(_ value: FieldValue) -> String? {
    switch value {
    case .truth(let truth): truth ? "true" : "false"
    case .whole(let whole): String(whole)
    case .seed(let seed): String(seed)
    case .points(let points): points.description
    case .text(let text): "\"\(text.clipped(to: 60))\""
    case .texts(let texts): "\(texts.count) texts"
    case .wholes(let wholes): "[\(wholes.map(String.init).joined(separator: " "))]"
    case .record, .records: nil
    }
  }

  private struct PayloadText: EventReader {
    var text = ""
    mutating func read(_ name: StaticString, _ payload: some Fielded) {
      text = EventText.fields(payload)
    }
  }
}
