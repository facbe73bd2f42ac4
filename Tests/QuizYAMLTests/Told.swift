import QuizYAML

/// What a text gives when it is read.
func read(_ text: String) -> YAMLDocument { YAMLReader.read(Array(text.utf8)) }

/// The messages for a text, with their places.
func told(_ text: String) -> [String] { read(text).problems.map(\.description) }

/// The stems of the questions that could be read.
func stems(_ text: String) -> [String] {
  read(text).root?["questions"]?.asList?.map { $0["ask"]?.text ?? "?" } ?? []
}
