-- Tries to count to the end of numbers.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    for i = 1, math.maxinteger do end
  end,
}
