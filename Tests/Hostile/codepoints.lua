-- Tries to read all characters at once.
-- Ends: at once

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return select("#", utf8.codepoint(string.rep("x", 4000), 1, 4000))
  end,
}
