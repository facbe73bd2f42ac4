/// Letters with their accents printed over them, as typewriters did: `^`, backspace, `o` is ô.
enum Overstrike {
  static func read(_ text: String) -> String {
    guard text.utf8.contains(8) else { return text }
    var out: [Character] = []
    var isOver = false
    for character in text {
      if character == "\u{8}" {
        isOver = true
      } else if isOver, let below = out.popLast() {
        out.append(joined(below, character))
        isOver = false
      } else {
        out.append(character)
      }
    }
    return String(out)
  }

  /// One sign out of two: the accented letter, the letter of an underline, or the last one printed.
  private static func joined(_ first: Character, _ second: Character) -> Character {
    if let letter = accented(second, with: first) ?? accented(first, with: second) { return letter }
    return second == "_" ? first : second
  }

  private static func accented(_ letter: Character, with accent: Character) -> Character? {
    guard let row = letters[accent], let place = row.firstIndex(of: letter) else { return nil }
    return row[row.index(after: place)]
  }

  /// For each accent, letters and what becomes of them.
  private static let letters: [Character: String] = [
    "^": "aâeêiîoôuûAÂEÊIÎOÔUÛ", "'": "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝ",
    "`": "aàeèiìoòuùAÀEÈIÌOÒUÙ",
    "~": "aãnñoõAÃNÑOÕ", "\"": "aäeëiïoöuüyÿAÄEËIÏOÖUÜ", ",": "cçsşCÇSŞ", "/": "oøOØlłLŁ",
    "°": "aåAÅuů", "v": "cčsšzžrřeěnňCČSŠZŽ",
  ]
}
