import CExpat
import QuizYAML

/// One run of expat over the bytes of a file.
final class XMLParser {
  /// The elements that stand alone, or the root.
  private(set) var finished: [XMLNode] = []
  /// The name of the root element.
  private(set) var root: String?
  private let item: String
  private let parser: XML_Parser?
  private var start = Place(line: 1, column: 1, offset: 0)
  private var open: [XMLNode] = []
  private var count = 0
  private var fault: XMLFault?
  /// What a run that begins in the middle of a file is given first.
  private var prefix = 0

  /// - Parameter item: the name of the elements to keep; empty to keep the root.
  init(item: String) {
    self.item = item
    parser = XML_ParserCreate(nil)
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the bytes, which begin at a place of the file; nil where all of them were read.
  ///
  /// - Parameter outer: the name of the element that is open where reading begins behind its tag.
  func read(_ bytes: ArraySlice<UInt8>, from start: Place, within outer: String = "") -> XMLFault? {
    guard let parser else { return fault(.unexpected("", wanted: "memory")) }
    self.start = start
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setHandlers(parser)
    if start.offset > 0 {
      let root = Array("<\(outer)>".utf8)
      prefix = root.count
      _ = XML_Parse(parser, root.map { CChar(bitPattern: $0) }, Int32(root.count), 0)
    }
    var rest = bytes
    repeat {
      let chunk = rest.prefix(1 << 20)
      rest = rest.dropFirst(chunk.count)
      let isFine = chunk.withUnsafeBytes { raw in
        XML_Parse(
          parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), rest.isEmpty ? 1 : 0
        )
          == XML_STATUS_OK
      }
      if !isFine { return fault ?? refusal(parser) }
    } while !rest.isEmpty
    return nil
  }

  private func setHandlers(_ parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { context, name, attributes in XMLParser.of(context)?.begin(name, attributes) },
      { context, _ in XMLParser.of(context)?.end() })
    XML_SetCharacterDataHandler(parser) { context, text, length in
      XMLParser.of(context)?.add(text, length)
    }
    XML_SetEntityDeclHandler(parser) { context, name, _, _, _, _, _, _, _ in
      let name = name.map { String(cString: $0) } ?? ""
      XMLParser.of(context)?.stop(.entity(name))
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLParser? {
    context.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name else { return }
    if open.count >= XMLReader.deepest { return stop(.tooDeep(limit: XMLReader.deepest)) }
    count += 1
    if count > XMLReader.most { return stop(.tooMany("elements", limit: XMLReader.most)) }
    var all: [(name: String, value: String)] = []
    var at = 0
    while let attributes, let key = attributes[at], let value = attributes[at + 1] {
      all.append((String(cString: key), String(cString: value)))
      at += 2
    }
    let node = XMLNode(name: String(cString: name), attributes: all, place: place)
    if open.isEmpty, prefix == 0 { root = root ?? node.name }
    open.append(node)
  }

  private func end() {
    guard var node = open.popLast() else { return }
    node.end = place.offset + 1
    if item.isEmpty ? open.isEmpty : node.name == item && !open.contains(where: isItem) {
      finished.append(node)
    } else if !open.isEmpty, item.isEmpty || open.contains(where: isItem) {
      open[open.count - 1].add(node)
    }
  }

  private func isItem(_ node: XMLNode) -> Bool { node.name == item }

  private func add(_ text: UnsafePointer<CChar>?, _ length: Int32) {
    guard let text, !open.isEmpty else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
    open[open.count - 1].add(String(decoding: bytes, as: UTF8.self))
  }

  private func stop(_ cause: FormatFault) {
    if fault == nil { fault = XMLFault(cause: cause, place: place, canGoOn: false) }
    XML_StopParser(parser, 0)
  }

  private func fault(_ cause: FormatFault) -> XMLFault {
    XMLFault(cause: cause, place: start, canGoOn: false)
  }

  private func refusal(_ parser: XML_Parser) -> XMLFault {
    let code = XML_GetErrorCode(parser)
    let words = XML_ErrorString(code).map { String(cString: $0) } ?? "not well-formed"
    if code == XML_ERROR_UNKNOWN_ENCODING || code == XML_ERROR_INCORRECT_ENCODING {
      return XMLFault(cause: .unknownEncoding, place: place, canGoOn: false)
    }
    let isJunk = code == XML_ERROR_JUNK_AFTER_DOC_ELEMENT
    return XMLFault(cause: .xml(words), place: place, canGoOn: true, isJunk: isJunk)
  }

  /// Where expat is, in the file.
  private var place: Place {
    let line = Int(XML_GetCurrentLineNumber(parser))
    let column = Int(XML_GetCurrentColumnNumber(parser)) + 1
    let offset = Int(XML_GetCurrentByteIndex(parser)) - prefix
    return Place(
      line: start.line + line - 1,
      column: line == 1 ? start.column + column - 1 - prefix : column,
      offset: start.offset + max(0, offset))
  }
}
