-- Tries to unpack what is not there.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return table.unpack({}, 1, 1 << 40)
  end,
}
