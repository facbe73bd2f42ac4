import QuizCore
import QuizJudge

/// What a question is about, for telling it from others: the words of content that it has, and the
/// answers that would do.
struct DuplicateStem: Sendable {
  /// A word without its ending, with how it stands in the text.
  struct Token: Sendable {
    let key: UInt64
    let start: Int32
    let end: Int32
    /// Numbers and denials: two questions that differ in one are not the same.
    let isStrict: Bool
  }

  let text: String
  /// In the order of their keys.
  let tokens: [Token]
  /// One for each answer that is right, without articles; the first is the answer itself.
  let answers: [UInt64]
  /// The answer as it is told.
  let answer: String
  /// The whole bag of words.
  let bag: UInt64

  init(_ question: Question) { self.init(question, nil) }

  /// - Parameter stem: the words of the question's stem, where they are known.
  init(_ question: Question, _ stem: Words?) {
    let isPlain = question.clues.isEmpty && question.form.kind != .bonus
    let words = isPlain ? stem ?? Words(question.stem) : Words(question.wholeStem)
    text = words.text
    var tokens: [Token] = []
    tokens.reserveCapacity(words.count)
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for word in words.list where !word.has([.article, .small]) || word.has(.denial) {
        tokens.append(DuplicateStem.token(word, in: bytes))
      }
    }
    tokens.sort { ($0.key, $0.start) < ($1.key, $1.start) }
    bag = tokens.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1.key) &* 0x0000_0100_0000_01B3 }
    self.tokens = tokens
    answers = question.form.answerKeys
    answer = question.form.wording
  }

  private static func token(_ word: Words.Word, in bytes: UnsafeBufferPointer<UInt8>) -> Token {
    let isStrict = word.has([.number, .numeral, .denial])
    return Token(
      key: isStrict ? word.key : Ending.key(bytes[word.start..<word.end], word.key),
      start: Int32(word.start), end: Int32(word.end), isStrict: isStrict)
  }
}

/// Words without the endings that inflection gives them.
enum Ending {
  /// The hash of an English word without `s`, `es`, `ed`, `ing` and a last `e`; that of the whole
  /// where the word is short or not plain.
  static func key(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ whole: UInt64) -> UInt64 {
    guard word.count > 3, word.allSatisfy({ $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }) else {
      return whole
    }
    var end = word.endIndex
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      guard end - word.startIndex >= length + 3 else { return false }
      return (0..<length).allSatisfy {
        word[end - length + $0] | 0x20 == suffix.utf8Start[$0]
      }
    }
    if ends("ing") {
      end -= 3
    } else if ends("ed") || ends("es") {
      end -= 2
    } else if ends("s"), word[end - 2] | 0x20 != 0x73 {
      end -= 1
    }
    if end == word.endIndex || end - word.startIndex > 3, word[end - 1] | 0x20 == 0x65 { end -= 1 }
    return word[..<end].reduce(WordScan.seed) { WordScan.add($1 | 0x20, to: $0) }
  }
}

extension Question {
  /// All that is read out of the question.
  fileprivate var wholeStem: String {
    if case .bonus(let parts) = form {
      return ([stem] + parts.map(\.stem)).joined(separator: "\n")
    }
    return clues.isEmpty ? stem : ([stem] + clues).joined(separator: "\n")
  }
}

extension AnswerForm {
  /// Hashes of the right answers, each without case, accents and articles.
  fileprivate var answerKeys: [UInt64] {
    switch self {
    case .text(let text), .choice(let text, _):
      return ([text.answer] + text.accept.prefix(8)).map(AnswerForm.key)
    case .truth(let value): return [value ? 1 : 2]
    case .number(let number): return [AnswerForm.key(number.value)]
    case .answerline: return [AnswerForm.key(wording)]
    case .several(let items, _), .order(let items): return [AnswerForm.key(items)]
    case .list(let items, _): return [AnswerForm.key(items.map(\.answer))]
    case .match(let pairs): return [AnswerForm.key(pairs.map(\.left))]
    case .bonus(let parts): return [AnswerForm.key(parts.map(\.form.wording))]
    }
  }

  private static func key(_ text: String) -> UInt64 {
    let words = Words(text).list
    var content = words.drop { $0.has(.article) }
    if content.isEmpty { content = words[...] }
    return content.reduce(WordScan.seed) { ($0 ^ $1.key) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private static func key(_ texts: [String]) -> UInt64 {
    texts.map(key).sorted().reduce(WordScan.seed) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
