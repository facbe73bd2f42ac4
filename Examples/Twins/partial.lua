-- The built-in rule "partial", written in Lua.

return {
  summary = "A partly right answer earns its share of the question's worth.",
  why = "Two of three is not nothing.",
  options = {
    least = {
      default = 0, min = 0, max = 100,
      help = "the share in percent below which it earns nothing",
    },
  },

  points = function(sofar, judged, state)
    if judged.outcome ~= "partial" or judged.percent < options.least then return end
    return sofar + state.question.worth * judged.percent / 100, judged.reason
  end,
}
