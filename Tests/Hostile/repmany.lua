-- Tries to repeat a byte a billion times.
-- Ends: bytes

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return #string.rep("x", 1 << 30)
  end,
}
