-- Tries to remember in a variable of all.
-- Ends: is no local variable

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    last = judged.by
  end,
}
