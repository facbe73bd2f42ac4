import QuizCore
import QuizText
import QuizYAML

/// Values by key; each fault is reported where it stands, and gives nil.
extension EventFields {
  static let longest = 2_000

  func text(_ key: EventKey) -> String? {
    self[key].flatMap { text($0, key) }
  }

  func text(_ node: YAMLNode, _ key: EventKey) -> String? {
    guard let text = node.text, !node.isEmpty else {
      reportShape(node, key)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      findings.report(.key(.blank(key, kind)), at: node.place)
      return nil
    }
    if let scalar = text.unicodeScalars.first(where: EventFields.isControl) {
      findings.report(.value(.control(key, scalar)), at: node.place)
      return nil
    }
    if text.count > EventFields.longest {
      let fault = EventFault.ValueFault.tooLong(
        key, count: text.count, limit: EventFields.longest)
      findings.report(.value(fault), at: node.place)
      return nil
    }
    return text
  }

  /// A list of texts, where a single one stands for a list of one; faulty ones are left out.
  func texts(_ key: EventKey) -> [(text: String, place: Place)] {
    guard let node = self[key] else { return [] }
    if node.asMapping != nil || node.asList?.isEmpty == true {
      reportShape(node, key)
      return []
    }
    return node.listOrSelf.compactMap { item in text(item, key).map { ($0, item.place) } }
  }

  func flag(_ key: EventKey) -> Bool? {
    read(key) { ["true": true, "false": false][$0] }
  }

  func count(_ key: EventKey) -> Int? {
    guard case .count(let range) = kind.field(key)?.shape else { return nil }
    return read(key) { text in EventFields.digits(text).flatMap { range.contains($0) ? $0 : nil } }
  }

  /// `Int.max` for all.
  func countOrAll(_ key: EventKey) -> Int? {
    read(key) { text in
      text == "all" ? Int.max : EventFields.digits(text).flatMap { $0 >= 1 ? $0 : nil }
    }
  }

  func decimal(_ key: EventKey) -> Double? {
    self[key].flatMap { decimal($0, key) }
  }

  func decimal(_ node: YAMLNode, _ key: EventKey) -> Double? {
    read(node, key) { EventFields.decimal($0, most: 20) }
  }

  /// Tenths of a point.
  func tenths(_ key: EventKey) -> Int? {
    read(key) { text in
      guard let value = EventFields.decimal(text, most: 1_000) else { return nil }
      let tenths = (value * 10).rounded()
      return abs(tenths - value * 10) < 1e-6 ? Int(tenths) : nil
    }
  }

  /// 0 to 1.
  func share(_ key: EventKey) -> Double? {
    read(key) { text in
      let isPercent = text.hasSuffix("%")
      let number = isPercent ? String(text.dropLast().filter { $0 != " " }) : text
      guard let value = EventFields.decimal(number, most: 100) else { return nil }
      let share = isPercent ? value / 100 : value
      return (0...1).contains(share) ? share : nil
    }
  }

  /// Milliseconds, at least 1.
  func time(_ key: EventKey) -> Int? {
    read(key) { text in Milliseconds(text).flatMap { $0 > .zero ? $0.rawValue : nil } }
  }

  /// Bytes.
  func size(_ key: EventKey) -> Int? {
    read(key) { ByteSize.bytes($0) }
  }

  func choice(_ key: EventKey) -> String? {
    guard case .choice(let names) = kind.field(key)?.shape, let node = self[key] else { return nil }
    return choice(node, key, among: names)
  }

  func choices(_ key: EventKey) -> [String]? {
    guard case .choices(let names) = kind.field(key)?.shape, let node = self[key] else {
      return nil
    }
    if node.asMapping != nil || node.asList?.isEmpty == true {
      reportShape(node, key)
      return nil
    }
    var chosen: [String] = []
    for item in node.listOrSelf {
      guard let name = choice(item, key, among: names) else { continue }
      if chosen.contains(name) { findings.report(.value(.twice(name, key)), at: item.place) }
      chosen.append(name)
    }
    return chosen
  }

  private func choice(_ node: YAMLNode, _ key: EventKey, among names: [String]) -> String? {
    guard let text = text(node, key) else { return nil }
    if names.contains(text) { return text }
    let nearest = Nearest.name(to: text, among: names)
    findings.report(.value(.unknown(text, key, kind, nearest: nearest)), at: node.place)
    return nil
  }

  func read<Value>(_ key: EventKey, _ reading: (String) -> Value?) -> Value? {
    self[key].flatMap { read($0, key, reading) }
  }

  private func read<Value>(
    _ node: YAMLNode, _ key: EventKey, _ reading: (String) -> Value?
  ) -> Value? {
    guard let text = text(node, key) else { return nil }
    if let value = reading(text) { return value }
    findings.report(.value(.unfit(text, key, kind)), at: node.place)
    return nil
  }

  func reportShape(_ node: YAMLNode, _ key: EventKey) {
    let fault: EventFault.KeyFault =
      node.isEmpty ? .blank(key, kind) : .wrongShape(key, kind, found: node.kindName)
    findings.report(.key(fault), at: node.place)
  }

  static func digits(_ text: String) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func decimal(_ text: String, most: Int) -> Double? {
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 45 }
    guard isPlain, let value = Double(text), abs(value) <= Double(most) else { return nil }
    return value
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    Escaping.terminal(String(scalar)) != String(scalar)
  }
}
