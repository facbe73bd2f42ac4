import QuizCore

/// Looks for questions of a packet that have not been asked yet.
struct PacketSearch {
  let packet: Packet
  let used: State.Places

  /// The categories of all questions, in the order of the packet.
  var categories: [String] {
    var seen: Set<String> = []
    return packet.questions.compactMap(\.category).filter { seen.insert($0).inserted }
  }

  /// The places, from 0, of unused questions that a table of wishes fits: `category`, `difficulty`,
  /// `kind`, `tag`. Without a table, of all unused ones.
  func places(_ wishes: LuaValue?) throws(Fault) -> [Int] {
    guard let wishes else { return packet.questions.indices.filter { !used.contains($0) } }
    let table = try LuaTable(
      wishes, name: "find", known: ["category", "difficulty", "kind", "tag"])
    let category = try table.optionalText("category")
    let difficulty = try table.optionalWhole("difficulty")
    let kind = try table.optionalText("kind")
    let tag = try table.optionalText("tag")
    return packet.questions.indices.filter { place in
      let question = packet.questions[place]
      return !used.contains(place) && (category == nil || question.category == category)
        && (difficulty == nil || question.difficulty == difficulty)
        && (kind == nil || question.kind.rawValue == kind)
        && (tag.map { question.tags.contains($0) } ?? true)
    }
  }
}
