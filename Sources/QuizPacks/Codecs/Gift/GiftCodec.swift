import QuizCore

/// Moodle's plain-text format for questions.
struct GiftCodec: Codec {
  let name = "gift"
  let title = "GIFT"
  let endings = ["gift", "txt"]

  func likeness(of sample: FileSample) -> Resemblance {
    if sample.begins(with: "::") || sample.begins(with: "$CATEGORY:") { return .certain }
    if sample.holds("// question:") { return .certain }
    guard sample.holds("{"), sample.holds("}"), !sample.begins(with: "{"), !sample.begins(with: "<")
    else { return .none }
    let marks = ["{=", "{~", "{#", "{T", "{F", "=", "~"]
    return marks.contains(where: sample.holds) ? .fair : .faint
  }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    if let text = draft.text() { GiftReader(text, into: draft).read() }
    return draft.imported()
  }

  func encode(_ pack: Pack) -> Encoded? {
    let writer = GiftWriter(pack)
    return Encoded(writer.text, kept: writer.kept)
  }
}
