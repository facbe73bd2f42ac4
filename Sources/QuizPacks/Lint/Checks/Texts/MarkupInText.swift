/// Signs of HTML in plain text.
enum MarkupInText: QuestionCheck {
  static let about = CheckAbout(
    code: "markup-in-text", summary: "tags or entities of HTML in plain text",
    why:
      "They are shown letter by letter. Texts of a pack are plain, but for `<b>` and `<u>` in an answerline.",
    bad: .questions(
      """
      - ask: Who said &quot;there is no denying it&quot;?
        answer: Konietzko
      """),
    good: .questions(
      """
      - ask: Who said "there is no denying it"?
        answer: Konietzko
      """))

  private static let entities = [
    "quot", "amp", "lt", "gt", "apos", "nbsp", "eacute", "egrave", "uuml", "ouml", "auml", "rsquo",
    "lsquo", "ldquo", "rdquo", "hellip", "ndash", "mdash", "deg", "ntilde", "aacute", "oacute",
    "iacute", "shy", "pi", "sup2", "ccedil",
  ]
  private static let tags = [
    "b", "i", "u", "em", "strong", "br", "br/", "br /", "p", "sub", "sup", "span", "div", "img",
    "a",
    "font", "center", "ul", "li", "code", "pre",
  ]

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages {
      if case .key(.answerline) = passage.spot { continue }
      guard let sign = entity(passage) ?? tag(passage) else { continue }
      report.add(
        subject, passage.spot, "\(quoted(sign)) is HTML, and shown as it stands",
        "write the sign that is meant, or leave it out")
    }
  }

  private static func entity(_ passage: Passage) -> String? {
    guard passage.marks.isSuperset(of: [.ampersand, .semicolon]) else { return nil }
    for piece in passage.text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ";") else { continue }
      let name = piece[..<end]
      let isNumber =
        name.first == "#" && name.count > 1 && name.count < 8
        && name.dropFirst().allSatisfy { $0.isHexDigit || $0 == "x" }
      if isNumber || entities.contains(String(name)) { return "&\(name);" }
    }
    return nil
  }

  private static func tag(_ passage: Passage) -> String? {
    guard passage.marks.contains(.angle) else { return nil }
    for piece in passage.text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let name = piece[..<end].drop { $0 == "/" }.lowercased()
      let word = name.split(separator: " ").first.map(String.init) ?? name
      if tags.contains(name) || (tags.contains(word) && name.contains("=")) {
        return "<\(piece[...end])"
      }
    }
    return nil
  }
}
