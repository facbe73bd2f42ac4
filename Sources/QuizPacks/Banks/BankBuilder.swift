import Glibc
import QuizCore
import QuizFiles
import QuizSQL
import QuizYAML

/// Makes a bank of pack files: read side by side, written in the order of their names.
public struct BankBuilder {
  /// What came of it.
  public struct Report: Sendable, Hashable {
    public let packs: Int
    public let questions: Int
    /// Errors of packs, in their order; each cost a question or a file.
    public let problems: [PackProblem]
  }

  private let files: [String]
  private let named: [String]

  /// - Parameter paths: pack files, or folders that are looked through with all that are in them.
  public init(_ paths: [String]) {
    named = paths
    files = paths.flatMap { PackFolder.isFolder($0) ? PackFolder.files(in: $0) : [$0] }
  }

  /// Writes the bank beside its place, and puts it there once it is whole and on the disk.
  ///
  /// - Parameter title: the title of its only pack, or its name, where nil.
  public func build(to path: String, title: String? = nil) throws(BankFault) -> Report {
    if files.isEmpty { throw .empty(named) }
    let draft = "\(path).\(getpid()).new"
    unlink(draft)
    do {
      let report = try fill(draft, BankBuilder.name(path), title)
      try FileReplacement.adopt(draft, as: path)
      return report
    } catch let fault as FileFault {
      unlink(draft)
      throw .cannotWrite(path, why: fault.why)
    } catch let fault as SQLFault {
      unlink(draft)
      throw .sql(SQLFault(path, fault.cause))
    } catch {
      unlink(draft)
      throw error as? BankFault ?? .cannotWrite(path, why: "\(error)")
    }
  }

  private func fill(_ draft: String, _ id: String, _ title: String?) throws -> Report {
    let writer = try BankWriter(path: draft)
    var problems: [PackProblem] = []
    var titles: [String] = []
    let reading = ReadAhead(files.count) { [files] in BankBuilder.read(files[$0]) }
    for _ in files {
      guard let read = reading.next() else { break }
      problems += read.problems
      guard let head = read.head else { continue }
      titles.append(head.pack.title)
      try writer.add(head, read.entries)
    }
    if writer.questions == 0 { throw BankFault.empty(named) }
    let only = titles.count == 1 ? titles.first : nil
    try writer.finish(id: id, title: title ?? only ?? id)
    return Report(packs: titles.count, questions: writer.questions, problems: problems)
  }

  /// A file's name without folders and ending.
  private static func name(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}

/// One pack file, read.
struct ReadPack: Sendable {
  var head: BankHead?
  var entries: [BankEntry] = []
  var problems: [PackProblem] = []
}

extension BankBuilder {
  static func read(_ path: String) -> ReadPack {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      return ReadPack(problems: [PackProblem(.file(error), file: path)])
    }
    let document = YAMLReader.read(bytes, limits: YAMLLimits(bytes: PackLimits.bytes))
    var nodes: [YAMLNode] = []
    let loaded = PackLoader.load(document, bytes: bytes, file: path) { nodes.append($0) }
    var read = ReadPack(problems: loaded.problems.filter { $0.severity == .error })
    guard let pack = loaded.pack else { return read }
    let defaults = document.root?["defaults"].map { Defaults($0, Findings(file: path)) }
    read.head = BankHead(pack: BankBuilder.bare(pack), defaults: defaults ?? Defaults())
    read.entries = zip(pack.questions, nodes).map { question, node in
      BankEntry(question, source: BankSlice.bytes(of: node, in: bytes))
    }
    return read
  }

  private static func bare(_ pack: Pack) -> Pack {
    var bare = pack
    bare.questions = []
    return bare
  }
}
