/// Something wrong in a YAML file, with its place.
public struct YAMLProblem: Error, Sendable, Hashable {
  public let cause: Cause
  public let place: Place

  public init(_ cause: Cause, at place: Place) {
    self.cause = cause
    self.place = place
  }

  /// What is wrong. Proposals are whole lines that would be right; texts are clipped to 80
  /// characters and hold no control characters.
  public enum Cause: Sendable, Hashable {
    case tooLarge(bytes: Int, limit: Int)
    case utf16
    /// The first of the bytes that are letters in Latin-1.
    case latin1(byte: UInt8)
    case invalidUTF8(byte: UInt8)
    case controlCharacter(UInt32)
    case alias(String)
    case anchor(String)
    case tag(String)
    case secondDocument
    case tooDeep(limit: Int)
    case duplicateKey(String, first: Place)
    case keyNotText
    /// Text after ` #` in an unquoted value is a comment.
    case cutOff(kept: String, proposal: String)
    case colonInText(proposal: String)
    /// An unquoted value begins with a character that means something in YAML.
    case reservedStart(String, proposal: String)
    case tabIndent
    case openQuote(quote: String, proposal: String)
    case textAfterQuote(proposal: String)
    case openBracket(String, proposal: String)
    case textAfterBracket(String, proposal: String)
    case badEscape(line: String)
    case missingSpaceAfterColon(proposal: String)
    case missingSpaceAfterDash(proposal: String)
    case missingDash(proposal: String)
    /// A line's indentation in spaces, and that of the lines it belongs to.
    case wrongIndent(line: String, found: Int, expected: Int)
    /// A key at the left margin in the middle of the list.
    case keyOutsideList(String)
    /// Whatever else libyaml refuses: its reason and the line.
    case syntax(String, line: String)
    case tooMany(limit: Int)
  }
}

extension YAMLProblem {
  var isWrongByte: Bool { if case .invalidUTF8 = cause { true } else { false } }
}
