/// A comment of a pack file.
struct SourceComment: Hashable {
  /// Where its `#` stands.
  let offset: Int
  /// From the `#` to the last character that is no space.
  let text: String
  /// Columns before the `#`.
  let column: Int
  /// Whether only spaces stand before it on its line.
  let ownsLine: Bool
  /// Whether the line before it is blank.
  let followsBlank: Bool
}
