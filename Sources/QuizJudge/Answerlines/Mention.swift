/// Until when a form counts: "before mention", "until “Drp1” is read, but prompt after".
struct Mention: Sendable, Hashable {
  /// The words that end it, folded and squeezed.
  let words: [Letter]
  /// What the form is worth afterwards.
  let after: Verdict

  /// Whether the words have been read aloud.
  func isHeard(in heard: String) -> Bool {
    guard !words.isEmpty else { return false }
    let letters = Splitter(Folding.fold(heard)).letters
    guard letters.count >= words.count else { return false }
    return (0...(letters.count - words.count)).contains { start in
      letters[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
