/// A text of a question, or of a pack's head, by what it is; items and pairs count from 0.
enum Spot: Hashable, Sendable {
  /// The question or the head itself.
  case whole
  /// The value behind a key.
  case key(Key)
  /// An item of the list behind a key.
  case item(Key, Int)
  /// The left side of a pair in the mapping behind a key, and the right one.
  case left(Key, Int)
  case right(Key, Int)
  /// A guess under `examples`.
  case example(Key, Int)
  /// The words of a prompt.
  case promptAsk(Int)
  /// An alias of an item of a list.
  case itemAccept(Int, Int)

  /// The key in whose value the text stands.
  var key: Key? {
    switch self {
    case .whole: nil
    case .key(let key), .item(let key, _), .left(let key, _), .right(let key, _): key
    case .example: .examples
    case .promptAsk: .prompt
    case .itemAccept: .list
    }
  }
}
