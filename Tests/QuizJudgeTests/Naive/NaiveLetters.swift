import QuizJudge

/// Letters as the naive judge has them: folded Unicode scalars, one by one.
typealias Scalars = [Unicode.Scalar]

extension Unicode.Scalar {
  var isPlainLetter: Bool { ("a"..."z").contains(self) }
  var isFigure: Bool { ("0"..."9").contains(self) }
  var isVowelSign: Bool { ["a", "e", "i", "o", "u", "y"].contains(self) }

  /// Whether it is a part of a word: all but signs of punctuation, spaces and other ASCII.
  var isWordly: Bool {
    if isASCII { return isPlainLetter || isFigure }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control:
      return false
    default: return true
    }
  }
}

extension Array where Element == Unicode.Scalar {
  init(_ text: String) { self = Array(text.unicodeScalars) }

  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }

  /// The letter at a place; a space beyond either end.
  func at(_ place: Int) -> Unicode.Scalar { indices.contains(place) ? self[place] : " " }

  func ends(_ text: String) -> Bool { Array(suffix(text.unicodeScalars.count)) == Scalars(text) }
  func begins(_ text: String) -> Bool { Array(prefix(text.unicodeScalars.count)) == Scalars(text) }
}
