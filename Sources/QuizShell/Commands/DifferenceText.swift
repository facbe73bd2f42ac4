import QuizPacks
import QuizText

/// What changed from one version of a pack to the next, for reading and as JSON.
struct DifferenceText {
  let comparison: PackComparison

  init(_ comparison: PackComparison) { self.comparison = comparison }

  func put(on sheet: inout Sheet) {
    if comparison.isEmpty { return sheet.paragraph("the two versions say the same") }
    let moved = comparison.changed.count { $0.isMoved }
    let reworded = comparison.changed.count { !$0.fields.isEmpty }
    let counts = [
      (comparison.added.count, "added"), (comparison.removed.count, "removed"),
      (reworded, "changed"), (moved, "moved"), (comparison.unchanged, "unchanged"),
    ].map { "\($0) \($1)" }
    sheet.line(Styled(counts.joined(separator: ", "), .bold))
    if !comparison.head.isEmpty {
      sheet.blank()
      sheet.line(Styled("the pack", .bold))
      put(comparison.head, on: &sheet)
    }
    for change in comparison.changed { put(change, on: &sheet) }
    for change in comparison.removed { put(change, "-", Style(.red), on: &sheet) }
    for change in comparison.added { put(change, "+", Style(.green), on: &sheet) }
  }

  private func put(_ change: QuestionChange, on sheet: inout Sheet) {
    let (old, new) = (change.oldPlace ?? 0, change.newPlace ?? 0)
    let place = change.isMoved ? "moved from \(old) to \(new)" : "question \(new)"
    sheet.blank()
    sheet.line(Styled("~ \(name(change))", .bold), Styled("  \(place)", .dim))
    if change.fields.isEmpty { sheet.paragraph(change.stem, indent: 2) }
    put(change.fields, on: &sheet)
  }

  private func put(
    _ change: QuestionChange, _ mark: String, _ style: Style, on sheet: inout Sheet
  ) {
    sheet.blank()
    let place = change.newPlace ?? change.oldPlace ?? 0
    sheet.line(
      Styled("\(mark) \(name(change))", Style(style.colour, bold: true)),
      Styled("  question \(place)", .dim))
    sheet.paragraph(change.stem, style, indent: 2)
    let answer = change.fields.first { $0.key.hasPrefix("answer") }
    if let words = answer.map({ $0.added + $0.removed }) {
      sheet.paragraph(words.joined(separator: " · "), style, indent: 2)
    }
  }

  /// The id, where it was given by the author.
  private func name(_ change: QuestionChange) -> String {
    change.hasOwnID ? change.id : "(no id)"
  }

  private func put(_ fields: [FieldChange], on sheet: inout Sheet) {
    for field in fields {
      sheet.line(Styled("  \(field.key)", .dim))
      for value in field.removed {
        sheet.paragraph("- \(value)", Style(.red), indent: 4, hanging: 2)
      }
      for value in field.added {
        sheet.paragraph("+ \(value)", Style(.green), indent: 4, hanging: 2)
      }
    }
  }

  /// A line for each change: what it is, of which question, and the fields.
  var json: String {
    var json = JSONWriter()
    if !comparison.head.isEmpty {
      json.beginObject()
      json.field("change", "head")
      write(comparison.head, to: &json)
      json.endObject()
      json.endLine()
    }
    let all = [
      ("changed", comparison.changed), ("removed", comparison.removed), ("added", comparison.added),
    ]
    for (name, changes) in all {
      for change in changes { write(name, change, to: &json) }
    }
    return json.text
  }

  private func write(_ name: String, _ change: QuestionChange, to json: inout JSONWriter) {
    json.beginObject()
    json.field("change", name)
    json.field("id", change.id)
    json.field(ifPresent: "from", change.oldPlace)
    json.field(ifPresent: "to", change.newPlace)
    json.field("moved", change.isMoved)
    json.field("stem", change.stem)
    write(change.fields, to: &json)
    json.endObject()
    json.endLine()
  }

  private func write(_ fields: [FieldChange], to json: inout JSONWriter) {
    json.key("fields")
    json.beginObject()
    for field in fields {
      json.key(name: field.key)
      json.beginObject()
      json.field("removed", field.removed)
      json.field("added", field.added)
      json.endObject()
    }
    json.endObject()
  }
}
