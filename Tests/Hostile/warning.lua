-- Tries to turn warnings on.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    warn("@on")
  end,
}
