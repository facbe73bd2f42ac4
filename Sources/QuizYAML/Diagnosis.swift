/// Finds what an author did wrong in the lines that libyaml refused.
struct Diagnosis {
  let bytes: UnsafeBufferPointer<UInt8>
  let frames: [Frame]
  let failure: Failure
  let recovery: Recovery
  let limits: YAMLLimits

  /// No more lines of one item are looked at.
  private static let lines = 200

  /// The problem in the author's terms, or libyaml's reason where none fits.
  func problem() -> YAMLProblem {
    if failure.reason == Reason.tooDeep {
      return YAMLProblem(.tooDeep(limit: limits.depth), at: failure.mark)
    }
    if failure.reason.contains("escape") || failure.reason.contains("hexdec") {
      return YAMLProblem(.badEscape(line: Excerpt.of(markLine.content)), at: backslash)
    }
    if let stray = recovery.stray {
      return YAMLProblem(.keyOutsideList(Excerpt.of(stray.name)), at: stray.key.place)
    }
    return faultInLines() ?? Layout(diagnosis: self).fault() ?? unexplained
  }

  /// The line at which libyaml stopped.
  var markLine: LineShape {
    let start = Lines.start(bytes, of: failure.mark.offset)
    return LineShape(bytes, at: Place(line: failure.mark.line, column: 1, offset: start))
  }

  /// The backslash before which libyaml stopped.
  private var backslash: Place {
    var back = failure.mark.offset
    while back > 0, failure.mark.offset - back < 10 {
      back -= 1
      guard bytes[back] == 0x5C else { continue }
      let column = failure.mark.column - (failure.mark.offset - back)
      return Place(line: failure.mark.line, column: column, offset: back)
    }
    return failure.mark
  }

  private var unexplained: YAMLProblem {
    let cause = YAMLProblem.Cause.syntax(
      Reason.inOurWords(failure.reason), line: Excerpt.of(markLine.content))
    return YAMLProblem(cause, at: failure.mark)
  }

  private func faultInLines() -> YAMLProblem? {
    let stop = recovery.resume?.offset ?? bytes.count
    var at: Place? = recovery.broken
    var count = 0
    while let place = at, place.offset < stop, count < Self.lines {
      count += 1
      let line = LineShape(bytes, at: place)
      var after = LineWalk(bytes: bytes, line: line)
      if !line.isBlank, let found = fault(line, &after) { return found }
      at = after.next
    }
    return nil
  }

  private func fault(_ line: LineShape, _ walk: inout LineWalk) -> YAMLProblem? {
    if let tab = line.tab { return YAMLProblem(.tabIndent, at: line.place(column: tab)) }
    if let cause = spacing(line) {
      return YAMLProblem(cause, at: line.place(column: line.textColumn))
    }
    if let cause = walk.skipWhole() {
      return YAMLProblem(cause, at: line.place(column: line.valueColumn))
    }
    if walk.hasSkipped { return nil }
    guard line.key != nil || line.hasDash, let cause = ValueFault.cause(of: line) else {
      return nil
    }
    return YAMLProblem(cause, at: line.place(column: line.valueColumn))
  }

  private func spacing(_ line: LineShape) -> YAMLProblem.Cause? {
    let shape = KeyLine(bytes, at: line.place.offset)
    let isItem = line.indent == recovery.listIndent
    if shape.isTight && (!line.hasDash || isItem) {
      return .missingSpaceAfterColon(proposal: Excerpt.of(Proposal.spaced(line.content)))
    }
    let second = line.content.unicodeScalars.dropFirst().first
    if !line.hasDash, line.content.hasPrefix("-"), line.key != nil,
      second?.properties.isAlphabetic == true
    {
      return .missingSpaceAfterDash(proposal: Excerpt.of("- " + line.content.dropFirst()))
    }
    return nil
  }
}
