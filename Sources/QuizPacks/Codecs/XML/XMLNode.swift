import QuizYAML

/// An element of an XML file with its place.
struct XMLNode {
  let name: String
  let attributes: [(name: String, value: String)]
  let place: Place
  fileprivate(set) var children: [XMLNode] = []
  /// The text directly in it, that of its children left out.
  fileprivate(set) var text = ""
  /// The offset behind its end tag.
  var end: Int

  init(name: String, attributes: [(name: String, value: String)], place: Place) {
    self.name = name
    self.attributes = attributes
    self.place = place
    end = place.offset
  }

  /// The value of an attribute.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The first child of a name.
  func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The text with its place.
  var piece: Piece { Piece(text: text, place: place) }

  /// An attribute with the element's place.
  func piece(_ attribute: String) -> Piece? {
    self[attribute].map { Piece(text: $0, place: place) }
  }

  mutating func add(_ child: XMLNode) { children.append(child) }
  mutating func add(_ text: String) { self.text += text }
}
