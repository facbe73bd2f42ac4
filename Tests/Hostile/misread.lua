-- Tries to read a field that there is not.
-- Ends: no "outcom"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return judged.outcom
  end,
}
