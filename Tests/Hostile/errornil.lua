-- Tries to raise nothing.
-- Ends: give it a text

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    error(nil)
  end,
}
