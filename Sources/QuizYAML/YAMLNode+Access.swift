extension YAMLNode {
  /// The scalar's text, nil for a list or mapping.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// How the scalar was written, nil for a list or mapping.
  public var style: ScalarStyle? {
    if case .scalar(_, let style) = content { style } else { nil }
  }

  /// The text where it stands without quotes, so that its look may count.
  public var plainText: String? { style == .plain ? text : nil }

  /// Whether nothing was written after the key or dash.
  public var isEmpty: Bool { plainText == "" }

  /// The items of a list.
  public var asList: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The items of a list, or the value itself as the only item.
  public var listOrSelf: [YAMLNode] { asList ?? [self] }

  /// The pairs of a mapping, in the order of the file.
  public var asMapping: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value of a key, nil where this is no mapping or the key is missing.
  public subscript(key: String) -> YAMLNode? { pair(key)?.value }

  /// A key and its value.
  public func pair(_ key: String) -> YAMLPair? { asMapping?.first { $0.key.text == key } }

  /// The word for what this is, for messages.
  public var kindName: String {
    switch content {
    case .scalar: "text"
    case .sequence: "list"
    case .mapping: "mapping"
    }
  }
}
