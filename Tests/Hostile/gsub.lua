-- Tries to replace by a pattern.
-- Ends: without patterns

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return (("a"):rep(100):gsub((".-"):rep(20) .. "b", ""))
  end,
}
