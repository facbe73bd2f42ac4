/// Source files without a test file of their own, and why that is fine.
enum Allowed {
  static let sources: [String] = []
}
