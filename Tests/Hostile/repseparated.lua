-- Tries to overflow the length of a text.
-- Ends: bytes

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return #string.rep("x", math.maxinteger, "yz")
  end,
}
