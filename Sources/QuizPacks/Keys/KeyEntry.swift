/// A key at the place where it may stand: the one row from which loader, schema and manual know it.
struct KeyEntry: Sendable {
  let key: Key
  let value: KeyValue
  /// What it says, for an author: whole sentences.
  let words: String
  /// What may stand behind it, as JSON.
  let example: String
  var isRequired = false

  init(
    _ key: Key, _ value: KeyValue, _ words: String, example: String, isRequired: Bool = false
  ) {
    self.key = key
    self.value = value
    self.words = words
    self.example = example
    self.isRequired = isRequired
  }
}

/// What may stand behind a key.
indirect enum KeyValue: Sendable, Hashable {
  /// The version of the format.
  case version
  case text
  /// One text, or a list of them.
  case texts
  case list(least: Int)
  case flag
  /// 1 to 5.
  case level
  /// A whole number from 1.
  case count
  /// 0 to 1000000.
  case points
  /// A mapping of texts to texts.
  case pairs(least: Int)
  /// A mapping of texts to shares in percent.
  case shares
  /// A mapping with keys of its own.
  case one(KeyPlace)
  /// A list of such mappings.
  case many(KeyPlace)
  /// A mapping of names to such mappings.
  case named(KeyPlace)
  /// A list whose items are texts or such mappings.
  case mixed(KeyPlace)
  /// The same, or only one item without a list.
  case mixedOrOne(KeyPlace)
}
