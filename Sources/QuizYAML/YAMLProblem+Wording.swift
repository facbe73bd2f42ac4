extension YAMLProblem: CustomStringConvertible {
  /// `LINE:COLUMN: what is wrong: what to do`.
  public var description: String { "\(place.line):\(place.column): \(message)" }

  /// What is wrong and what to do, without the place.
  public var message: String {
    switch cause {
    case .tooLarge, .utf16, .latin1, .invalidUTF8, .controlCharacter, .tooDeep, .tooMany:
      fileMessage
    case .alias, .anchor, .tag, .secondDocument, .duplicateKey, .keyNotText: refusal
    case .tabIndent, .missingDash, .wrongIndent, .keyOutsideList, .missingSpaceAfterColon,
      .missingSpaceAfterDash:
      layoutMessage
    default: textMessage
    }
  }

  private var fileMessage: String {
    switch cause {
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes, more than the limit of \(limit): split it into several packs"
    case .utf16: "the file is UTF-16: save it as UTF-8"
    case .latin1(let byte):
      "the file is Latin-1 or Windows-1252, as the byte 0x\(hex(UInt32(byte), 2)) here shows: "
        + "save it as UTF-8"
    case .invalidUTF8(let byte):
      "the byte 0x\(hex(UInt32(byte), 2)) is not UTF-8: save the file as UTF-8"
    case .controlCharacter(let scalar):
      "the invisible character U+\(hex(scalar, 4)) stands here: delete it"
    case .tooDeep(let limit):
      "lists and mappings are nested more than \(limit) deep: write this flatter"
    case .tooMany(let limit): "reading stopped after \(limit) problems: mend those above first"
    default: ""
    }
  }

  private var refusal: String {
    switch cause {
    case .alias(let name):
      "an alias (\"*\(name)\") is not read: write the text out, or put it in quotes if the * is text"
    case .anchor(let name):
      "an anchor (\"&\(name)\") is not read: remove it, or put the text in quotes if the & is text"
    case .tag(let name):
      "a tag (\"\(name)\") is not read: remove it, or put the text in quotes if the ! is text"
    case .secondDocument:
      "a second document begins here: keep one document in a file, without \"---\""
    case .duplicateKey(let key, let first):
      "the key \"\(key)\" was given before, in line \(first.line), column \(first.column): "
        + "remove one of the two"
    case .keyNotText: "a list or mapping stands as a key: write a text as the key"
    default: ""
    }
  }

  private var layoutMessage: String {
    switch cause {
    case .tabIndent: "the line is indented with a tab: use spaces"
    case .missingDash(let proposal): "a new item begins here without \"- \": write \(proposal)"
    case .wrongIndent(let line, let found, let expected):
      "the line \"\(line)\" is indented by \(spaces(found)), the lines it belongs to by \(expected): "
        + "indent it by \(spaces(expected))"
    case .keyOutsideList(let key):
      "the key \"\(key)\" stands at the left margin, outside the item above: indent it as that item"
    case .missingSpaceAfterColon(let proposal):
      "a space is missing after the colon: write \(proposal)"
    case .missingSpaceAfterDash(let proposal):
      "a space is missing after the dash: write \(proposal)"
    default: ""
    }
  }

  private var textMessage: String {
    switch cause {
    case .cutOff(let kept, let proposal):
      "the text is cut off at \" #\" and reads \"\(kept)\": put it in quotes: \(proposal)"
    case .colonInText(let proposal):
      "a colon followed by a space stands in unquoted text: put it in quotes: \(proposal)"
    case .reservedStart(let start, let proposal):
      "unquoted text cannot begin with \"\(start)\": put it in quotes: \(proposal)"
    case .openQuote(let quote, let proposal):
      "the quote \(quote) is opened here and not closed: close it: \(proposal)"
    case .textAfterQuote(let proposal):
      "text follows the closing quote: put the whole in quotes: \(proposal)"
    case .openBracket(let bracket, let proposal):
      "the \"\(bracket)\" is opened here and not closed: close it, or put the text in quotes: \(proposal)"
    case .textAfterBracket(let bracket, let proposal):
      "text follows the closing \"\(bracket)\": put the whole in quotes: \(proposal)"
    case .badEscape(let line):
      "a backslash in double quotes begins an unknown escape in \"\(line)\": "
        + "write \\\\ for a backslash, or use single quotes"
    case .syntax(let reason, let line):
      line.isEmpty
        ? "\(reason): mend what stands above it"
        : "\(reason) in \"\(line)\": mend this line or the one above"
    default: ""
    }
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  private func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
