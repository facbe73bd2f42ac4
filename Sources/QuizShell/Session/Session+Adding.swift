extension Session {
  /// Whether lines go to a game or to a question that is being added, and not to commands.
  var isBusy: Bool { table != nil || adder != nil }

  /// Takes a line of the conversation in which questions are added.
  func takeForPack(_ line: String, _ adder: PackAdder) throws(CanonError) {
    if try !adder.take(line) { try leaveAdding() }
  }

  /// Ends the conversation; what was typed of a question stays kept.
  func leaveAdding() throws(CanonError) {
    guard let adder else { return }
    self.adder = nil
    if adder.isUnfinished {
      try write { $0.paragraph("the question is kept: \"pack add \(adder.path)\" goes on with it") }
    }
  }
}
