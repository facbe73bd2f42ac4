import QuizText

/// Characters that cannot be seen.
enum InvisibleCharacter: QuestionCheck {
  static let about = CheckAbout(
    code: "invisible-character",
    summary:
      "a character that cannot be seen: a zero-width space, a soft hyphen, a hard space in an answer",
    why: """
      It came in by copying, makes two equal texts differ, and breaks searches. `--fix` takes it out. \
      Controls and direction overrides are errors of their own.
      """,
    bad: .questions("- ask: Which instrument does Tahno play?\n  answer: trom\u{200B}bone"),
    good: .questions("- ask: Which instrument does Tahno play?\n  answer: trombone"), isFixed: true)

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages where passage.marks.contains(.beyondASCII) {
      guard let hidden = passage.text.unicodeScalars.first(where: { isHidden($0, passage) }) else {
        continue
      }
      let mended = InvisibleCharacter.mended(passage)
      let isMended = mended.contains { !$0.isWhitespace }
      report.add(
        subject, passage.spot,
        "the text holds the invisible character \(Escaping.name(hidden))", "remove it",
        fix: isMended ? .replacing(passage, by: mended, in: subject) : nil)
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar, _ passage: Passage) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x180E: true
    case 0xA0, 0x2007, 0x202F: passage.isAnswer
    default: false
    }
  }

  private static func mended(_ passage: Passage) -> String {
    var text = String.UnicodeScalarView()
    for scalar in passage.text.unicodeScalars {
      if !isHidden(scalar, passage) {
        text.append(scalar)
      } else if scalar.properties.isWhitespace {
        text.append(" ")
      }
    }
    return Spaces.tidied(String(text))
  }
}

/// Spaces as an author would want them.
enum Spaces {
  /// Without those at either end, and one where there are several.
  static func tidied(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
