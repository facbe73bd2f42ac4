import Glibc

// The wording of everything that can go wrong here.

extension OutputError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .closed(let name): "\(name): closed by its reader; run again with one that reads all"
    case .full(let name): "\(name): no space left; free some space and run again"
    case .failed(let name, let code):
      "\(name): \(SystemError.text(code)); check where it goes and run again"
    }
  }
}

extension HistoryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "history \"\(path)\": \(SystemError.text(code)); make it readable or remove it"
    case .notAFile(let path):
      "history \"\(path)\": not a file; move away what stands at that path"
    case .unwritable(let path, let code):
      "history \"\(path)\": \(SystemError.text(code)); this line is not kept, make room or make it writable"
    }
  }
}

extension InputError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let code):
      "standard input: \(SystemError.text(code)); check where it comes from"
    case .lineTooLong(let line, let limit):
      "standard input:\(line): longer than \(limit) bytes, the rest was left out; break the line up"
    }
  }
}

/// The system's own words.
enum SystemError {
  /// The words for an error number, as `permission denied`.
  static func text(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    let text = String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
