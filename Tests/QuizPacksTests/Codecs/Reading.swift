import QuizCore
import TestKit

@testable import QuizPacks

/// Shorthand for reading other formats in tests.
enum Reading {
  static func read(_ name: String, _ text: String, file: String = "f") -> Imported {
    let source = CodecSource(bytes: Array(text.utf8), file: file)
    return Codecs.named(name)?.read(source) ?? Imported()
  }

  static func question(_ name: String, _ text: String) -> Question? {
    read(name, text).pack?.questions.first
  }

  /// Each problem as `LINE:COLUMN: message`.
  static func told(_ imported: Imported) -> [String] {
    imported.problems.map { "\($0.line):\($0.column): \($0.message)" }
  }

  /// Each loss as `LINE:COLUMN: what: value`.
  static func lost(_ imported: Imported) -> [String] {
    imported.losses.map { loss in
      "\(loss.place?.line ?? 0):\(loss.place?.column ?? 0): \(loss.key): \(loss.value?.spelling ?? "")"
    }
  }

  static func shared(_ name: String, _ path: String) throws -> Imported {
    let codec = Codecs.named(name)
    return codec?.read(try CodecSource.open(Shared.path(path))) ?? Imported()
  }

  /// The keys of the question as JSON on one line.
  static func json(_ question: Question?) -> String {
    question.map { JSONText.line($0.tree) } ?? "nothing"
  }

  /// The pack in a format, as text.
  static func written(_ name: String, _ pack: Pack?) -> String {
    guard let pack, let written = Codecs.named(name)?.write(pack) else { return "nothing" }
    return String(decoding: written.bytes, as: UTF8.self)
  }

  /// The hash of stems with their right answers, to compare with what another program read.
  static func digest(_ pack: Pack?, options: Bool = false) -> String {
    var hash = Fingerprint()
    for question in pack?.questions ?? [] {
      hash.add(question.stem)
      for answer in answers(question.form, options) { hash.add(answer) }
    }
    return hash.hex
  }

  private static func answers(_ form: AnswerForm, _ options: Bool) -> [String] {
    switch form {
    case .text(let answer): [answer.answer] + answer.accept
    case .choice(let answer, let wrong): [answer.answer] + (options ? wrong : [])
    case .number(let number): [number.value]
    default: [form.wording]
    }
  }
}
