-- Tries to draw by itself.
-- Ends: chance

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return math.random(6)
  end,
}
