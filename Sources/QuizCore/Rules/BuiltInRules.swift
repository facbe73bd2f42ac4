extension Rulebook {
  /// The rules that come with Canon.
  public static let builtIn = Rulebook([
    Everyone.self, Worth.self, Speed.self, Streak.self, Partial.self,
  ])
}
