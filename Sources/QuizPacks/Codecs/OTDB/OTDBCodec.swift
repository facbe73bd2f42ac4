import QuizCore
import QuizYAML

/// The questions of the Open Trivia Database: as its web service answers, and as its namesake keeps
/// them in a repository.
struct OTDBCodec: Codec {
  let name = "otdb"
  let synonyms = ["opentdb", "open-trivia-database"]
  let title = "Open Trivia Database's JSON"
  let endings = ["json"]

  func likeness(of sample: FileSample) -> Resemblance {
    guard sample.begins(with: "{") || sample.begins(with: "[") else { return .none }
    let marks = [
      "\"correct_answer\"", "\"incorrect_answers\"", "\"category_id\"", "\"response_code\"",
    ]
    return marks.contains(where: sample.holds) ? .certain : .none
  }

  func read(_ source: CodecSource) -> Imported {
    let draft = PackDraft(source)
    guard let text = draft.text(), let root = JSONReader.read(text, draft.findings) else {
      return draft.imported()
    }
    if let items = root.asList ?? root["results"]?.asList {
      OTDBReader(items, into: draft).read()
      if items.isEmpty { draft.tellService(root) }
    } else if !draft.tellService(root) {
      draft.report(.missingKey("results"), at: root.place)
    }
    return draft.imported()
  }

  /// As the service answers where that loses nothing of the kind of the questions; as the repository
  /// has them where some are answered by typing.
  func encode(_ pack: Pack) -> Encoded? {
    let writer = OTDBWriter(pack)
    return Encoded(writer.text, kept: writer.kept)
  }
}

extension PackDraft {
  /// Tells what is wrong where the service answered with an error instead of questions.
  @discardableResult
  fileprivate func tellService(_ root: YAMLNode) -> Bool {
    guard let code = root["response_code"], code.text != "0" else { return false }
    report(.serviceError(code.text ?? ""), at: code.place)
    return true
  }
}
