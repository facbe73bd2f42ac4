-- Tries to unpack more than a call can take.
-- Ends: at once

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return select("#", table.unpack({}, 1, 100000))
  end,
}
