import CYAML

/// Reads one run of a file, from an offset to the end or to the first thing libyaml refuses.
struct Section {
  /// The open lists and mappings, outermost first; empty once all is read.
  private(set) var frames: [Frame] = []
  private(set) var root: YAMLNode?
  private(set) var problems: [YAMLProblem] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Place
  private let listKey: String
  private let limits: YAMLLimits
  private let stream: EventStream
  private var cursor: OffsetCursor
  private var documents = 0
  private var itemIsBroken = false
  private var lastScalarEnd: Int
  private var failure: Failure?

  /// `start` is the first character of a line; `listKey` names the list whose items stand alone.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Place, isASCII: Bool, listKey: String,
    limits: YAMLLimits
  ) {
    self.bytes = bytes
    self.start = start
    self.listKey = listKey
    self.limits = limits
    stream = EventStream(UnsafeBufferPointer(rebasing: bytes[start.offset...]))
    cursor = OffsetCursor(bytes, base: start.offset, isASCII: isASCII)
    lastScalarEnd = start.offset
  }

  /// Whether the innermost but `below` frames are the list whose items stand alone.
  var isInList: Bool {
    frames.count >= 2 && frames[0].isMapping && !frames[1].isMapping && frames[1].isBlock
      && frames[0].pendingKey?.text == listKey
  }

  /// Reads; nil once the end is reached, or why it was not.
  mutating func run() -> Failure? {
    while failure == nil, problems.count < limits.problems {
      guard stream.advance() else { return refused() }
      if !take(stream.event) { break }
    }
    return failure
  }

  private mutating func refused() -> Failure {
    let refusal = stream.refusal
    let mark = place(refusal.mark)
    let context = refusal.context.map { place($0) }
    return Failure(
      reason: refusal.reason, mark: mark, context: context, lastScalarEnd: lastScalarEnd)
  }

  private mutating func place(_ mark: yaml_mark_t) -> Place {
    let offset = cursor.offset(of: mark.index)
    if mark.column == 0 && offset == bytes.count { return endOfFile(mark) }
    return Place(line: start.line + mark.line, column: mark.column + 1, offset: offset)
  }

  /// libyaml counts one line more at the end of a file whose last line has no break.
  private func endOfFile(_ mark: yaml_mark_t) -> Place {
    let lineStart = Lines.start(bytes, of: bytes.count)
    let isOwnLine = lineStart == bytes.count
    let line = start.line + mark.line - (isOwnLine ? 0 : 1)
    let column = bytes[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return Place(line: max(start.line, line), column: column, offset: bytes.count)
  }

  /// False at the end of what is read.
  private mutating func take(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: takeScalar(event)
    case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: open(event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(event)
    case YAML_ALIAS_EVENT: takeAlias(event)
    case YAML_DOCUMENT_START_EVENT: return beginDocument(event)
    case YAML_STREAM_END_EVENT: return false
    default: break
    }
    return true
  }

  private mutating func beginDocument(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    documents += 1
    if documents > 1 { report(.secondDocument, at: place(event.pointee.start_mark)) }
    return documents == 1
  }

  private mutating func takeScalar(_ event: UnsafePointer<yaml_event_t>) {
    let scalar = event.pointee.data.scalar
    let begin = place(event.pointee.start_mark)
    let lines = event.pointee.end_mark.line - event.pointee.start_mark.line
    let end = cursor.offset(of: event.pointee.end_mark.index)
    lastScalarEnd = end
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let style = Self.style(scalar.style)
    refuse(anchor: scalar.anchor, tag: scalar.tag, at: begin)
    if style == .plain && end > begin.offset { checkCutOff(begin, end) }
    if lines > 0 && (style == .plain || style == .singleQuoted || style == .doubleQuoted) {
      checkContinuation(begin, end, style)
    }
    add(YAMLNode(.scalar(text, style), at: begin, end: end))
  }

  private static func style(_ style: yaml_scalar_style_t) -> ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private mutating func takeAlias(_ event: UnsafePointer<yaml_event_t>) {
    let begin = place(event.pointee.start_mark)
    report(.alias(word(at: begin.offset + 1)), at: begin)
    itemIsBroken = true
    let end = cursor.offset(of: event.pointee.end_mark.index)
    add(YAMLNode(.scalar("", .plain), at: begin, end: end))
  }

  private mutating func open(_ event: UnsafePointer<yaml_event_t>) {
    let isMapping = event.pointee.type == YAML_MAPPING_START_EVENT
    let begin = place(event.pointee.start_mark)
    // libyaml's time grows with the square of the depth: it must not go on.
    if frames.count >= limits.depth {
      failure = Failure(
        reason: Reason.tooDeep, mark: begin, context: nil, lastScalarEnd: lastScalarEnd)
      return
    }
    let mapping = event.pointee.data.mapping_start
    let sequence = event.pointee.data.sequence_start
    let isBlock =
      isMapping
      ? mapping.style != YAML_FLOW_MAPPING_STYLE : sequence.style != YAML_FLOW_SEQUENCE_STYLE
    refuse(
      anchor: isMapping ? mapping.anchor : sequence.anchor,
      tag: isMapping ? mapping.tag : sequence.tag, at: begin)
    frames.append(Frame(isMapping: isMapping, isBlock: isBlock, start: begin))
  }

  private mutating func close(_ event: UnsafePointer<yaml_event_t>) {
    let end = cursor.offset(of: event.pointee.end_mark.index)
    guard let frame = frames.popLast() else { return }
    add(frame.node(end: max(end, frame.start.offset)))
  }

  private mutating func add(_ node: YAMLNode) {
    let top = frames.count - 1
    guard top >= 0 else {
      root = node
      return
    }
    if !frames[top].isMapping {
      if top == 1 && isInList && itemIsBroken {
        itemIsBroken = false
      } else {
        frames[top].items.append(node)
      }
    } else if let key = frames[top].pendingKey {
      frames[top].pendingKey = nil
      addPair(YAMLPair(key: key, value: node), top)
    } else {
      frames[top].pendingKey = node
    }
  }

  private mutating func addPair(_ pair: YAMLPair, _ top: Int) {
    guard let key = pair.key.text else {
      report(.keyNotText, at: pair.key.place)
      return
    }
    if let first = frames[top].earlier(key) {
      let cause = YAMLProblem.Cause.duplicateKey(Excerpt.of(key), first: first.key.place)
      report(cause, at: pair.key.place)
    } else {
      frames[top].pairs.append(pair)
    }
  }

  private mutating func report(_ cause: YAMLProblem.Cause, at place: Place) {
    problems.append(YAMLProblem(cause, at: place))
  }
}

/// What libyaml lets pass and Canon does not.
extension Section {
  private mutating func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
    at place: Place
  ) {
    if anchor == nil && tag == nil { return }
    let name = word(at: place.offset)
    if name.hasPrefix("&") {
      report(.anchor(String(name.dropFirst())), at: place)
    } else {
      report(.tag(name), at: place)
    }
  }

  private func word(at offset: Int) -> String {
    var end = offset
    while end < bytes.count, bytes[end] > 32, bytes[end] != 0x2C, end - offset < 200 { end += 1 }
    return Excerpt.of(text(offset, end))
  }

  private func text(_ from: Int, _ to: Int) -> String {
    String(decoding: bytes[from..<max(from, min(to, bytes.count))], as: UTF8.self)
  }

  /// libyaml drops what follows ` #` without a word.
  @inline(__always)
  private mutating func checkCutOff(_ begin: Place, _ end: Int) {
    guard end < bytes.count, bytes[end] == 32 || bytes[end] == 9 else { return }
    var at = end
    while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 { at += 1 }
    if at < bytes.count, bytes[at] == 0x23 { reportCutOff(begin, end, hash: at) }
  }

  private mutating func reportCutOff(_ begin: Place, _ end: Int, hash: Int) {
    var lineEnd = hash
    while lineEnd < bytes.count, lineEnd - begin.offset < 400, bytes[lineEnd] != 10,
      bytes[lineEnd] != 13
    { lineEnd += 1 }
    let whole = text(begin.offset, lineEnd)
    let kept = Excerpt.of(text(begin.offset, min(end, begin.offset + 400)))
    let key = frames.last?.pendingKey?.text.map { $0 + ": " } ?? "- "
    let cause = YAMLProblem.Cause.cutOff(
      kept: kept, proposal: Excerpt.of(key + Excerpt.quoted(whole)))
    let column = begin.column
    let known = Place(line: begin.line, column: column, offset: begin.offset)
    report(cause, at: Lines.place(of: hash, in: bytes, from: known))
  }

  /// A later line of unquoted text that reads `key:text`, or of quoted text that reads like a new
  /// key or item at the indentation of those around it, was not meant as text.
  private mutating func checkContinuation(_ begin: Place, _ end: Int, _ style: ScalarStyle) {
    let column = (frames.last { $0.isBlock }?.start.column ?? 0) - 1
    var known = begin
    while let next = nextLine(after: known.offset), next < end {
      known = Lines.place(of: next, in: bytes, from: known)
      let line = KeyLine(bytes, at: next)
      if style == .plain {
        if line.isTight { reportTight(known, line) }
      } else if line.indent <= column && (line.hasDash || (line.hasKey && !line.isTight)) {
        failure = Failure(
          reason: "a quote is not closed", mark: begin, context: begin, lastScalarEnd: begin.offset)
        return
      }
    }
  }

  private func nextLine(after offset: Int) -> Int? {
    let next = Lines.next(bytes, after: offset)
    return next < bytes.count ? next : nil
  }

  private mutating func reportTight(_ line: Place, _ shape: KeyLine) {
    let end = min(Lines.end(bytes, from: line.offset), line.offset + 400)
    let raw = text(line.offset + shape.indent, end)
    let place = Place(
      line: line.line, column: 1 + shape.indent, offset: line.offset + shape.indent)
    report(.missingSpaceAfterColon(proposal: Excerpt.of(Proposal.spaced(raw))), at: place)
  }
}
