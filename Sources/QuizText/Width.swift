import CUtf8proc

/// How many columns of a terminal text takes, counted by what a reader sees as one character.
public enum Width {
  /// The columns of one line of text; control characters take none.
  public static func columns(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one character: 0 for a lone combining mark, 2 for wide ones, emoji and flags.
  public static func columns(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    var widest = 0
    var scalars = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F && widest == 1 { return 2 }
      widest = max(widest, Int(utf8proc_charwidth(Int32(bitPattern: scalar.value))))
      scalars += 1
    }
    return scalars == 2 && isFlag(character) ? 2 : widest
  }

  private static func isFlag(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
  }
}
