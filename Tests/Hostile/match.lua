-- Tries to match a pattern that takes for ever.
-- Ends: without patterns

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return string.match(string.rep("a", 100), string.rep(".-", 20) .. "b")
  end,
}
