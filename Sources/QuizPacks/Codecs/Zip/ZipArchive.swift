import CZip
import Glibc

/// An archive that lies in memory; nothing of it is ever put on the disk.
final class ZipArchive {
  /// The names of its entries, as they stand in it.
  let names: [String]
  private let bytes: UnsafeMutableRawBufferPointer
  private let handle: OpaquePointer

  init(_ content: [UInt8]) throws(ZipFault) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, content.count), alignment: 1)
    copy.copyBytes(from: content)
    var fault = CANON_ZIP_FINE
    guard let handle = canon_zip_open(copy.baseAddress, content.count, &fault) else {
      copy.deallocate()
      throw ZipFault(fault)
    }
    bytes = copy
    self.handle = handle
    names = (0..<max(0, canon_zip_count(handle))).map { index in
      canon_zip_name(handle, index).map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    canon_zip_close(handle)
    bytes.deallocate()
  }

  /// The content of an entry, whatever size it is said to have.
  ///
  /// - Throws: `.tooLarge` where it has more bytes than the limit.
  func read(_ name: String, limit: Int) throws(ZipFault) -> [UInt8] {
    guard let index = names.firstIndex(of: name) else { throw .missing }
    var size = 1 << 16
    while true {
      var fault = CANON_ZIP_FINE
      var count: Int64 = 0
      let room = min(size, limit + 1)
      let content = [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
        count = canon_zip_read(handle, Int64(index), buffer.baseAddress, room, &fault)
        used = Int(max(0, count))
      }
      if count < 0 { throw ZipFault(fault) }
      if content.count > limit { throw .tooLarge }
      if content.count < room { return content }
      size *= 4
    }
  }

  /// Whether a name stays inside the folder that an archive is unpacked to.
  static func isInside(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let isDrive = parts.first.map { $0.utf8.count == 2 && $0.hasSuffix(":") } ?? false
    return !isDrive && parts.first?.isEmpty != true && !parts.contains("..")
  }

  /// An archive of some files; the same files give the same bytes.
  static func packed(_ files: [(name: String, bytes: [UInt8])]) throws(ZipFault) -> [UInt8] {
    var fault = CANON_ZIP_FINE
    var size = 0
    let packed = withPointers(files[...], []) { entries in
      canon_zip_pack(entries, entries.count, &size, &fault)
    }
    guard let packed else { throw ZipFault(fault) }
    defer { free(packed) }
    return Array(UnsafeRawBufferPointer(start: packed, count: size))
  }

  /// Hands out the files as C knows them, which stay where they are until it returns.
  private static func withPointers<Result>(
    _ files: ArraySlice<(name: String, bytes: [UInt8])>, _ ready: [canon_zip_file],
    _ body: ([canon_zip_file]) -> Result
  ) -> Result {
    guard let file = files.first else { return body(ready) }
    return file.name.withCString { name in
      file.bytes.withUnsafeBytes { raw in
        let entry = canon_zip_file(name: name, bytes: raw.baseAddress, size: raw.count)
        return withPointers(files.dropFirst(), ready + [entry], body)
      }
    }
  }
}

/// Why an archive, or a file in it, could not be read or made.
enum ZipFault: Error, Hashable {
  case broken, locked, method, memory, noLibrary, missing, tooLarge

  init(_ fault: canon_zip_fault) {
    switch fault {
    case CANON_ZIP_NO_LIBRARY: self = .noLibrary
    case CANON_ZIP_LOCKED: self = .locked
    case CANON_ZIP_METHOD: self = .method
    case CANON_ZIP_MEMORY: self = .memory
    default: self = .broken
    }
  }
}
