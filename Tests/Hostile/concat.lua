-- Tries to join what is not there.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    table.concat({}, "", 1, 1 << 50)
  end,
}
