import QuizCore
import QuizYAML

extension Codec {
  /// The pack in this format, and what the format could not hold: found by reading the result again,
  /// so that nothing is lost that is not told. Nil for a format that is only read.
  ///
  /// - Parameter places: where each question stands in the file that the pack comes from.
  public func write(_ pack: Pack, places: [Place] = []) -> Exported? {
    guard let first = encode(pack) else { return nil }
    var trial = Trial(codec: self, pack: pack)
    let kept = trial.sound(first.kept)
    let written = trial.read(kept) ?? .init(indices: [], bytes: first.bytes, pack: nil)
    let found = written.pack ?? Pack(id: "", title: "")
    var losses = TreeDifference(format: title, question: nil, id: "").losses(pack.head, found.head)
    losses += self.losses(pack, Array(zip(kept, found.questions)))
    for at in losses.indices {
      guard let question = losses[at].question, question < places.count else { continue }
      losses[at].place = places[question]
    }
    return Exported(bytes: written.bytes, losses: losses)
  }

  private func losses(_ pack: Pack, _ arrived: [(index: Int, question: Question)]) -> [Loss] {
    var losses: [Loss] = []
    var arrived = arrived[...]
    for (index, question) in pack.questions.enumerated() {
      let difference = TreeDifference(format: title, question: index, id: question.id.rawValue)
      if let next = arrived.first, next.index == index {
        arrived = arrived.dropFirst()
        losses += difference.losses(question.tree, next.question.tree)
      } else {
        losses.append(difference.whole(question))
      }
    }
    return losses
  }
}

extension TreeDifference {
  fileprivate func whole(_ question: Question) -> Loss {
    Loss(
      question: self.question, id: id, key: "", value: question.tree,
      why: "\(format) cannot hold this question (\(question.kind.title)), so it is left out")
  }
}

/// Finds out which questions come back when the format is read again.
private struct Trial {
  let codec: any Codec
  let pack: Pack
  private var last: Reading?

  struct Reading {
    var indices: [Int]
    var bytes: [UInt8]
    var pack: Pack?
  }

  init(codec: any Codec, pack: Pack) {
    self.codec = codec
    self.pack = pack
  }

  /// Those of the questions that can stand together in one file.
  mutating func sound(_ indices: [Int]) -> [Int] { absorbed(indices[...], into: []) }

  /// The questions read again; nil where not all of them come back.
  mutating func read(_ indices: [Int]) -> Reading? {
    if let last, last.indices == indices { return last }
    guard let encoded = codec.encode(pack.only(indices)), encoded.kept.count == indices.count else {
      return nil
    }
    let again = codec.read(CodecSource(bytes: encoded.bytes, file: ""))
    if again.hasErrors || (again.pack?.questions.count ?? 0) != indices.count { return nil }
    last = Reading(indices: indices, bytes: encoded.bytes, pack: again.pack)
    return last
  }

  /// Halves what does not fit until only the questions that spoil it are left out.
  private mutating func absorbed(_ more: ArraySlice<Int>, into base: [Int]) -> [Int] {
    if more.isEmpty { return base }
    if read(base + more) != nil { return base + more }
    if more.count == 1 { return base }
    let middle = more.startIndex + more.count / 2
    let half = absorbed(more[..<middle], into: base)
    return absorbed(more[middle...], into: half)
  }
}

extension Pack {
  /// The pack with some of its questions.
  func only(_ indices: [Int]) -> Pack {
    if indices.count == questions.count { return self }
    var pack = self
    pack.questions = indices.map { questions[$0] }
    return pack
  }
}
