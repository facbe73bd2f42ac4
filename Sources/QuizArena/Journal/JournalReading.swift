import Glibc

/// Reads a journal from its beginning: the header, which must be the event's, then the matches.
struct JournalReading {
  private let file: CInt
  private let path: String
  private let decoder: RecordDecoder

  init(_ file: CInt, path: String, players: [[String]]) {
    self.file = file
    self.path = path
    decoder = RecordDecoder(players: players)
  }

  /// How long the file is, and how much of it is sound.
  func run(
    _ header: JournalHeader, each take: (MatchRecord) throws(JournalProblem) -> Void
  ) throws(JournalProblem) -> (sound: Int, size: Int) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAJournal(path) }
    try checkStart(Int(status.st_size), header)
    var isFirst = true
    var scan = JournalScan(file, path: path)
    try scan.run { (body) throws(JournalProblem) in
      if isFirst {
        isFirst = false
        try JournalHeader.check(body, is: header, path)
        return true
      }
      guard let record = decoder.record(body) else { return false }
      try take(record)
      return true
    }
    return (scan.sound, Int(status.st_size))
  }

  /// Refuses, before anything is cut, what never was a journal of ours.
  private func checkStart(_ size: Int, _ header: JournalHeader) throws(JournalProblem) {
    let mark = Array(JournalHeader.mark.utf8)
    var start = [UInt8](repeating: 0, count: mark.count)
    let count = pread(file, &start, start.count, 0)
    guard count >= 0 else { throw .unreadable(path, code: errno) }
    guard start.prefix(count).elementsEqual(mark.prefix(count)) else { throw .notAJournal(path) }
  }

  /// The matches of a journal that somebody else may be writing, each on the disk when it is handed
  /// on.
  public static func look(
    path: String, header: JournalHeader, players: [[String]],
    each take: (MatchRecord) throws(JournalProblem) -> Void
  ) throws(JournalProblem) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing(path) : .unreadable(path, code: errno)
    }
    defer { close(file) }
    fdatasync(file)
    _ = try JournalReading(file, path: path, players: players).run(header, each: take)
  }
}

extension JournalHeader {
  /// Whether a line, opened, is this header; else says what is different.
  static func check(
    _ body: UnsafeRawBufferPointer, is header: JournalHeader, _ path: String
  ) throws(JournalProblem) {
    var cursor = JSONCursor(body)
    guard cursor.take("{\"canonjournal\":"), let version = cursor.whole() else {
      throw .notAJournal(path)
    }
    guard version == JournalHeader.version else { throw .otherVersion(path) }
    guard cursor.take(",\"event\":"), let event = cursor.text(), event == header.event else {
      throw .otherEvent(path)
    }
    // Ids may hold anything: the line as a whole is compared, and where it differs the packs are
    // named by what can be read of them.
    let own = header.line
    let isSame = own.withUnsafeBytes { own in
      JournalSum.opened(UnsafeRawBufferPointer(rebasing: own.dropLast()))
        .map { $0.elementsEqual(body) } ?? false
    }
    guard !isSame else { return }
    let text = String(decoding: body, as: UTF8.self)
    let changed = header.packs.filter { !text.contains("\"identity\":\"\($0.identity)\"") }
    throw .otherPacks(path, changed: changed.map(\.id))
  }
}
