/// A line of a broken item taken apart: dashes, key and value.
struct LineShape {
  let place: Place
  /// The line without its indentation and without blanks at its end.
  let content: String
  let indent: Int
  /// Columns before the key or text, dashes counted in.
  let textColumn: Int
  /// The column of a tab in the indentation, from 0.
  let tab: Int?
  /// `- ` as often as it stands there.
  let dashes: String
  let key: String?
  let value: String
  /// Columns before the value.
  let valueColumn: Int

  var isBlank: Bool { content.isEmpty || content.unicodeScalars.first == "#" }
  var hasDash: Bool { !dashes.isEmpty }
  /// What stands before the value.
  var lead: String { dashes + (key.map { $0 + ": " } ?? "") }

  /// Takes apart a line that begins at `place`; of a very long one, only its beginning.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Place) {
    let end = min(Lines.end(bytes, from: place.offset), place.offset + 2000)
    let text = Array(String(decoding: bytes[place.offset..<end], as: UTF8.self).unicodeScalars)
    self.place = place
    var at = 0
    while at < text.count, text[at] == " " || text[at] == "\t" { at += 1 }
    tab = text[..<at].firstIndex(of: "\t")
    indent = at
    content = Self.string(text[at...])
    let first = at
    while at + 1 < text.count, text[at] == "-", text[at + 1] == " " {
      at += 1
      while at < text.count, text[at] == " " { at += 1 }
    }
    dashes = String(repeating: "- ", count: text[first..<at].count { $0 == "-" })
    textColumn = at
    let colon = Self.colon(text, from: at)
    key = colon.map { Self.string(text[at..<$0]) }
    if let colon {
      at = colon + 1
      while at < text.count, text[at] == " " { at += 1 }
    }
    value = Self.string(text[at...])
    valueColumn = at
  }

  /// The place of a column of this line, from 0.
  func place(column: Int) -> Place {
    var offset = place.offset + indent
    var left = column - indent
    for scalar in content.unicodeScalars where left > 0 {
      offset += UTF8.width(scalar)
      left -= 1
    }
    return Place(
      line: place.line, column: column + 1, offset: column < indent ? place.offset + column : offset
    )
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    let last = scalars.lastIndex { $0 != " " && $0 != "\t" }
    if let last { text.append(contentsOf: scalars[...last]) }
    return String(text)
  }

  /// The colon that ends a key: one before a space or the line's end, in text without quotes.
  private static func colon(_ text: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < text.count, !"\"'[{#&*!|>@%`".unicodeScalars.contains(text[start]) else {
      return nil
    }
    return text.indices[start...].first { at in
      text[at] == ":" && (at + 1 == text.count || text[at + 1] == " " || text[at + 1] == "\t")
    }
  }
}
