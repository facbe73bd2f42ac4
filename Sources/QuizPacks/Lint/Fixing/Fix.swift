import QuizCore
import QuizYAML

/// A mechanical change of a pack's file that mends a finding.
struct Fix: Sendable {
  /// Counted in the file as it was read.
  let splice: Splice
  /// What becomes of the pack: read again, the file must hold just that.
  let change: @Sendable (inout Pack) -> Void
}

extension Fix {
  /// Another text in the place of one of a question's; nil where it goes over several lines.
  static func replacing(_ passage: Passage, by text: String, in subject: Subject) -> Fix? {
    guard let node = subject.places.node(of: passage.spot)?.answerNode(passage.spot),
      let splice = splice(node, text)
    else { return nil }
    let (spot, index, part) = (passage.spot, subject.index, subject.part)
    return Fix(splice: splice) { pack in
      pack.questions.change(index, part) { $0.replace(spot, by: text) }
    }
  }

  /// One item less in one of a question's lists.
  static func removing(_ index: Int, of key: Key, in subject: Subject) -> Fix? {
    guard let node = subject.places.node, let source = subject.source,
      let splice = ItemRemoval(
        owner: node, key: key, index: index, lines: LineBreaks(bytes: source)
      ).splice
    else { return nil }
    let (question, part) = (subject.index, subject.part)
    return Fix(splice: splice) { pack in
      pack.questions.change(question, part) { $0.remove(index, of: key) }
    }
  }

  /// Another text behind a key of the pack's head.
  static func replacingHead(
    _ key: Key, by text: String, in pack: PackSubject,
    _ set: @escaping @Sendable (inout Pack, String) -> Void
  ) -> Fix? {
    guard let node = pack.head.node(of: .key(key)), let splice = splice(node, text) else {
      return nil
    }
    return Fix(splice: splice) { set(&$0, text) }
  }

  private static func splice(_ node: YAMLNode, _ text: String) -> Splice? {
    switch node.style {
    case .plain: Splice(node.range, ScalarText.unquoted(text))
    case .singleQuoted, .doubleQuoted: Splice(node.range, ScalarText.quoted(text))
    case .literal, .folded, nil: nil
    }
  }
}

extension YAMLNode {
  /// The scalar that holds the text: an item of a list, or a prompt, may be a mapping.
  fileprivate func answerNode(_ spot: Spot) -> YAMLNode? {
    guard asMapping != nil else { return self }
    switch spot {
    case .item(.list, _): return self["answer"]
    case .item(.prompt, _): return self["text"]
    case .promptAsk: return self["ask"]
    default: return nil
    }
  }
}

extension [Question] {
  /// Changes a question, or a part of it.
  fileprivate mutating func change(
    _ index: Int, _ part: Int?, _ change: (inout Question) -> Void
  ) {
    guard let part else { return change(&self[index]) }
    guard case .bonus(var parts) = self[index].form else { return }
    change(&parts[part])
    self[index].form = .bonus(parts: parts)
  }
}
