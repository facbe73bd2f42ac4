import QuizCore
import QuizPacks

/// Where a game's questions came from and how they were dealt, so that they can be dealt again when
/// the file of a pack has changed.
struct Deal {
  private(set) var sources: [LoadedFile]
  let filter: QuestionFilter
  let seed: UInt64

  init(_ sources: [LoadedFile], filter: QuestionFilter, seed: UInt64) {
    self.sources = sources
    self.filter = filter
    self.seed = seed
  }

  var packs: [Pack] { sources.map(\.pack) }
  var packet: Packet { Packet.deal(from: packs, seed: seed, where: filter.wants) }

  /// The file that has a question, as it was when it was read.
  func source(of question: Question) -> LoadedFile? {
    sources.first { $0.pack.questions.contains(question) }
  }

  /// The same deal from packs of which one has been changed in its file.
  func patched(_ patch: AliasPatch) -> Deal {
    var deal = self
    for index in sources.indices where sources[index].path == patch.path {
      guard let pack = PackLoader.load(bytes: patch.after, file: patch.path).pack else { continue }
      deal.sources[index].pack = pack
    }
    return deal
  }
}
