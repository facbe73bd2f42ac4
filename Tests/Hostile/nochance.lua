-- Tries to draw where nothing is to be drawn.
-- Ends: there is no "chance"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return chance:below(6)
  end,
}
