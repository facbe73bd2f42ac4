import Glibc
import TestKit

/// The tournaments paired by another program: a state before a round, and the round it gave.
enum SwissData {
  static let folder = "swiss"

  /// `n6_r3_s1_clean.r0` and so on, in order.
  static let states: [String] = files.compactMap { file in
    file.hasSuffix(".in.trf") ? String(file.dropLast(7)) : nil
  }

  /// `n6_r3_s1_clean.trf` and so on.
  static let finished: [String] = files.filter { $0.hasSuffix(".trf") && !$0.hasSuffix(".in.trf") }

  static func text(_ file: String) throws -> String {
    try Files.text(Shared.path(folder + "/" + file))
  }

  private static let files: [String] = {
    guard let directory = opendir(Shared.path(folder)) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }()
}
