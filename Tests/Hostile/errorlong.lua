-- Tries to raise a very long text.
-- Ends: : xxx

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    error(string.rep("x", 4000))
  end,
}
