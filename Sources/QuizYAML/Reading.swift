/// One file on its way to a tree, section after section.
struct Reading {
  private var bytes: [UInt8]
  private let isASCII: Bool
  private let limits: YAMLLimits
  private let list: String
  private var problems: [YAMLProblem]
  private var root: YAMLNode?
  private var gathered: Gathered

  /// The key that stands for the list where reading goes on inside it: as short as can be, since it
  /// takes the place of the bytes before.
  private static let standIn = Array("~:\n".utf8)

  init(_ checked: Preflight, limits: YAMLLimits, list: String) {
    bytes = checked.bytes
    isASCII = checked.isASCII
    problems = checked.problems
    self.limits = limits
    self.list = list
    gathered = Gathered(list: list)
  }

  var document: YAMLDocument {
    let found = root ?? gathered.node(end: bytes.count)
    return Self.document(found, problems + gathered.problems, limit: limits.problems)
  }

  /// Problems in the order of the file, each once, no more than the limit.
  static func document(_ root: YAMLNode?, _ problems: [YAMLProblem], limit: Int) -> YAMLDocument {
    var told: [YAMLProblem] = []
    let order = problems.indices.sorted {
      (problems[$0].place.offset, $0) < (problems[$1].place.offset, $1)
    }
    for index in order where told.last != problems[index] { told.append(problems[index]) }
    if told.count >= limit, let last = told.prefix(limit).last {
      told = told.prefix(limit) + [YAMLProblem(.tooMany(limit: limit), at: last.place)]
    }
    return YAMLDocument(root: root, problems: told)
  }

  mutating func run(from start: Place) {
    var at = start
    var floor = start.offset
    var key = list
    while at.offset < bytes.count, let recovery = read(from: at, key: key, floor: floor),
      let resume = recovery.resume, problems.count < limits.problems
    {
      floor = resume.offset
      at = resume
      key = list
      if recovery.isInList {
        key = "~"
        at = enterList(before: resume)
      }
    }
  }

  /// Writes the list's stand-in key over the bytes before an item; they have been read already.
  private mutating func enterList(before item: Place) -> Place {
    let start = item.offset - Self.standIn.count
    guard start >= 0 else { return item }
    bytes.replaceSubrange(start..<item.offset, with: Self.standIn)
    return Place(line: item.line - 1, column: 1, offset: start)
  }

  /// Reads a section; nil where the file's end was reached.
  private mutating func read(from start: Place, key: String, floor: Int) -> Recovery? {
    let held = bytes
    let outcome = held.withUnsafeBufferPointer { buffer -> (Section, Failure?, Recovery?) in
      var section = Section(buffer, from: start, isASCII: isASCII, listKey: key, limits: limits)
      guard let failure = section.run() else { return (section, nil, nil) }
      let recovery = Recovery(buffer, section, failure, listKey: key, floor: floor)
      let diagnosis = Diagnosis(
        bytes: buffer, frames: section.frames, failure: failure, recovery: recovery,
        limits: limits)
      note(diagnosis.problem(), over: section)
      return (section, failure, recovery)
    }
    let (section, failure, recovery) = outcome
    if failure == nil { problems += section.problems }
    if failure == nil && gathered.isEmpty && section.frames.isEmpty {
      root = section.root
    } else {
      gathered.take(section, recovery, key: key)
    }
    return recovery
  }

  /// What was refused at the same place is told once, by what came of it.
  private mutating func note(_ problem: YAMLProblem, over section: Section) {
    problems += section.problems.filter { $0.place != problem.place }
    problems.append(problem)
  }
}
