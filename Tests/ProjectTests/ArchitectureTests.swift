import TestKit
import Testing

/// The picture in docs/architecture.md must be the one that Package.swift builds.
struct ArchitectureTests {
  @Test("the table of modules in docs/architecture.md is what Package.swift says")
  func tableIsTrue() throws {
    let documented = try table(in: Files.text(Checkout.path("docs/architecture.md")))
    let built = try targets(in: Files.text(Checkout.path("Package.swift")))
    #expect(documented.count > 5)
    #expect(documented == built)
  }

  /// `| QuizLog | QuizCore, QuizText |` as name and sorted imports.
  private func table(in text: String) -> [String: [String]] {
    var modules: [String: [String]] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { words($0) }
      guard cells.count == 2, cells[0].count == 1, isModule(cells[0][0]) else { continue }
      modules[cells[0][0]] = cells[1].sorted()
    }
    return modules
  }

  /// The targets under Sources, read as text: a name, then what stands in quotes up to the next.
  private func targets(in text: String) -> [String: [String]] {
    var modules: [String: [String]] = [:]
    for target in text.components(between: "arget(") {
      var quoted = target.quoted
      guard let name = quoted.first, isModule(name), !target.contains("path:") else { continue }
      quoted.removeFirst()
      modules[name] = quoted.filter { $0 != "swift-argument-parser" && $0 != "readline" }.sorted()
    }
    return modules.filter { !$0.key.hasSuffix("Tests") && !$0.key.hasPrefix("C") }
  }

  private func isModule(_ word: String) -> Bool { word.hasPrefix("Quiz") || word == "canon" }

  private func words(_ cell: Substring) -> [String] {
    cell.split { $0 == " " || $0 == "," }.map(String.init)
  }
}

extension String {
  fileprivate func components(between mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
      parts.append(String(rest[..<end]))
    }
    return parts
  }

  /// What stands between double quotes, up to the end of the list of targets.
  fileprivate var quoted: [String] {
    let pieces = split(separator: "\"", omittingEmptySubsequences: false)
    let end = firstRange(of: "swiftLanguageModes")?.lowerBound ?? endIndex
    return pieces.enumerated().filter { $0.offset % 2 == 1 && $0.element.endIndex < end }
      .map { String($0.element) }
  }
}
