-- Tries to write itself points.
-- Ends: only be read

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    state.table = {}
  end,
}
