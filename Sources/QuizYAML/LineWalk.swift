/// Steps from a line to the next one that is not the rest of its value.
struct LineWalk {
  let bytes: UnsafeBufferPointer<UInt8>
  let line: LineShape
  private(set) var next: Place?
  private(set) var hasSkipped = false

  init(bytes: UnsafeBufferPointer<UInt8>, line: LineShape) {
    self.bytes = bytes
    self.line = line
    next = Self.after(line.place, bytes)
  }

  private static func after(_ place: Place, _ bytes: UnsafeBufferPointer<UInt8>) -> Place? {
    let offset = Lines.next(bytes, after: place.offset)
    return offset < bytes.count ? Place(line: place.line + 1, column: 1, offset: offset) : nil
  }

  /// Skips the further lines of a block of text, of quoted text or of a bracketed list; a quote or
  /// bracket that nothing closes before the next key is the fault.
  mutating func skipWhole() -> YAMLProblem.Cause? {
    guard let first = line.value.unicodeScalars.first else { return nil }
    switch first {
    case "|", ">": skipBlock()
    case "\"", "'":
      if ValueFault.closing(line.value, first) == nil && !skipTo(String(first)) {
        let proposal = Excerpt.of(line.lead + Excerpt.quoted(line.value.dropFirst()))
        return .openQuote(quote: String(first), proposal: proposal)
      }
    case "[", "{":
      let close = first == "[" ? "]" : "}"
      if !line.value.contains(close) && !skipTo(close) {
        let proposal = Excerpt.of(line.lead + Excerpt.quoted(line.value))
        return .openBracket(String(first), proposal: proposal)
      }
    default: break
    }
    return nil
  }

  private mutating func skipBlock() {
    guard ValueFault.isBlockHeader(line.value) else { return }
    hasSkipped = true
    let indent = line.key == nil ? line.indent : line.textColumn
    while let place = next {
      let shape = LineShape(bytes, at: place)
      if !shape.content.isEmpty && shape.indent <= indent { return }
      next = Self.after(place, bytes)
    }
  }

  /// False where a new key or item comes before the closing mark.
  private mutating func skipTo(_ mark: String) -> Bool {
    hasSkipped = true
    while let place = next {
      let shape = LineShape(bytes, at: place)
      let raw = KeyLine(bytes, at: place.offset)
      let isNew = raw.hasDash || (raw.hasKey && !raw.isTight)
      if isNew && shape.indent <= line.textColumn { return false }
      next = Self.after(place, bytes)
      if shape.content.contains(mark) { return true }
    }
    return false
  }
}
