-- Tries to change a table behind its back.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    rawset(options, "x", 1)
  end,
}
