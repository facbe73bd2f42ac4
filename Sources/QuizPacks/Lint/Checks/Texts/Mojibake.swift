/// Text that was read in the wrong encoding.
enum Mojibake: QuestionCheck {
  static let about = CheckAbout(
    code: "mojibake", summary: "text that was once read in the wrong encoding",
    why:
      "UTF-8 that is taken for Latin-1 shows two odd signs for each accent. `--fix` turns them back.",
    bad: .questions(
      """
      - ask: What is the nickname of the love of Korra and Asami, as a clichÃ© has it?
        answer: Korrasami
      """),
    good: .questions(
      """
      - ask: What is the nickname of the love of Korra and Asami, as a cliché has it?
        answer: Korrasami
      """), isFixed: true)

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages where passage.marks.contains(.beyondASCII) {
      if let mended = mended(passage.text) {
        report.add(
          subject, passage.spot, "\(quoted(passage.text)) was read in the wrong encoding",
          "write \(quoted(mended))", fix: .replacing(passage, by: mended, in: subject))
      } else if passage.text.unicodeScalars.contains("\u{FFFD}") {
        report.add(
          subject, passage.spot, "a letter was lost, and stands as \u{FFFD}", "type it anew")
      }
    }
  }

  /// The text with each run of Latin-1 signs that is UTF-8 read as such; nil where there is none.
  static func mended(_ text: String) -> String? {
    var out: [UInt8] = []
    var hasChanged = false
    var run: [(scalar: Unicode.Scalar, byte: UInt8)] = []
    func flush() {
      let bytes = run.map(\.byte)
      if bytes.count > 1, let read = String(validating: bytes, as: UTF8.self), isLikely(read) {
        out += bytes
        hasChanged = true
      } else {
        for entry in run { out += Array(String(entry.scalar).utf8) }
      }
      run = []
    }
    for scalar in text.unicodeScalars {
      if let byte = Windows1252.byte(of: scalar), byte >= 0x80 {
        run.append((scalar, byte))
      } else {
        flush()
        out += Array(String(scalar).utf8)
      }
    }
    flush()
    return hasChanged ? String(decoding: out, as: UTF8.self) : nil
  }

  /// Letters, quotes and dashes are what people write; anything else would be chance.
  private static func isLikely(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0xA0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF, 0x2010...0x2044, 0x20AC, 0x2122: true
      default: false
      }
    }
  }
}

/// The code page that most mojibake came through.
enum Windows1252 {
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return high.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  private static let high = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
