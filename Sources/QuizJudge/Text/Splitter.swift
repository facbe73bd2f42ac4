/// The second half of reading: folded letters become words, each sign of punctuation by its use.
struct Splitter {
  /// All the words, one after the other, without what stood between them.
  private(set) var letters: [Letter] = []
  /// Where each word stands in `letters`.
  private(set) var words: [Range<Int>] = []
  private let source: [Letter]
  private var start = 0
  private var currency: [Letter] = []

  init(_ source: [Letter]) {
    self.source = source
    letters.reserveCapacity(source.count)
    words.reserveCapacity(8)
    for index in source.indices {
      let letter = source[index]
      if letter.isOfWord { letters.append(letter) } else { punctuation(letter, at: index) }
    }
    close()
    keepBareSymbols()
  }

  private func at(_ index: Int) -> Letter {
    index >= 0 && index < source.count ? source[index] : " "
  }

  private mutating func close() {
    guard letters.count > start else { return }
    words.append(start..<letters.count)
    start = letters.count
    guard !currency.isEmpty else { return }
    let name = currency
    currency = []
    word(name)
  }

  private mutating func word(_ name: [Letter]) {
    close()
    letters += name
    close()
  }

  private mutating func punctuation(_ letter: Letter, at index: Int) {
    let before = at(index - 1)
    let after = at(index + 1)
    switch letter {
    case " ": close()
    case "'":
      if before.isDigit && !after.isASCIILetter || isCutAnd(index) || isCutAnd(index - 2) {
        close()
      }
    case ".": period(at: index)
    case ",": if !isThousands(index) { close() }
    case "-": dash(before: before, after: after)
    case "!":
      if before.isASCIILetter && after.isASCIILetter { letters.append("i") } else { close() }
    case "#": if before.isASCIILetter { word([Letter](folded: "sharp")) } else { close() }
    default: symbol(letter, before: before, after: after)
    }
  }

  /// The `'n'` of rock'n'roll, which stands for "and".
  private func isCutAnd(_ index: Int) -> Bool {
    at(index) == "'" && at(index + 1) == "n" && at(index + 2) == "'"
  }

  private mutating func symbol(_ letter: Letter, before: Letter, after: Letter) {
    switch letter {
    case "+":
      if before.isOfWord || before == "+" || !after.isDigit { word([Letter](folded: "plus")) }
    case "&": word([Letter](folded: "and"))
    case "%": word([Letter](folded: "percent"))
    case "@": word([Letter](folded: "at"))
    case "$":
      if before.isASCIILetter && after.isASCIILetter {
        letters.append("s")
      } else if after.isDigit {
        close()
        currency = [Letter](folded: "dollar")
      }
    default: close()
    }
  }

  /// A minus sign stands at the beginning of a number that follows no other word directly.
  private mutating func dash(before: Letter, after: Letter) {
    close()
    let isSign = (after.isDigit || after == ".") && (before == " " || before == "(")
    if isSign { letters.append("-") }
  }

  private mutating func period(at index: Int) {
    let before = at(index - 1)
    let after = at(index + 1)
    if after.isDigit && !before.isASCIILetter {
      letters.append(".")
    } else if !(after.isASCIILetter && isInitial(index - 1)) {
      close()
    }
  }

  /// `U.S.A.` is one word, `St.Louis` two.
  private func isInitial(_ index: Int) -> Bool {
    at(index).isASCIILetter && !at(index - 1).isOfWord
  }

  private func isThousands(_ index: Int) -> Bool {
    at(index - 1).isDigit && at(index + 1).isDigit && at(index + 2).isDigit
      && at(index + 3).isDigit && !at(index + 4).isDigit
  }

  private var isOnlyArticle: Bool {
    letters.count == 3 && letters[0] == "t" && letters[1] == "h" && letters[2] == "e"
      && words.count == 1
  }

  /// An answer such as `?` is all punctuation, so there its signs are the word.
  private mutating func keepBareSymbols() {
    guard words.isEmpty || (isOnlyArticle && source.contains { !$0.isOfWord && $0 != " " }) else {
      return
    }
    var signs = source.filter { $0 != " " && !$0.isOfWord }
    while let last = signs.last, last == ".", signs.contains(where: { $0 != "." }) {
      signs.removeLast()
    }
    // "the." is an article with a full stop, not the answer "."
    guard !signs.isEmpty, words.isEmpty || signs != ["."] else { return }
    letters = signs
    words = [0..<signs.count]
    start = signs.count
  }
}
