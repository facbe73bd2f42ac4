/// Reads `true`, `t`, `yes`, `y`, `right`, `false`, `f`, `no`, `n`, `wrong`.
enum TruthReading {
  static func ruling(_ text: String, is truth: Bool) -> Ruling {
    guard let said = value(text) else { return .wrong("neither true nor false") }
    return said == truth ? .right("truth") : .wrong("truth")
  }

  static func value(_ text: String) -> Bool? {
    let word = text.lowercased().filter { !$0.isWhitespace && !$0.isPunctuation }
    switch word {
    case "true", "t", "yes", "y", "right", "correct": return true
    case "false", "f", "no", "n", "wrong", "incorrect": return false
    default: return nil
    }
  }
}
