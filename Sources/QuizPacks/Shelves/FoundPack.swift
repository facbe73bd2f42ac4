/// A pack file that a name led to.
public struct FoundPack: Sendable, Hashable {
  /// The file's name without its ending.
  public let name: String
  public let path: String
  /// The label of the shelf that it stands on; `path` where it was named by its path.
  public let shelf: String
  /// Files of the same name on later shelves, which were not taken.
  public internal(set) var alsoAt: [String] = []

  /// Whether it is a bank, which is read otherwise than a pack.
  public var isBank: Bool { path.hasSuffix(BankLayout.ending) }
}
