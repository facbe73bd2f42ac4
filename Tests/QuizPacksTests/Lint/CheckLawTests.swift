import TestKit
import Testing

@testable import QuizPacks

/// What FileCodes, HeadCodes, TextCodes and ValueCodes list is tried by its own examples.
@Suite("Every check")
struct CheckLawTests {
  private static let known = LintManual.all.map(\.code)
  private static let entries = Dictionary(
    uniqueKeysWithValues: LintManual.all.map { ($0.code, $0) })

  @Test("has a code of its own, in small letters and hyphens")
  func codes() {
    #expect(Set(Self.known).count == Self.known.count)
    for code in Self.known {
      #expect(code.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(code)")
    }
    #expect(LintManual.ofChecks.count >= 40)
  }

  @Test("is told of its bad example, with what to do, and not of its good one", arguments: known)
  func examples(code: String) throws {
    let entry = try #require(Self.entries[code])
    let told = entry.bad.problems.filter { $0.code == code }
    #expect(!told.isEmpty, "nothing is told of the bad example: \(entry.bad.problems.map(\.coded))")
    for problem in told {
      #expect(problem.severity == entry.severity)
      #expect(problem.message.contains(": "), "\(problem.message)")
    }
    #expect(entry.good.problems.filter { $0.code == code }.map(\.coded) == [])
    #expect(entry.good.problems.filter { $0.severity == .error }.map(\.coded) == [])
  }

  @Test("that mends says so, and mends its bad example", arguments: known)
  func fixes(code: String) throws {
    let entry = try #require(Self.entries[code])
    let told = entry.bad.problems.filter { $0.code == code }
    #expect(told.contains(where: \.isFixable) == entry.isFixed)
    guard entry.isFixed, let bytes = entry.bad.files.first else { return }
    let context = LintContext { _ in false }
    let before = try #require(Self.linted(bytes, context))
    let fixer = try #require(Fixer(before, context))
    let after = try #require(Self.linted(fixer.after, context))
    #expect(after.problems.filter { $0.code == code }.map(\.coded) == [])
  }

  private static func linted(_ bytes: [UInt8], _ context: LintContext) -> Checkup? {
    let (placed, problems) = PlacedPack.load(bytes: bytes, file: "sample.yaml")
    let file = LintedFile(name: "sample.yaml", placed: placed, problems: problems)
    return Linter.check([file], context).first
  }

  @Test("of the reader that a pack can break is in the manual")
  func readerCodes() throws {
    let source = try Files.text(
      Checkout.path("Sources/QuizPacks/Problems/PackFault+Code.swift"))
    let words = source.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
    let codes = words.map { String($0.element) }
    #expect(codes.count > 40)
    for code in codes { #expect(Self.entries[code] != nil, "\(code)") }
  }

  @Test("of the reader stands with its family")
  func families() {
    let families = [
      FileCodes.all, HeadCodes.all, KeyCodes.all, TextCodes.all, FormCodes.all, ValueCodes.all,
    ]
    #expect(families.map { $0.isEmpty } == Array(repeating: false, count: 6))
    #expect(families.joined().map(\.code) == LintManual.ofReader.map(\.code))
  }

  @Test("has its section on the page of the manual, with both examples")
  func page() {
    let page = LintPage.text
    for entry in LintManual.all {
      #expect(page.contains("### \(entry.code)\n\nPoints out \(entry.summary)."), "\(entry.code)")
      #expect(entry.summary.count < 110 && entry.why.count > 20, "\(entry.code)")
    }
  }
}
