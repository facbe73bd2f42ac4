import Glibc
import TestKit

enum FileList {
  /// The files below a folder of the checkout, sorted, as paths from its root.
  static func below(_ folder: String) -> [String] {
    guard let directory = opendir(Checkout.path(folder)) else { return [] }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) {
        files += below(path)
      } else {
        files.append(path)
      }
    }
    return files.sorted()
  }

  /// `Sources/QuizCore/Model/Points.swift` as `Points`.
  static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.split(separator: ".").first ?? "")
  }
}
