import QuizCore

/// A format in which questions are kept.
public protocol Codec: Sendable {
  /// The word for it in a command.
  var name: String { get }
  /// Other words for it.
  var synonyms: [String] { get }
  /// What people call it.
  var title: String { get }
  /// What its files' names end with, the usual one first; the empty text for none at all.
  var endings: [String] { get }
  /// How much a file's beginning looks like it.
  func likeness(of sample: FileSample) -> Resemblance
  /// Reads a file. Whatever it holds, this ends, and says what is wrong with it.
  func read(_ source: CodecSource) -> Imported
  /// Writes what the format can hold, and tells which questions of the pack that is; nil for a
  /// format that is only read.
  func encode(_ pack: Pack) -> Encoded?
}

extension Codec {
  public var synonyms: [String] { [] }
}

/// The bytes of a file in some format.
public struct Encoded: Sendable {
  public var bytes: [UInt8]
  /// The places in the pack of the questions that it holds, in their order.
  public var kept: [Int]

  init(_ text: String, kept: [Int]) {
    bytes = Array(text.utf8)
    self.kept = kept
  }

  init(bytes: [UInt8], kept: [Int]) {
    self.bytes = bytes
    self.kept = kept
  }
}

/// How much a file looks like a format.
public enum Resemblance: Int, Comparable, Sendable {
  case none
  /// It may be.
  case faint
  /// Something in it is usual in this format.
  case fair
  /// Something in it stands in no other format.
  case certain

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
