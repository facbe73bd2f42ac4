/// HTML as plain text.
///
/// Paragraphs, line breaks, list items and cells become lines and spaces; entities become their
/// characters. What else there is of markup is dropped, and said to be.
struct HTMLText {
  /// The text, without spaces at its ends.
  var text: String { String(decoding: out, as: UTF8.self).trimmed }
  /// Whether anything was dropped that a reader would have seen: emphasis, links, pictures.
  private(set) var isPoorer = false
  /// The addresses of pictures, sounds and films.
  private(set) var media: [String] = []
  private var out: [UInt8] = []
  private var isPre = false
  /// The element whose content is no text.
  private var hidden: String?

  init(_ html: String) {
    var scanner = HTMLScanner(Array(html.utf8))
    out.reserveCapacity(scanner.bytes.count)
    while let token = scanner.next() {
      switch token {
      case .text(let range): add(scanner.bytes[range])
      case .scalar(let scalar): if hidden == nil { out += String(scalar).utf8 }
      case .tag(let range): open(HTMLTag(String(decoding: scanner.bytes[range], as: UTF8.self)))
      }
    }
  }

  /// The text with its entities as characters, whatever else it holds.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var scanner = HTMLScanner(Array(text.utf8), readsTags: false)
    var out: [UInt8] = []
    while let token = scanner.next() {
      switch token {
      case .text(let range), .tag(let range): out += scanner.bytes[range]
      case .scalar(let scalar): out += String(scalar).utf8
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text so that HTML shows it.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Spaces and line breaks of a page are one space.
  private mutating func add(_ words: ArraySlice<UInt8>) {
    guard hidden == nil else { return }
    if isPre {
      out += words
      return
    }
    for byte in words {
      if byte > 0x20 {
        out.append(byte)
      } else if let last = out.last, last != 0x20, last != 10 {
        out.append(0x20)
      }
    }
  }

  private mutating func open(_ tag: HTMLTag) {
    if let hidden {
      if tag.isClosing && tag.name == hidden { self.hidden = nil }
      return
    }
    switch tag.name {
    case "p", "div", "br", "tr", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5",
      "h6",
      "dl", "dt", "dd", "hr", "section", "article", "figure", "pre":
      breakLine(tag)
    case "li": if !tag.isClosing { startItem() }
    case "td", "th": if tag.isClosing { add([0x20]) }
    case "script", "style", "head", "title":
      if !tag.isClosing { hidden = tag.name }
      isPoorer = true
    case "img", "audio", "video", "source", "iframe", "object", "embed":
      if let address = tag["src"] ?? tag["data"] { media.append(address) }
      isPoorer = true
    case "span", "font", "body", "html", "tbody", "thead", "!doctype", "nobr", "wbr", "o:p": break
    default: isPoorer = true
    }
  }

  private mutating func breakLine(_ tag: HTMLTag) {
    if tag.name == "pre" { isPre = !tag.isClosing }
    while !isPre, out.last == 0x20 { out.removeLast() }
    guard !out.isEmpty else { return }
    if tag.name == "br" || out.last != 10 { out.append(10) }
  }

  private mutating func startItem() {
    while out.last == 0x20 { out.removeLast() }
    if !out.isEmpty, out.last != 10 { out.append(10) }
    out += "- ".utf8
  }
}
