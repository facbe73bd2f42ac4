/// What is written beside the journal of a tournament, by the name that its file gives it.
public enum EventOutput: String, CaseIterable, Sendable {
  case text, json, csv, markdown, qbj, trf
}
