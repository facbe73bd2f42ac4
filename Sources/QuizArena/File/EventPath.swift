/// Paths as a tournament's file writes them: relative to the folder of the file.
enum EventPath {
  /// The folder of a file: `Examples` of `Examples/cup.yaml`, `.` of `cup.yaml`.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  static func resolved(_ path: String, in folder: String) -> String {
    if path.hasPrefix("/") || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// What holds a slash or ends as a pack file does is a path, all else a name to look up.
  static func pack(_ text: String, in folder: String) -> String {
    let isPath = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    return isPath ? resolved(text, in: folder) : text
  }
}
