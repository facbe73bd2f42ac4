import QuizCore
import QuizFiles

/// Mends in a pack's file what is mechanical, by splices of its own bytes.
///
/// After each change the file is read again: the pack must then be the one before but for what the
/// change is about, and have no error more. A change of which that is not true is left undone.
public struct Fixer: Sendable {
  public let file: String
  private let before: [UInt8]
  /// The file as it would be.
  public private(set) var after: [UInt8]
  /// How many findings it mends.
  public private(set) var count = 0

  /// Rounds in which findings that stood in each other's way are mended one after another.
  private static let rounds = 8

  /// Nil where there is nothing to mend.
  public init?(_ checkup: Checkup, _ context: LintContext) {
    guard let source = checkup.source else { return nil }
    file = checkup.file
    before = source
    after = source
    var now: Checkup? = checkup
    for _ in 0..<Self.rounds {
      guard let current = now, let next = Fixer.mended(current, context) else { break }
      after = next.bytes
      count += next.count
      now = next.checkup
    }
    if count == 0 { return nil }
  }

  /// What `patch` would take.
  public var diff: String { UnifiedDiff.between(before, after, name: file) }

  /// Writes the file, where it is still what it was.
  public func write() throws(EditFault) {
    guard let now = try? FileBytes.read(file), now == before else { throw .changed(file) }
    do { try FileReplacement.write(after, to: file) } catch {
      throw .cannotWrite(file, why: error.why)
    }
  }

  private struct Mended {
    let bytes: [UInt8]
    let checkup: Checkup
    let count: Int
  }

  /// The file with all the fixes that do not stand in each other's way, or else the first that holds.
  private static func mended(_ checkup: Checkup, _ context: LintContext) -> Mended? {
    let fixes = apart(checkup.fixes.compactMap { $0 })
    if fixes.isEmpty { return nil }
    if let all = applied(fixes, checkup, context) { return all }
    return fixes.lazy.compactMap { applied([$0], checkup, context) }.first
  }

  /// Those whose splices do not touch.
  private static func apart(_ fixes: [Fix]) -> [Fix] {
    var end = -1
    return fixes.sorted { $0.splice.range.lowerBound < $1.splice.range.lowerBound }.filter { fix in
      guard fix.splice.range.lowerBound > end else { return false }
      end = fix.splice.range.upperBound
      return true
    }
  }

  private static func applied(
    _ fixes: [Fix], _ checkup: Checkup, _ context: LintContext
  ) -> Mended? {
    guard let source = checkup.source, var wanted = checkup.pack,
      let bytes = fixes.map(\.splice).applied(to: source)
    else { return nil }
    for fix in fixes.reversed() { fix.change(&wanted) }
    let (placed, problems) = PlacedPack.load(bytes: bytes, file: checkup.file)
    guard let placed, isSame(placed.pack, wanted) else { return nil }
    let file = LintedFile(name: checkup.file, placed: placed, problems: problems)
    guard let again = Linter.check([file], context).first,
      again.errors <= checkup.errors
    else { return nil }
    return Mended(bytes: bytes, checkup: again, count: fixes.count)
  }

  /// Whether two packs hold the same, but for the hashes of questions that have no id.
  static func isSame(_ one: Pack, _ two: Pack) -> Bool {
    var (left, right) = (one, two)
    left.identity = right.identity
    guard left.questions.count == right.questions.count else { return false }
    for index in left.questions.indices {
      let (was, now) = (right.questions[index].id.rawValue, left.questions[index].id.rawValue)
      if was != now, now != left.questions[index].fingerprint(within: "") { return false }
      left.questions[index].id = ""
      right.questions[index].id = ""
      left.questions[index].forgetPartIDs()
      right.questions[index].forgetPartIDs()
    }
    return left == right
  }
}

extension Checkup {
  fileprivate var errors: Int { problems.count { $0.severity == .error } }
}

extension Question {
  fileprivate mutating func forgetPartIDs() {
    guard case .bonus(var parts) = form else { return }
    for index in parts.indices { parts[index].id = "" }
    form = .bonus(parts: parts)
  }
}
