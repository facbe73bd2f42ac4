/// Whether colours are wanted, as no-color.org and bixense.com/clicolors say.
public enum ColourWish {
  /// `NO_COLOR` forbids, then `CLICOLOR_FORCE` demands, then `CLICOLOR=0` and `TERM=dumb` forbid; else a terminal gets colours.
  ///
  /// `environment` gives the value of a variable, nil if it is not set or empty.
  public static func wantsColour(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    if environment("NO_COLOR") != nil { return false }
    if let force = environment("CLICOLOR_FORCE"), force != "0" { return true }
    if environment("CLICOLOR") == "0" { return false }
    guard let kind = environment("TERM"), kind != "dumb" else { return false }
    return isTerminal
  }
}
