/// What an author puts in parentheses is a remark or may be left out.
enum Parentheses {
  /// The text without its parentheses and what is in them; one that is not closed stays.
  static func removed(from text: String) -> String {
    var kept = ""
    var held = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) } else { held.append(character) }
      if character == ")" && depth > 0 {
        depth -= 1
        if depth == 0 { held = "" }
      }
    }
    return depth == 0 ? kept : kept + held
  }
}
