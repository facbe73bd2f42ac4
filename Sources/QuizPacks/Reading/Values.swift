import QuizCore
import QuizYAML

/// Values that are more than a text.
extension Findings {
  func difficulty(_ node: YAMLNode) -> Int? {
    guard let written = text(node, .difficulty) else { return nil }
    if let value = Int(written), (1...5).contains(value), written.utf8.count == 1 { return value }
    report(.value(.difficulty(written)), at: node.place)
    return nil
  }

  func time(_ node: YAMLNode) -> Milliseconds? {
    guard let written = text(node, .time) else { return nil }
    if let value = Milliseconds(written), value > .zero { return value }
    report(.value(.time(written)), at: node.place)
    return nil
  }

  func worth(_ node: YAMLNode) -> Points? {
    guard let written = text(node, .worth) else { return nil }
    let isPlain = written.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    if isPlain, let number = Double(written), number <= 1_000_000, let value = Points(number) {
      return value
    }
    report(.value(.worth(written)), at: node.place)
    return nil
  }

  /// A share in percent, with or without its sign.
  func percent(_ node: YAMLNode, of answer: String) -> Int? {
    guard let written = text(node, .credit) else { return nil }
    let digits = written.hasSuffix("%") ? written.dropLast() : written[...]
    if let value = Int(digits), (-100...100).contains(value) { return value }
    report(.value(.credit(written, answer: answer)), at: node.place)
    return nil
  }

  /// A name that can be typed as one word.
  func id(_ node: YAMLNode) -> String? {
    guard let written = text(node, .id) else { return nil }
    let hasSpace = written.utf8.contains { $0 <= 32 }
    if !hasSpace, written.utf8.count <= 100 || written.count <= 100 { return written }
    report(.text(.badID(written)), at: node.place)
    return nil
  }
}
