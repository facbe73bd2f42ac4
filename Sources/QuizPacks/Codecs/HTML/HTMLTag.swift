/// A tag of HTML, as much of it as is needed to make text of a page.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  private let body: Substring

  /// Whether a tag begins here, behind its `<`: other words in such brackets are text.
  static func begins(_ body: ArraySlice<UInt8>) -> Bool {
    let name = body.drop { $0 == UInt8(ascii: "/") }.prefix(12).prefix { byte in
      (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: ":")
    }
    return known.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let known = Set(
    """
    a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br
    button canvas caption center cite code col colgroup dd del details dfn div dl !doctype dt em
    embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe
    img input ins kbd label legend li link main map mark math menu meta nav nobr noscript o:p object
    ol option p param picture pre q s samp script section select small source span strike strong
    style sub summary sup svg table tbody td textarea tfoot th thead title tr track tt u ul var video
    wbr
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// - Parameter tag: what stands between `<` and `>`.
  init(_ tag: String) {
    let body = tag[...]
    isClosing = body.first == "/"
    let rest = isClosing ? body.dropFirst() : body
    name = rest.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }.lowercased()
    self.body = rest
  }

  /// The value of an attribute, in quotes or without.
  subscript(attribute: String) -> String? {
    var rest = body
    while let range = rest.firstRange(of: attribute) {
      let before =
        range.lowerBound > rest.startIndex ? rest[rest.index(before: range.lowerBound)] : " "
      rest = rest[range.upperBound...]
      let after = rest.drop { $0.isWhitespace }
      guard before.isWhitespace, after.first == "=" else { continue }
      let value = after.dropFirst().drop { $0.isWhitespace }
      if let quote = value.first, quote == "\"" || quote == "'" {
        return HTMLText.unescaped(String(value.dropFirst().prefix { $0 != quote }))
      }
      return String(value.prefix { !$0.isWhitespace })
    }
    return nil
  }
}
