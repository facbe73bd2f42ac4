-- Tries to give a text for points.
-- Ends: points answers with

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return "ten"
  end,
}
