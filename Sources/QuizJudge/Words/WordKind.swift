/// What a word is beside its letters: the parts of speech that a judge needs.
struct WordKind: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// the, a, an.
  static let article = WordKind(rawValue: 1)
  /// of, and, in: words that carry no content of their own.
  static let small = WordKind(rawValue: 2)
  /// from, to, over: words that make the order of the others matter.
  static let direction = WordKind(rawValue: 4)
  /// A form of address that a guess may add.
  static let title = WordKind(rawValue: 8)
  /// A title that an answer can do without.
  static let loose = WordKind(rawValue: 16)
  /// A given name, after which a surname alone will do.
  static let given = WordKind(rawValue: 32)
  /// republic, mount, river: the kind of place, which a guess may add.
  static let place = WordKind(rawValue: 64)
  /// not, never: the guess denies what follows.
  static let negation = WordKind(rawValue: 128)
  /// Digits or number words: never forgiven a typo.
  static let number = WordKind(rawValue: 256)
  /// A number that counts the place: first, 21st.
  static let ordinal = WordKind(rawValue: 512)
  /// no, wait, sorry: what was said before may be taken back.
  static let correction = WordKind(rawValue: 1024)
  /// A noun that a surname is not: Falls in Victoria Falls.
  static let thing = WordKind(rawValue: 2048)
  /// van, de, bin: a surname begins with it.
  static let particle = WordKind(rawValue: 4096)
  /// Jr. and what else follows a surname.
  static let suffix = WordKind(rawValue: 8192)
  /// Part, episode, No.: a number behind it says the same without it.
  static let part = WordKind(rawValue: 16384)
  /// A word of "I think it's", which a guess may begin with.
  static let filler = WordKind(rawValue: 32768)
  /// The last word of ", I think", which a guess may end with.
  static let tail = WordKind(rawValue: 65536)
}
