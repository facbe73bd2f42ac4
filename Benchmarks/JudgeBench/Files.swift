import Glibc

/// Just enough of the file system for the benchmark.
enum Files {
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// The records of a CSV file with quoted fields.
  static func csv(_ path: String) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var previous: Character = " "
    for character in text(path) where character != "\r" {
      if character == "\"" {
        if !isQuoted && previous == "\"" { field.append("\"") }
        isQuoted.toggle()
      } else if isQuoted {
        field.append(character)
      } else if character == "," {
        fields.append(field)
        field = ""
      } else if character == "\n" || character == "\r\n" {
        records.append(fields + [field])
        (fields, field) = ([], "")
      } else {
        field.append(character)
      }
      previous = character
    }
    return records
  }
}
