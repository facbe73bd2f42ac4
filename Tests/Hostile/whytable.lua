-- Tries to give a table for a reason.
-- Ends: for a reason

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return 5, {}
  end,
}
