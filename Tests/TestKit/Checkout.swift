/// Where this checkout stands on the machine that compiled the tests.
public enum Checkout {
  /// The folder that holds Package.swift, without a slash at the end.
  public static let root = parent(parent(parent("\(#filePath)")))

  /// The path of a file named relative to the checkout.
  public static func path(_ relative: String) -> String {
    relative.hasPrefix("/") ? relative : root + "/" + relative
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
