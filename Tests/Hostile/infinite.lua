-- Tries to give endless points.
-- Ends: within 2^53

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return math.huge
  end,
}
