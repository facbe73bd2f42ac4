/// Every code that a check can tell, with what the manual says of it: those of the reader, which
/// tell what a pack must be, and those of the checks, which tell what it should be.
enum LintManual {
  static let all = ofReader + ofChecks
  static let ofChecks = Checks.all.map { $0.about }
  static let ofReader =
    FileCodes.all + HeadCodes.all + KeyCodes.all + TextCodes.all + FormCodes.all + ValueCodes.all

  /// The head that is put before the questions of an example.
  static let head = """
    canon: 1
    id: sample
    title: A sample
    license: CC0-1.0
    sources:
      book: {title: The book of samples}
    questions:

    """
}

extension Sample {
  /// The bytes of the files; none for a path or a name.
  var files: [[UInt8]] {
    switch self {
    case .questions(let lines): [Array((LintManual.head + lines + "\n").utf8)]
    case .file(let text): [Array((text + "\n").utf8)]
    case .files(let texts): texts.map { Array(($0 + "\n").utf8) }
    case .made(_, let make): [make()]
    case .path, .name: []
    }
  }

  /// Everything that is told of the example, as `sample.yaml`, or `1.yaml` and so on where there are
  /// several files.
  var problems: [PackProblem] {
    switch self {
    case .path(let path): return PackLoader.load(path: path).problems
    case .name(let name): return [PackShelf(folders: []).problem(for: name)]
    default: break
    }
    let files = files
    let linted = files.enumerated().map { index, bytes -> LintedFile in
      let name = files.count == 1 ? "sample.yaml" : "\(index + 1).yaml"
      let (placed, problems) = PlacedPack.load(bytes: bytes, file: name)
      return LintedFile(name: name, placed: placed, problems: problems)
    }
    return Linter.check(linted, LintContext { _ in false }).flatMap(\.problems)
  }
}
