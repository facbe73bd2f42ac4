/// What a pack's head should say.
enum NoLicense: PackWideCheck {
  static let about = CheckAbout(
    code: "no-license", summary: "a pack without a `license`",
    why: """
      Without one nobody else may use it, though most authors would like them to. CC-BY-4.0 lets others \
      use it and names you; CC0-1.0 asks for nothing.
      """,
    bad: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
      """),
    good: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC-BY-4.0
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    guard pack.pack.license == nil, pack.carries(.license) else { return }
    report.add(pack, .whole, "the pack has no license", "add one, such as \"license: CC-BY-4.0\"")
  }
}

/// A licence by a name of its own.
enum UnknownLicense: PackWideCheck {
  static let about = CheckAbout(
    code: "unknown-license", summary: "a license that is not named as programs know it",
    why: "Code hosts and archives know licenses by the identifiers of the SPDX list.",
    bad: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC BY 4.0
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
      """),
    good: NoLicense.about.good, isFixed: true)

  /// Licences that are used for texts, by their SPDX identifiers.
  private static let known = [
    "CC0-1.0", "CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-SA-4.0", "CC-BY-SA-3.0",
    "CC-BY-SA-2.5", "CC-BY-SA-2.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0", "CC-BY-NC-3.0", "CC-BY-NC-SA-3.0", "MIT", "ISC", "Apache-2.0",
    "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only",
    "GPL-3.0-or-later", "AGPL-3.0-only", "AGPL-3.0-or-later", "LGPL-3.0-or-later", "MPL-2.0",
    "GFDL-1.3-only", "GFDL-1.3-or-later", "Unlicense", "ODbL-1.0", "PDDL-1.0", "ODC-By-1.0",
    "EUPL-1.2", "OGL-UK-3.0", "WTFPL", "NONE",
  ]

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    guard let license = pack.pack.license, !known.contains(license),
      !license.hasPrefix("LicenseRef-"), !license.contains(" OR "), !license.contains(" AND ")
    else { return }
    let meant = known.first { letters($0) == letters(license) }
    report.add(
      pack, .key(.license), "the license \(quoted(license)) is no identifier of the SPDX list",
      meant.map { "write \"\($0)\"" } ?? "write its identifier, or begin it with \"LicenseRef-\"",
      fix: meant.flatMap { .replacingHead(.license, by: $0, in: pack) { $0.license = $1 } })
  }

  private static func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// A language by a name of its own.
enum UnknownLanguage: PackWideCheck {
  static let about = CheckAbout(
    code: "unknown-language", summary: "a language that is not written as its code",
    why: "Programs know languages by the tags of BCP 47: `en`, `pt-BR`.",
    bad: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC-BY-4.0
      language: English
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
      """),
    good: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC-BY-4.0
      language: en
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
      """), isFixed: true)

  private static let names = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "swedish": "sv", "svenska": "sv", "russian": "ru", "japanese": "ja", "chinese": "zh",
    "korean": "ko", "turkish": "tr", "czech": "cs", "danish": "da", "norwegian": "no",
    "finnish": "fi", "greek": "el", "hungarian": "hu", "ukrainian": "uk", "latin": "la",
  ]

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    guard let language = pack.pack.language, !isTag(language) else { return }
    let meant = names[language.lowercased()]
    report.add(
      pack, .key(.language), "the language \(quoted(language)) is no language tag",
      "write \"\(meant ?? "en")\"\(meant == nil ? ", or whichever it is" : "")",
      fix: meant.flatMap { .replacingHead(.language, by: $0, in: pack) { $0.language = $1 } })
  }

  /// Two or three letters, then subtags of two to eight letters or digits (RFC 5646).
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return first.allSatisfy { $0.isASCII && $0.isLetter }
      && parts.dropFirst().allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}

/// A source that no question names.
enum IdleSource: PackWideCheck {
  static let about = CheckAbout(
    code: "idle-source", summary: "a source in the head that no question names",
    why: "It was left over, or the questions that rest on it do not say so.",
    bad: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC-BY-4.0
      sources:
        article: {title: A report on two posts}
        script: {title: The script of the finale}
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
          source: article, paragraph 24
      """),
    good: .file(
      """
      canon: 1
      id: music
      title: Music in The Legend of Korra
      license: CC-BY-4.0
      sources:
        article: {title: A report on two posts}
      questions:
        - ask: Which instrument does Tahno play?
          answer: trombone
          source: article, paragraph 24
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    guard pack.pack.sources.count > 0 else { return }
    let cited = Set(pack.subjects.compactMap { $0.question.citation?.source })
    guard !cited.isEmpty else { return }
    for (index, source) in pack.pack.sources.enumerated() where !cited.contains(source.key) {
      report.add(
        pack, .left(.sources, index), "no question names the source \(quoted(source.key))",
        "name it where it was used, or remove it")
    }
  }
}
