import QuizCore

/// What of one question, or of a pack's head, another one does not have.
struct TreeDifference {
  let format: String
  let question: Int?
  let id: String

  /// A loss for each key in which they differ.
  func losses(_ wanted: PackValue, _ found: PackValue, within prefix: String = "") -> [Loss] {
    var losses: [Loss] = []
    for entry in wanted.entries {
      let key = prefix + entry.key
      let there = found[entry.key]
      if isSame(entry.key, entry.value, there) { continue }
      if entry.key == Key.parts.name, there?.items.count == entry.value.items.count {
        for (index, (part, other)) in zip(entry.value.items, there?.items ?? []).enumerated() {
          losses += self.losses(part, other, within: "\(key)[\(index + 1)].")
        }
      } else {
        losses.append(loss(key, entry.value, why: why(entry.key, there)))
      }
    }
    for entry in found.entries where wanted[entry.key] == nil {
      let why = "read again, \(format) adds \"\(entry.key)\": \(JSONText.line(entry.value))"
      losses.append(loss(prefix + entry.key, nil, why: why))
    }
    return losses
  }

  /// What is said of particular answers may be said in any order.
  private func isSame(_ key: String, _ value: PackValue, _ there: PackValue?) -> Bool {
    guard key == Key.feedback.name || key == Key.credit.name, let there else {
      return there?.asText == value.asText
    }
    return Set(there.entries) == Set(value.entries) && there.entries.count == value.entries.count
  }

  private func loss(_ key: String, _ value: PackValue?, why: String) -> Loss {
    Loss(question: question, id: id, key: key, value: value, why: why)
  }

  private func why(_ key: String, _ there: PackValue?) -> String {
    let isName = question == nil && (key == Key.id.name || key == Key.title.name)
    guard let there, !isName else { return "\(format) has no place for \"\(key)\"" }
    return "in \(format) \"\(key)\" reads \(JSONText.line(there))"
  }
}
