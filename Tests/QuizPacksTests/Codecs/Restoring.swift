import QuizCore
import QuizPacks

/// Puts together what a format gave back and what its loss report tells.
enum Restoring {
  /// The trees of the head and of each question, as they were before the pack was written.
  static func trees(read: Pack?, losses: [Loss], count: Int) -> [PackValue] {
    var head = (read ?? Pack(id: "", title: "")).tree
    head["questions"] = nil
    let arrived = read?.questions ?? []
    var left = arrived.map(\.tree)[...]
    var trees = [patched(head, losses.filter { $0.question == nil })]
    for index in 0..<count {
      let own = losses.filter { $0.question == index }
      if let whole = own.first(where: { $0.key.isEmpty }) {
        trees.append(whole.value ?? .list([]))
      } else if let next = left.popFirst() {
        trees.append(patched(next, own))
      }
    }
    return trees + left
  }

  private static func patched(_ tree: PackValue, _ losses: [Loss]) -> PackValue {
    losses.reduce(into: tree) { tree, loss in patch(&tree, loss.key[...], loss.value) }
  }

  private static func patch(_ tree: inout PackValue, _ key: Substring, _ value: PackValue?) {
    guard key.hasPrefix("parts["), let close = key.firstIndex(of: "]"),
      let number = Int(key[key.index(key.startIndex, offsetBy: 6)..<close])
    else {
      tree[String(key)] = value
      return
    }
    var parts = tree["parts"]?.items ?? []
    patch(&parts[number - 1], key[close...].dropFirst(2), value)
    tree["parts"] = .list(parts)
  }

  /// The keys of a map in one order, so that only what they say is compared.
  static func sorted(_ tree: PackValue) -> PackValue {
    .map(
      tree.asText.entries.sorted { $0.key < $1.key }.map { entry in
        switch entry.key {
        case "parts": .init(entry.key, .list(entry.value.items.map(sorted)))
        case "feedback", "credit":
          .init(entry.key, .map(entry.value.entries.sorted { $0.key < $1.key }))
        default: entry
        }
      })
  }
}
