/// One key of a mapping of a tournament's file: what readers, messages and the JSON Schema know.
struct EventField: Sendable {
  let key: EventKey
  let shape: EventShape
  /// One sentence on what it is for.
  let summary: String
  /// What might stand behind the key, on its line.
  let sample: String
  var isRequired = false
  /// The formats of a phase that have this key; empty where all have.
  var formats: [String] = []
}

/// What can stand behind a key.
enum EventShape: Sendable, Hashable {
  case version
  case text
  /// A list, or one text.
  case texts
  /// A list, or one line split at blanks.
  case words
  case count(ClosedRange<Int>)
  /// A number of at least 1, or `all`.
  case countOrAll
  /// A number with any decimals, of such a size at most.
  case decimal(most: Int)
  /// Whole points or tenths of one.
  case tenths
  /// `2%` or `0.02`.
  case share
  case time
  /// `64 KiB`.
  case size
  case flag
  case choice([String])
  /// A list of choices, or one.
  case choices([String])
  /// A number for each name.
  case decimals
  /// A list of ranges such as `1-2`, or one.
  case ranks
  /// A list of lists of names.
  case groups
  case mapping(EventPlace)
  case list(EventPlace)
}
