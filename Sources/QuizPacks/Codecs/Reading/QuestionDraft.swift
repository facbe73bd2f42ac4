import QuizYAML

/// A question of another format on its way into a pack: its keys, each with its place in the file, so
/// that the loader's own checks can tell what is wrong with it.
struct QuestionDraft {
  let place: Place
  /// The offset behind its last byte.
  var end: Int
  private(set) var pairs: [YAMLPair] = []
  /// What the pack cannot hold of it.
  private(set) var losses: [Loss] = []

  init(at place: Place, end: Int? = nil) {
    self.place = place
    self.end = end ?? place.offset
  }

  var node: YAMLNode { YAMLNode(.mapping(pairs), at: place, end: max(end, place.offset + 1)) }

  func has(_ key: Key) -> Bool { pairs.contains { $0.key.text == key.name } }

  /// Words, however blank: the loader says what is wrong with them.
  mutating func put(_ key: Key, _ piece: Piece) { put(key, QuestionDraft.node(piece)) }

  /// Words that may be missing.
  mutating func put(_ key: Key, ifSaid piece: Piece?) {
    if let piece, !piece.isBlank { put(key, piece) }
  }

  /// `true`, `false` or a number.
  mutating func put(_ key: Key, literal: String, at place: Place) {
    put(key, YAMLNode(.scalar(literal, .plain), at: place, end: place.offset))
  }

  /// A list, left out where it has no items.
  mutating func put(_ key: Key, all pieces: [Piece]) {
    if !pieces.isEmpty { put(key, nodes: pieces.map(QuestionDraft.node)) }
  }

  mutating func put(_ key: Key, nodes: [YAMLNode]) {
    let place = nodes.first?.place ?? place
    put(key, YAMLNode(.sequence(nodes), at: place, end: place.offset))
  }

  /// Something said of particular answers; where one is spoken of twice, the first word holds.
  mutating func put(_ key: Key, pairs: [(answer: Piece, value: Piece)]) {
    var kept: [YAMLPair] = []
    for (answer, value) in pairs where !answer.isBlank && !value.isBlank {
      let earlier = kept.first { $0.key.text == answer.text }
      if let earlier {
        guard earlier.value.text != value.text else { continue }
        lose(key.name, value, why: "\"\(key.name)\" can say one thing of an answer only")
        continue
      }
      let isFigure = key == .credit
      let node = isFigure ? QuestionDraft.plain(value) : QuestionDraft.node(value)
      kept.append(YAMLPair(key: QuestionDraft.node(answer), value: node))
    }
    guard let place = kept.first?.key.place else { return }
    put(key, YAMLNode(.mapping(kept), at: place, end: place.offset))
  }

  mutating func put(_ key: Key, _ value: YAMLNode) {
    let at = value.place
    let name = YAMLNode(.scalar(key.name, .plain), at: at, end: at.offset)
    pairs.append(YAMLPair(key: name, value: value))
  }

  /// Notes what a pack cannot hold.
  mutating func lose(_ what: String, _ piece: Piece, why: String) {
    losses.append(
      Loss(question: nil, place: piece.place, key: what, value: .text(piece.text), why: why))
  }

  static func node(_ piece: Piece) -> YAMLNode {
    YAMLNode(
      .scalar(piece.text.withLineFeeds, .doubleQuoted), at: piece.place, end: piece.place.offset)
  }

  private static func plain(_ piece: Piece) -> YAMLNode {
    YAMLNode(.scalar(piece.text, .plain), at: piece.place, end: piece.place.offset)
  }
}

extension String {
  /// The text with every line break as a line feed, as packs have them.
  var withLineFeeds: String {
    guard utf8.contains(13) else { return self }
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 13 { out.append(10) } else if byte != 10 || last != 13 { out.append(byte) }
      last = byte
    }
    return String(decoding: out, as: UTF8.self)
  }
}
