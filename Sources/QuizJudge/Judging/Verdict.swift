/// What the judge says about a guess: right, right but not specific enough, or wrong.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  case accept
  case prompt
  case reject
}
