import QuizText

/// Every format that is known here: a codec is one file, and one word in this list.
public enum Codecs {
  public static let all: [any Codec] = [
    YAMLCodec(), JSONCodec(), GiftCodec(), RedCodec(), OTDBCodec(), BSDCodec(), SIQCodec(),
  ]

  /// The codec that goes by a word, in any case.
  public static func named(_ word: String) -> (any Codec)? {
    let wanted = word.lowercased()
    return all.first { $0.name == wanted || $0.synonyms.contains(wanted) }
  }

  /// The codec that a file is written for, by what its name ends with; nil where no ending tells.
  public static func writing(to path: String) -> (any Codec)? {
    let ending = CodecSource(bytes: [], file: path).ending
    return all.first { !ending.isEmpty && $0.endings.contains(ending) }
  }

  /// The codec whose format a file most looks like: what it holds counts for more than its name.
  public static func guess(_ source: CodecSource) -> (any Codec)? {
    let sample = FileSample(source)
    var best: (codec: any Codec, score: Int)?
    for codec in all {
      let likeness = codec.likeness(of: sample)
      let fits = codec.endings.contains(sample.ending)
      let score = likeness.rawValue * 2 + (fits ? 3 : 0)
      let isLikely = likeness > .faint || (fits && likeness > .none)
      if isLikely, score > best?.score ?? 0 { best = (codec, score) }
    }
    return best?.codec
  }

  /// The name nearest to a word that is none.
  public static func nearest(to word: String) -> String? {
    Nearest.name(to: word, among: all.flatMap { [$0.name] + $0.synonyms })
  }
}
