/// The folder of real data beside the checkout, which no part of the project is made from.
public enum Shared {
  /// `CANON_SHARED_DATA`, or `../shared/data` beside the checkout.
  public static let root =
    Environment.value("CANON_SHARED_DATA") ?? Checkout.parent(Checkout.root) + "/shared/data"

  /// The path of a file or folder in the shared data, such as `red-trivia/music.yaml`.
  public static func path(_ relative: String) -> String { root + "/" + relative }
}
