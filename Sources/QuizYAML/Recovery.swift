/// Where reading goes on after something libyaml refuses, and what is lost with it.
struct Recovery {
  /// The beginning of the line on which the broken item or key begins.
  private(set) var broken: Place
  /// The beginning of the line to go on from, nil where there is none.
  private(set) var resume: Place?
  /// Whether reading goes on inside the list.
  private(set) var isInList = false
  /// Whether the item before the place is part of what is broken.
  private(set) var dropsLastItem = false
  /// A key that cuts the list in two.
  private(set) var stray: YAMLPair?
  /// Spaces before the dashes of the list, where it has begun.
  private(set) var listIndent: Int?

  private let bytes: UnsafeBufferPointer<UInt8>
  /// No line up to this offset is gone on from: reading always moves forward.
  private let floor: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ section: Section, _ failure: Failure, listKey: String,
    floor: Int
  ) {
    self.bytes = bytes
    self.floor = floor
    broken = Self.lineStart(bytes, failure.mark)
    if section.isInList {
      planInList(section.frames, failure)
    } else if let root = section.frames.first, root.isMapping {
      planInRoot(root, listKey, failure)
    } else {
      resume = nextKey(after: broken)
    }
  }

  private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Place {
    Place(line: place.line, column: 1, offset: Lines.start(bytes, of: place.offset))
  }

  private mutating func planInList(_ frames: [Frame], _ failure: Failure) {
    let list = frames[1]
    let indent = list.start.column - 1
    listIndent = indent
    isInList = true
    if frames.count > 2 {
      broken = Self.lineStart(bytes, frames[2].start)
    } else if let last = list.items.last {
      broken = Self.lineStart(bytes, last.place)
      let next = itemLine(after: failure.lastScalarEnd, from: broken, indent)
      let isNext = next.map { $0.offset <= failure.mark.offset } ?? false
      dropsLastItem = !isNext || failure.reason.contains("'-' indicator")
      if let next, !dropsLastItem { broken = next }
    } else {
      broken = Self.lineStart(bytes, list.start)
    }
    goOn(after: broken, indent)
  }

  /// The first item that begins after an offset.
  private func itemLine(after offset: Int, from known: Place, _ indent: Int) -> Place? {
    var line = known
    while let next = next(line) {
      line = next
      let shape = KeyLine(bytes, at: line.offset)
      if line.offset >= offset, shape.hasDash, shape.indent == indent { return line }
    }
    return nil
  }

  private mutating func planInRoot(_ root: Frame, _ listKey: String, _ failure: Failure) {
    if let key = root.pendingKey {
      broken = Self.lineStart(bytes, key.place)
      if key.text == listKey { return goOn(after: broken, nil) }
    } else if let index = root.pairs.firstIndex(where: { $0.key.text == listKey }) {
      let indent = root.pairs[index].value.place.column - 1
      let shape = KeyLine(bytes, at: broken.offset)
      if shape.hasDash && shape.indent == indent && index + 1 < root.pairs.count {
        stray = root.pairs[index + 1]
        isInList = true
        dropsLastItem = true
        if broken.offset > floor { resume = broken }
        return
      }
    }
    // libyaml misses the colon of a key only when the next line has begun.
    if failure.reason.contains("expected ':'"), let key = failure.context, key.offset >= floor {
      broken = Self.lineStart(bytes, key)
    }
    resume = nextKey(after: broken)
  }

  /// Goes on at the next item, or at a key at the left margin if the list ends before one.
  private mutating func goOn(after line: Place, _ indent: Int?) {
    var line = line
    var key: Place?
    var steps = 0
    while let next = next(line), steps < 1000 {
      line = next
      let shape = KeyLine(bytes, at: line.offset)
      if key != nil { steps += 1 }
      if line.offset > floor, shape.hasDash, indent == nil || shape.indent == indent {
        isInList = true
        resume = line
        return
      }
      guard line.offset > floor, isTopKey(shape) else { continue }
      key = key ?? line
      if shape.isOpen { break }
    }
    isInList = false
    resume = key
  }

  private func nextKey(after line: Place) -> Place? {
    var line = line
    while let next = next(line) {
      line = next
      if line.offset > floor, isTopKey(KeyLine(bytes, at: line.offset)) { return line }
    }
    return nil
  }

  private func isTopKey(_ shape: KeyLine) -> Bool {
    shape.indent == 0 && !shape.hasDash && shape.hasKey && !shape.isTight
  }

  private func next(_ line: Place) -> Place? {
    let next = Lines.next(bytes, after: line.offset)
    return next < bytes.count ? Place(line: line.line + 1, column: 1, offset: next) : nil
  }
}
