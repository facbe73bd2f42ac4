@testable import QuizJudge

/// Folded text in words, sign by sign, as "Words" of docs/judging.md says.
struct NaiveSplit {
  private(set) var words: [Scalars] = []
  private let text: Scalars
  private var word: Scalars = []
  private var currency = false

  init(_ text: Scalars) {
    self.text = text
    for place in text.indices { take(place) }
    close()
    let isArticle = words == [Scalars("the")] && text.contains { !$0.isWordly && $0 != " " }
    if words.isEmpty || isArticle { keepSigns() }
  }

  private mutating func close() {
    guard !word.isEmpty else { return }
    words.append(word)
    word = []
    if currency { words.append(Scalars("dollar")) }
    currency = false
  }

  private mutating func name(_ name: String) {
    close()
    word = Scalars(name)
    close()
  }

  private mutating func take(_ place: Int) {
    let (sign, before, after) = (text[place], text.at(place - 1), text.at(place + 1))
    let isInside = before.isPlainLetter && after.isPlainLetter
    switch sign {
    case _ where sign.isWordly: word.append(sign)
    case "'":
      if before.isFigure && !after.isPlainLetter || isCutAnd(place) || isCutAnd(place - 2) {
        close()
      }
    case ".": takePoint(place)
    case ",":
      let isThousands =
        before.isFigure && (1...3).allSatisfy { text.at(place + $0).isFigure }
        && !text.at(place + 4).isFigure
      if !isThousands { close() }
    case "-":
      close()
      if (after.isFigure || after == ".") && (before == " " || before == "(") { word = ["-"] }
    case "!" where isInside: word.append("i")
    case "$" where isInside: word.append("s")
    case "$":
      if after.isFigure {
        close()
        currency = true
      }
    case "#" where before.isPlainLetter: name("sharp")
    case "+": if before.isWordly || before == "+" || !after.isFigure { name("plus") }
    case "&": name("and")
    case "%": name("percent")
    case "@": name("at")
    default: close()
    }
  }

  private func isCutAnd(_ place: Int) -> Bool {
    text.at(place) == "'" && text.at(place + 1) == "n" && text.at(place + 2) == "'"
  }

  private mutating func takePoint(_ place: Int) {
    let (before, after) = (text.at(place - 1), text.at(place + 1))
    if after.isFigure && !before.isPlainLetter {
      word.append(".")
    } else if !(after.isPlainLetter && before.isPlainLetter && !text.at(place - 2).isWordly) {
      close()
    }
  }

  private mutating func keepSigns() {
    var signs = text.filter { $0 != " " && !$0.isWordly }
    while signs.last == ".", signs.contains(where: { $0 != "." }) { signs.removeLast() }
    if !signs.isEmpty, words.isEmpty || signs != ["."] { words = [signs] }
  }
}
