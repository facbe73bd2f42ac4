/// Source files without a test file of their own, and why that is fine.
enum Allowed {
  static let sources: [String] = [
    // Plain data of tournaments, tested by what is made of it.
    "DueMatch", "Enrolment", "Entrant", "FormatError", "JSONTree", "Meeting", "PhasePlan",
    "PlayedMatch", "PlayerRecord", "QBJProblem", "QBJTournament", "RoundPlan", "Scoresheet",
    "Seat", "SwissBracket", "SwissError", "SwissField", "SwissPairings", "SwissPlayer",
    "SwissPoints", "SwissRecord", "TRFDocument", "TRFEntry", "TRFPlayer", "TRFProblem",
    "TeamRecord", "TournamentError", "TournamentPlan",
    // Parts of pairings, formats, phases and standings, tested as a whole by laws and real files.
    "BracketState", "DoubleRoundRobin", "FormatRegistry", "OwedMatches",
    "PerfectMatching+Blossoms", "PerfectMatching+Duals", "Places", "Pool", "ResultTable",
    "ResultTable+Players", "Situation", "Situation+Next", "SwissEntrant", "SwissField+Entrants",
    "SwissLegality", "SwissOrder", "SwissSeating", "TRFDocument+Swiss", "TRFReader+Finish",
    "TieBreak+Opponents", "TieBreak+Record", "TieBreakRegistry", "TournamentRun+Intake",
    "WeightedGraph",
  ]
}
