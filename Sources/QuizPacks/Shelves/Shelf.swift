/// A folder in which packs are looked up by name.
public struct Shelf: Sendable, Hashable {
  public let path: String
  /// What to call it when packs are listed: `here`, `yours` or `shared`.
  public let label: String

  public init(path: String, label: String) {
    self.path = path
    self.label = label
  }
}
