import QuizCore

/// Texts made of what some format takes for something else, and of what is hard to keep.
public enum HostileText {
  /// A text that packs can hold: not blank, and without control characters but tab and line feed.
  public static func make(_ chance: inout Chance) -> String {
    var text = ""
    for _ in 0...chance.below(4) {
      if !text.isEmpty, chance.below(3) > 0 { text += " " }
      text += pick(chance.below(3) == 0 ? words : signs, &chance)
    }
    switch chance.below(12) {
    case 0: text = " " + text
    case 1: text += " "
    case 2: text = "\t" + text + "\n"
    case 3: text += "\n\n" + pick(words, &chance)
    case 4: text += "\n  " + pick(signs, &chance)
    default: break
    }
    return text.contains { !$0.isWhitespace } ? text : text + pick(words, &chance)
  }

  /// The same on one line, without spaces at its ends.
  public static func line(_ chance: inout Chance) -> String {
    let parts = make(&chance).split { $0.isWhitespace }
    return parts.joined(separator: " ")
  }

  /// One word, as ids are.
  public static func word(_ chance: inout Chance) -> String {
    String(line(&chance).split(separator: " ").joined(separator: "-").prefix(90))
  }

  public static func pick<Element>(_ all: [Element], _ chance: inout Chance) -> Element {
    all[chance.below(all.count)]
  }

  static let words = [
    "Paris", "the Nile", "Łódź", "e\u{301}té", "שלום", "مرحبا", "日本語", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "Trick or Treat", "yes", "No", "TRUE", "false", "null", "07", "1e3", "2014-12-22", "0x1F",
    "12:30", "-5", ".5", "1,000", "3.14", "~", "NaN", "n", "Ångström", "AC/DC", "C#", "C++",
    "O'Hara",
    "Straße", "naïve", "İstanbul", "ﬁre", "½", "H₂O", "a\u{0300}\u{0301}\u{0302}\u{0303}b",
    "\u{A0}x", "x\u{200B}y", "\u{FEFF}z", "a\u{2028}b", "\u{FFFE}", "\u{1F1E9}\u{1F1EA}",
    "x\u{AD}y",
  ]

  static let signs = [
    "{", "}", "~", "=", "#", "####", "\\", "\\n", "\\t", "\\u0041", "->", "%50%", "%", "//", "::",
    ":", ": ", " #", "- ", "? ", "! ", "* ", "@", "`", "|", "> ", "&", "*x", "!tag", "&amp;",
    "&#39;",
    "&lt;b&gt;", "<b>", "</b>", "<br>", "<p>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "\"",
    "'",
    "\"\"", ",", ";", "[", "]", "[[", "]]", "(", ")", "$", "$$", "$x$", "$CATEGORY: a", "[html]",
    "[markdown]x", "Q:", "A:", "C:", "Q: x", "---", "...", "===", "+++", "ANSWER: A", "ANSWER:",
    "A) x",
    "A. x", "B.", "#separator:tab", "#html:true", "{{c1::x}}", "{#3}", "{T}", "[accept x]", "(x)",
    " or ", "/", "^", "_", "__", "**", "=1+1", "+1", "-1", "@SUM(1)", "\t", "\n", "\n\n", "  ",
    "%s",
    "%n", "${x}", "$(x)", "\\\\", "\\:", "\\#", "\\", "a|b", "{x}", "[a|b]", "<u>", "![](x.png)",
    "[x]", "\\[", "canon: 1", "questions:", "AUTHOR", "CONFIG", "…", "“x”", "–", "\u{E000}",
  ]
}
