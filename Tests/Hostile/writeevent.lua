-- Tries to write into a verdict.
-- Ends: only be read

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    judged.outcome = "right"
  end,
}
