/// Where lines come from: a terminal with line editing, or a pipe or file read line by line.
public protocol LineSource: AnyObject {
  /// Waits for the next line.
  func readLine(_ request: LineRequest) -> LineOutcome
}
