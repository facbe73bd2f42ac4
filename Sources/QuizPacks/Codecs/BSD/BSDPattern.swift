/// A column of a fact table of the BSD `quiz` program: `a|b` alternatives, `{x}` optional, `[a|b]` a
/// group, `\` takes the meaning from the sign behind it.
struct BSDPattern {
  /// The forms that it matches, the printed one first: the first alternatives, with all that is
  /// optional. Without spaces at their ends, each once.
  let forms: [String]
  /// Whether there are more forms than are worth listing.
  let isCut: Bool

  static let most = 200

  init(_ text: [Unicode.Scalar]) {
    var reader = Reader(text: text)
    let all = reader.alternatives()
    var seen: Set<String> = []
    forms = all.map { form in
      Overstrike.read(String(String.UnicodeScalarView(form))).trimmed
    }
    .filter { !$0.isEmpty && seen.insert($0).inserted }
    isCut = reader.isCut
  }

  /// What the program prints; nil for a column that is never asked.
  var printed: String? { forms.first }

  private struct Reader {
    let text: [Unicode.Scalar]
    var at = 0
    var isCut = false
    var depth = 0

    init(text: [Unicode.Scalar]) { self.text = text }

    /// Reads up to a closing bracket, or the end.
    mutating func alternatives() -> [[Unicode.Scalar]] {
      depth += 1
      defer { depth -= 1 }
      var all: [[Unicode.Scalar]] = []
      var forms: [[Unicode.Scalar]] = [[]]
      while at < text.count, !closes(text[at]) {
        let sign = text[at]
        at += 1
        switch sign {
        case "|":
          all += forms
          forms = [[]]
        case "{" where depth < 30: join(&forms, group() + [[]])
        case "[" where depth < 30: join(&forms, group())
        case "\\" where at < text.count:
          at += 1
          join(&forms, [[text[at - 1]]])
        default: join(&forms, [[sign]])
        }
      }
      return cut(all + forms)
    }

    private func closes(_ sign: Unicode.Scalar) -> Bool {
      depth > 1 && (sign == "}" || sign == "]")
    }

    private mutating func group() -> [[Unicode.Scalar]] {
      let inner = alternatives()
      if at < text.count { at += 1 }
      return inner
    }

    private mutating func join(_ forms: inout [[Unicode.Scalar]], _ ends: [[Unicode.Scalar]]) {
      if ends.count == 1 {
        for index in forms.indices { forms[index] += ends[0] }
        return
      }
      var all: [[Unicode.Scalar]] = []
      for form in forms { all += ends.map { form + $0 } }
      forms = cut(all)
    }

    /// No more forms, and no longer ones, than anybody would write.
    private mutating func cut(_ forms: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
      let isLong = (forms.first?.count ?? 0) > 10_000
      let most = isLong ? 1 : BSDPattern.most
      if forms.count <= most { return forms }
      isCut = true
      return Array(forms.prefix(most))
    }
  }
}
