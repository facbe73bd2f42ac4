import QuizText

/// A text from a pack, fit for a message: on one line, in quotes, and not too long.
func quoted(_ text: String) -> String { "\"\(text.visible.clipped(to: 60))\"" }
