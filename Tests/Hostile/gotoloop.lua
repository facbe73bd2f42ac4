-- Tries to run for ever by goto.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    ::again::
    goto again
  end,
}
