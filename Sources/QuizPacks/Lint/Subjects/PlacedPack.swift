import QuizCore
import QuizYAML

/// A pack with the places of its texts: what checks look at, whatever format it was read from.
public struct PlacedPack: Sendable {
  /// The file as messages name it.
  public let file: String
  public let pack: Pack
  /// Where each question stands, in the order of the pack.
  let places: [TextPlaces]
  /// Where the pack speaks of itself.
  let head: TextPlaces
  /// The file's bytes, for changes of it; nil where it is not in our own format.
  let source: [UInt8]?
  /// Keys that the format has no place for: nobody is blamed for leaving them out.
  let lacks: Set<Key>
  /// For formats that letter their options: which one is right in each question, from 0.
  let rightLetters: [Int?]

  /// For codecs of other formats.
  init(
    file: String, pack: Pack, places: [TextPlaces], head: TextPlaces, lacks: Set<Key> = [],
    rightLetters: [Int?] = []
  ) {
    self.file = file
    self.pack = pack
    self.places = places
    self.head = head
    source = nil
    self.lacks = lacks
    self.rightLetters = rightLetters
  }

  /// A pack in our own format.
  init(file: String, pack: Pack, nodes: [YAMLNode], root: YAMLNode, source: [UInt8]) {
    self.file = file
    self.pack = pack
    places = nodes.map { TextPlaces($0) }
    head = TextPlaces(root)
    self.source = source
    lacks = []
    rightLetters = []
  }
}

extension PlacedPack {
  /// Reads a pack in our own format, with every problem of the file.
  ///
  /// - Returns: the pack with its sound questions, nil where there is none, and what is wrong.
  public static func load(
    bytes: [UInt8], file: String
  ) -> (placed: PlacedPack?, problems: [PackProblem]) {
    PackLoader.placed(bytes: bytes, file: file)
  }

  /// The same for a file; one that cannot be read is a problem like any other.
  public static func load(path: String) -> (placed: PlacedPack?, problems: [PackProblem]) {
    do {
      return load(bytes: try FileBytes.read(path), file: path)
    } catch {
      return (nil, [PackProblem(.file(error), file: path)])
    }
  }
}
