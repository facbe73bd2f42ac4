/// What messages say of the values that belong behind a key.
extension EventPlace {
  /// What the key wants: `a number from 1 to 9`.
  func wanted(_ key: EventKey) -> String {
    switch field(key)?.shape {
    case .count(let range):
      range.upperBound == .max
        ? "a whole number from \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .countOrAll: "a whole number from 1, or all"
    case .decimal(let most): "a number from -\(most) to \(most)"
    case .tenths: "a number with one decimal at most"
    case .share: "a share from 0% to 100%"
    case .time: "a time of a day at most"
    case .size: "a number of bytes, of 1 TiB at most"
    case .flag: "true or false"
    case .choice: "one of \(choices(key).joined(separator: ", "))"
    case .choices: "a list of names"
    case .texts, .words: "a list, or one text,"
    case .decimals: "a number for each name"
    case .ranks: "a list of ranks"
    case .groups: "a list of lists of names"
    case .mapping: "a mapping of its keys"
    case .list: "a list, each item with keys of its own,"
    case .version, .text, nil: "one text"
    }
  }

  /// The key that an item begins with.
  private var first: EventField? {
    fields.first(where: \.isRequired) ?? fields.first
  }

  func choices(_ key: EventKey) -> [String] {
    switch field(key)?.shape {
    case .choice(let names), .choices(let names): names
    default: []
    }
  }

  /// A line, or the beginning of one, that would be right.
  func sample(_ key: EventKey) -> String {
    switch field(key)?.shape {
    case .list(let item):
      "\"- \(item.first?.line ?? "")\" below it"
    default: "\"\(field(key)?.line ?? key.name)\""
    }
  }
}

extension EventField {
  /// The key with a value behind it.
  var line: String { "\(key.name): \(sample)" }
}
